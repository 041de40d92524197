import type {
  CompiledForm,
  FormText,
  FormTexts,
  PageNote,
} from '@tukiverkko/plugin-forms-common';

/** A text among the questions, in words. */
export interface ShownNote {
  readonly id: string;
  readonly tone: PageNote['tone'];
  readonly text: FormText;
}

/** The notes of a page that are shown now: before which field, or at its end. */
export interface PageNotes {
  readonly before: Readonly<Record<string, readonly ShownNote[]>>;
  readonly atEnd: readonly ShownNote[];
}

/** Places the notes of a page. One before a hidden field stands before the next that is shown. */
export function pageNotes(
  { definition }: CompiledForm,
  page: string,
  fields: readonly string[],
  hidden: readonly string[],
  texts: FormTexts,
): PageNotes {
  const { fields: all = [], notes = [] } =
    definition.pages.find(one => one.id === page) ?? {};
  const placed = notes
    .filter(({ id }) => !hidden.includes(`$note.${id}`))
    .map(({ id, tone, before }) => ({
      note: { id, tone, text: texts.note(id) },
      field:
        before === undefined
          ? undefined
          : all.slice(all.indexOf(before)).find(one => fields.includes(one)),
    }));
  const at = (field: string | undefined) =>
    placed.filter(one => one.field === field).map(one => one.note);
  return {
    before: Object.fromEntries(fields.map(field => [field, at(field)])),
    atEnd: at(undefined),
  };
}
