import { getDefaultRegistry } from '@rjsf/core';
import { createSchemaUtils, type Registry } from '@rjsf/utils';
import { rjsfTranslations } from '../texts/rjsfTexts';
import type { FormContext } from '../theme/FormContext';
import { theme } from '../theme/theme';
import { validator } from '../validator/validator';
import { idPrefix as usualPrefix } from './controlId';

// RJSF would answer for the person: with a `const`, with the first choice, with an empty object or list.
const noDefaults = {
  constAsDefaults: 'never',
  emptyObjectFields: 'skipDefaults',
  arrayMinItems: { populate: 'never' },
} as const;

/**
 * What RJSF's fields need in order to draw themselves. Answers, errors and defaults are not RJSF's to keep here, so its
 * `Form` is left out: it would go through every field of the page at each key. No field refers to another's schema,
 * so the registry stays the same whatever is shown.
 */
export function pageRegistry(
  formContext: FormContext,
  idPrefix: string = usualPrefix,
): Registry {
  const { fields, templates, widgets, globalFormOptions } =
    getDefaultRegistry();
  return {
    fields: { ...fields, ...theme.fields },
    templates: { ...templates, ...theme.templates },
    widgets: { ...widgets, ...theme.widgets },
    rootSchema: {},
    formContext,
    schemaUtils: createSchemaUtils(validator, {}, noDefaults),
    translateString: rjsfTranslations[formContext.language],
    globalFormOptions: { ...globalFormOptions, idPrefix },
    uiSchemaDefinitions: {},
  };
}
