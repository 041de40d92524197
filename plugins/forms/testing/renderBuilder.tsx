import type { Entity } from '@backstage/catalog-model';
import type { FormDefinition, Language } from '@tukiverkko/plugin-forms-common';
import type { BuilderTab } from '../src/builder/session/BuilderTab';
import { aBuilderServer } from './aBuilderServer';
import type { FakeForms } from './FakeForms';
import { renderPortal } from './renderPortal';

/** One tab of the builder in the whole plugin, over a definition; what is done there reaches `server`. */
export function renderBuilder(options: {
  readonly definition: FormDefinition;
  readonly tab?: BuilderTab;
  readonly server?: FakeForms;
  readonly language?: Language;
  readonly entities?: readonly Entity[];
  readonly isReturning?: boolean;
}): ReturnType<typeof renderPortal> & { readonly server: FakeForms } {
  const {
    definition,
    tab = 'edit',
    server = aBuilderServer({ definition }),
    ...rest
  } = options;
  // A window remembers what was done to a form; each test is a new window unless it says otherwise.
  if (!options.isReturning) sessionStorage.clear();
  const rendered = renderPortal({
    ...rest,
    at: `/builder/${definition.key}/${tab}`,
    server,
  });
  return { ...rendered, server };
}
