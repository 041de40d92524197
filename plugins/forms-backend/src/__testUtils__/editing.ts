import { randomUUID } from 'node:crypto';
import type { FormDefinition } from '@tukiverkko/plugin-forms-common';
import type request from 'supertest';
import { aForm } from './aForm';
import type { Client } from './startForms';

/** What stands for a definition, whole or not. */
interface Written {
  readonly key: string;
  readonly [member: string]: unknown;
}

/** A form of its own for a test. */
export const named = (key: string, changes: Partial<FormDefinition> = {}) =>
  aForm({ key, title: `Lomake ${key}`, ...changes });

/** What tests of editing do over and over, as one line each. */
export function editing(as: (name: string) => Client) {
  const draftOf = (key: string) => `/v1/forms/${key}/draft`;
  const withKey = (test: request.Test) =>
    test.set('Idempotency-Key', randomUUID());

  const begun = (form: FormDefinition | Written, who = 'editor') =>
    as(who).put(draftOf(form.key), form).set('If-None-Match', '*');
  const saved = (
    form: FormDefinition | Written,
    revision: number,
    who = 'editor',
  ) => as(who).put(draftOf(form.key), form).set('If-Match', `"${revision}"`);
  const published = (key: string, revision: number, who = 'publisher') =>
    withKey(as(who).post(`${draftOf(key)}/publish`, {})).set(
      'If-Match',
      `"${revision}"`,
    );
  const archived = (key: string, who = 'publisher') =>
    withKey(as(who).post(`/v1/forms/${key}/archive`, {}));
  /** Publishes a new form. */
  const inUse = async (key: string, changes?: Partial<FormDefinition>) => {
    const form = named(key, changes);
    await begun(form).expect(201);
    await published(key, 1).expect(201);
    return form;
  };

  return { draftOf, begun, saved, published, archived, inUse };
}
