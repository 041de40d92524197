import type { FieldSchema, FormDefinition } from '../definition/FormDefinition';
import { cellsOf, fieldAt, questionAt } from '../definition/cells';
import { choices, refName } from '../definition/resolveField';
import { sourceTexts } from './sourceTexts';

/** A text and the language it is in: another than the one asked for where the form has no translation. */
export interface FormText {
  readonly text: string;
  readonly language: string;
}

export interface OptionText {
  readonly value: string | number | boolean;
  readonly title: FormText;
}

export interface FieldTexts {
  readonly title: FormText;
  readonly description?: FormText;
  readonly help?: FormText;
  readonly placeholder?: FormText;
  /** What a number counts. */
  readonly unit?: FormText;
  /** What one row of a repeating group is, and the button that adds one. */
  readonly item?: FormText;
  readonly add?: FormText;
  /** In the order of the form; empty for a question without choices. */
  readonly options: readonly OptionText[];
}

/** Every text of a form in one language; what is not translated comes in the form's source language and says so. */
export interface FormTexts {
  readonly language: string;
  readonly title: FormText;
  /** By the name of the question (`age`, `children.age`) or by where its answer stands (`children/2/age`). */
  field(name: string): FieldTexts;
  page(id: string): { readonly title: FormText; readonly intro?: FormText };
  note(id: string): FormText;
  score(id: string): FormText;
  band(score: string, band: string): FormText;
  flag(id: string): FormText;
  advice(id: string): FormText;
  /** The form's own sentence for an error of a question, where it has one. */
  error(field: string, code: string): FormText | undefined;
}

/** Looks up the texts of a form. Ids nobody wrote a text for are shown as they are. */
export function formTexts(
  definition: FormDefinition,
  language: string,
): FormTexts {
  const { source } = definition.languages;
  const originals = sourceTexts(definition);
  const translations = new Map(Object.entries(definition.i18n[language] ?? {}));

  const find = (key: string): FormText | undefined => {
    const original = originals.get(key);
    const translated =
      language === source ? undefined : translations.get(key)?.text;
    if (translated !== undefined) return { text: translated, language };
    return original === undefined
      ? undefined
      : { text: original, language: source };
  };
  const show = (key: string, id: string): FormText =>
    find(key) ?? { text: id, language: source };

  const field = (name: string): FieldTexts => {
    const id = questionAt(name);
    const own = writtenAt(definition, id);
    const shared = `$defs.${refName(own.$ref ?? own.items?.$ref ?? '') ?? ''}`;
    const first = (part: string): FormText | undefined =>
      find(`${id}.${part}`) ?? find(`${shared}.${part}`);
    const resolved = fieldAt(definition, id);
    const codes =
      resolved &&
      (choices(resolved) ?? (resolved.items && choices(resolved.items)));
    return {
      title: first('title') ?? show('', id),
      description: first('description'),
      help: find(`${id}.help`),
      placeholder: find(`${id}.placeholder`),
      unit: first('unit'),
      item: find(`${id}.item`),
      add: find(`${id}.add`),
      options: (codes ?? []).map(value => ({
        value,
        title: first(`option.${value}`) ?? show('', String(value)),
      })),
    };
  };

  return {
    language,
    title: show('form.title', definition.key),
    field,
    page: id => ({
      title: show(`page.${id}.title`, id),
      intro: find(`page.${id}.intro`),
    }),
    note: id => show(`note.${id}`, id),
    score: id => show(`score.${id}`, id),
    band: (score, band) => show(`band.${score}.${band}`, band),
    flag: id => show(`flag.${id}`, id),
    advice: id => show(`advise.${id}`, id),
    error: (name, code) => find(`${questionAt(name)}.error.${code}`),
  };
}

/** A question as its author wrote it, its `$ref` not written out. */
function writtenAt({ data }: FormDefinition, name: string): FieldSchema {
  const [id, cell] = name.split('.');
  const field = Object.hasOwn(data.properties, id) ? data.properties[id] : {};
  if (cell === undefined) return field;
  const cells = cellsOf(field)?.properties ?? {};
  return Object.hasOwn(cells, cell) ? cells[cell] : {};
}
