import type {
  CompiledForm,
  Evaluation,
  FieldSchema,
  FieldTexts,
  FormTexts,
} from '@tukiverkko/plugin-forms-common';

/** One question of a repeating group, as its cards show it. */
export interface RowCell {
  readonly id: string;
  readonly schema: FieldSchema;
  readonly texts: FieldTexts;
  /** What the form says of how it looks. */
  readonly ui?: unknown;
}

/** Which questions one row asks now. */
export interface RowState {
  readonly shown: readonly string[];
  readonly required: readonly string[];
  readonly readOnly: readonly string[];
}

/** What a repeating group needs beside its schema; stands in the field's `ui:group`. */
export interface RowsOptions {
  readonly cells: readonly RowCell[];
  /** The cells a closed card shows. */
  readonly summary: readonly string[];
  readonly rows: readonly RowState[];
  readonly addLabel?: string;
  readonly maxRows: number;
}

/** What an evaluation says of the questions inside the groups of a page. */
export type InsideGroups = Pick<Evaluation, 'hidden' | 'required' | 'readOnly'>;

/** Only what is inside of groups: places like `children/2/age`. */
export const insideGroups = (places: readonly string[]): readonly string[] =>
  places.filter(place => place.includes('/'));

const howManyInSummary = 3;

/** Prepares a repeating group for its cards. */
export function rowsOptions(
  { definition, fields }: CompiledForm,
  field: string,
  count: number,
  inside: InsideGroups,
  texts: FormTexts,
): RowsOptions {
  const { cells, schema } = fields[field];
  const ids = Object.keys(cells?.fields ?? {});
  const shown = definition.ui[field] as
    | Readonly<Record<string, unknown>>
    | undefined;
  const own = shown?.['ui:summary'] as readonly string[] | undefined;
  return {
    cells: ids.map(id => ({
      id,
      schema: cells!.fields[id].schema,
      texts: texts.field(`${field}.${id}`),
      ui: shown?.[id],
    })),
    summary: own ?? ids.slice(0, howManyInSummary),
    rows: Array.from({ length: count }, (_, index) => {
      const isAt = (places: readonly string[], cell: string) =>
        places.includes(`${field}/${index}/${cell}`);
      return {
        shown: ids.filter(cell => !isAt(inside.hidden, cell)),
        required: ids.filter(cell => isAt(inside.required, cell)),
        readOnly: ids.filter(cell => isAt(inside.readOnly, cell)),
      };
    }),
    addLabel: texts.field(field).add?.text,
    maxRows: schema.maxItems ?? 0,
  };
}
