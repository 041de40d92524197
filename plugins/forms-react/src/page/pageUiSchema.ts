import {
  type Answers,
  choices,
  type CompiledForm,
  type FormTexts,
} from '@tukiverkko/plugin-forms-common';
import type { UiSchema } from '@rjsf/utils';
import { type InsideGroups, rowsOptions } from '../theme/rows';
import type { PageNotes } from './pageNotes';
import { cellUiSchema } from './cellUiSchema';

type Shown = Readonly<Record<string, unknown>>;

/** What decides how the fields of a page look, beside the form. */
export interface PageState {
  readonly readOnly: ReadonlySet<string>;
  readonly advice: readonly string[];
  readonly inside: InsideGroups;
  /** How many rows each repeating group has. */
  readonly rows: Readonly<Record<string, number>>;
  readonly notes: PageNotes['before'];
  /** Fields that still hold what the form began with. */
  readonly prefilled: readonly string[];
  /** Fields that still hold what came from elsewhere, and the sentence that says so. */
  readonly carried: {
    readonly fields: readonly string[];
    readonly note: string;
  };
}

/** The name of what a field is prefilled from. */
const sourceOf = (
  { definition }: CompiledForm,
  id: string,
): string | undefined =>
  definition.prefill?.find(({ field }) => field === id)?.from;

/** How the fields of a page look: widgets, help, advice and placeholders in one language, rating rows, groups. */
export function pageUiSchema(
  form: CompiledForm,
  fields: readonly string[],
  state: PageState,
  texts: FormTexts,
): Readonly<Record<string, UiSchema>> {
  const { ui, pages, logic } = form.definition;
  const rules = logic.advise ?? [];
  const likert = new Set(pages.flatMap(page => page.layout?.likert ?? []));
  return Object.fromEntries(
    fields.map(id => [
      id,
      {
        ...cellUiSchema(
          {
            id,
            schema: form.fields[id].schema,
            texts: texts.field(id),
            ui: ui[id],
          },
          texts.language,
          state.readOnly.has(id),
        ),
        // There from the start, so that advice is read out when it appears.
        ...(rules.some(({ field }) => field === id) && {
          'ui:advice': rules
            .filter(rule => rule.field === id && state.advice.includes(rule.id))
            .map(rule => texts.advice(rule.id)),
        }),
        ...(likert.has(id) && { 'ui:classNames': 'tuki-form-likert' }),
        ...(state.notes[id]?.length && { 'ui:notes': state.notes[id] }),
        ...(state.prefilled.includes(id) && {
          'ui:source': sourceOf(form, id),
        }),
        ...(state.carried.fields.includes(id) && {
          'ui:sourceNote': state.carried.note,
        }),
        ...groupUi(form, id, state, texts),
      },
    ]),
  );
}

/** A repeating group has a field of its own; a matrix is its rows, drawn beside each other under their scale. */
function groupUi(
  form: CompiledForm,
  id: string,
  { inside, rows, readOnly }: PageState,
  texts: FormTexts,
): UiSchema {
  const { cells } = form.fields[id];
  if (!cells) return {};
  if (cells.isList)
    return {
      'ui:field': 'rows',
      'ui:group': rowsOptions(form, id, rows[id] ?? 0, inside, texts),
    };
  const all = Object.values(cells.fields);
  const [first] = all;
  const scale =
    first && choices(first.schema)
      ? texts.field(`${id}.${first.id}`).options.map(({ title }) => title)
      : [];
  const own = (form.definition.ui[id] ?? {}) as Shown;
  return {
    'ui:classNames': 'tuki-form-matrix',
    'ui:scale': scale,
    ...Object.fromEntries(
      all.map(cell => [
        cell.id,
        {
          ...cellUiSchema(
            {
              ...cell,
              texts: texts.field(`${id}.${cell.id}`),
              ui: own[cell.id],
            },
            texts.language,
            readOnly.has(id) || inside.readOnly.includes(`${id}/${cell.id}`),
          ),
          'ui:widget': 'radio',
        },
      ]),
    ),
  };
}

/** The number of rows of each repeating group of a page. */
export function rowCounts(
  form: CompiledForm,
  fields: readonly string[],
  answers: Answers,
): Readonly<Record<string, number>> {
  return Object.fromEntries(
    fields
      .filter(id => form.fields[id].cells?.isList)
      .map(id => [id, Array.isArray(answers[id]) ? answers[id].length : 0]),
  );
}
