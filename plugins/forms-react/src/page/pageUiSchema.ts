import type {
  CompiledForm,
  FormText,
  FormTexts,
} from '@tukiverkko/plugin-forms-common';
import type { UiSchema } from '@rjsf/utils';
import { fieldWidget } from './fieldWidget';

type Shown = Readonly<Record<string, unknown>>;

/** How the fields of a page look: widgets, help, advice and placeholders in one language, rating rows. */
export function pageUiSchema(
  form: CompiledForm,
  fields: readonly string[],
  readOnly: ReadonlySet<string>,
  advice: readonly string[],
  texts: FormTexts,
): UiSchema {
  const { ui, pages, logic } = form.definition;
  const rules = logic.advise ?? [];
  const likert = new Set(pages.flatMap(page => page.layout?.likert ?? []));
  return {
    'ui:order': [...fields],
    'ui:submitButtonOptions': { norender: true },
    ...Object.fromEntries(
      fields.map(id => {
        const shown = (ui[id] ?? {}) as Shown;
        const { description, help, placeholder } = texts.field(id);
        const widget = fieldWidget(form.fields[id], ui);
        return [
          id,
          {
            ...(widget && { 'ui:widget': widget }),
            'ui:help': help?.text,
            'ui:helpLang': foreign(help, texts),
            'ui:descriptionLang': foreign(description, texts),
            'ui:placeholder': placeholder?.text,
            'ui:autocomplete': shown['ui:autocomplete'],
            'ui:options': shown['ui:options'] ?? {},
            'ui:readonly': readOnly.has(id),
            // There from the start, so that advice is read out when it appears.
            ...(rules.some(({ field }) => field === id) && {
              'ui:advice': rules
                .filter(rule => rule.field === id && advice.includes(rule.id))
                .map(rule => texts.advice(rule.id)),
            }),
            ...(likert.has(id) && { 'ui:classNames': 'tuki-form-likert' }),
          },
        ];
      }),
    ),
  };
}

/** The language of a text that is not in the one asked for. */
function foreign(
  text: FormText | undefined,
  { language }: FormTexts,
): string | undefined {
  return text?.language === language ? undefined : text?.language;
}
