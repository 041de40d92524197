import type { FormDefinition } from '@tukiverkko/plugin-forms-common';
import { FakeForms } from './FakeForms';

/** A server with one form that is being made, before somebody who may edit and publish forms. */
export function aBuilderServer(options: {
  /** What is being written; without it nobody has begun a draft. */
  readonly definition?: FormDefinition;
  /** The version in use; without it nothing is published. */
  readonly published?: FormDefinition;
  readonly may?: Partial<FakeForms['me']['may']>;
}): FakeForms {
  const { definition, published, may } = options;
  const server = new FakeForms();
  server.me = {
    ...server.me,
    entityRef: 'user:default/erkki',
    may: { ...server.me.may, editForms: true, publishForms: true, ...may },
  };
  if (published)
    server.forms.set(published.key, {
      key: published.key,
      version: 1,
      id: '0'.repeat(64),
      publishedAt: '2026-11-01T08:00:00.000Z',
      definition: published,
    });
  if (definition)
    server.editing.save(
      definition.key,
      definition,
      server.me.entityRef,
      server.now,
    );
  return server;
}
