import type { Localized } from '../Localized';
import type { RecordType } from '../records/RecordType';
import type { RecordField } from '../records/RecordField';

/** The column that says which record a row is about; the rest are fields of the record. */
export const refColumn = 'ref';

/** One thing a row of a list can say. */
export interface ListColumn {
  /** Id of the field, or `ref`. */
  readonly field: string;
  readonly label: Localized;
  readonly required: boolean;
  /** Other headers it is known by. */
  readonly alsoCalled: readonly string[];
}

const ref: ListColumn = {
  field: refColumn,
  label: { fi: 'Tunnus', sv: 'Beteckning', en: 'Ref' },
  required: false,
  alsoCalled: ['id', 'entity', 'entity ref'],
};

/** What a list of this type of record can say. What has rows of its own fits no cell, and stays as it is. */
export function listColumns({ fields }: RecordType): readonly ListColumn[] {
  const asked = fields.filter(({ kind }) => kind.is !== 'rows');
  return [ref, ...asked.map(toColumn)];
}

function toColumn(field: RecordField): ListColumn {
  return {
    field: field.name,
    label: field.label,
    required: field.required === true && !field.when,
    alsoCalled: inItsOwnLanguage(field),
  };
}

const ending = {
  fi: / suomeksi$/,
  sv: / på svenska$/,
  en: / in English$/,
} as const;

/** `Nimi` is the name in Finnish and `Namn` the one in Swedish: a header is written in the language of what is under it. */
function inItsOwnLanguage({ label }: RecordField): readonly string[] {
  return (['fi', 'sv', 'en'] as const)
    .filter(language => ending[language].test(label[language]))
    .map(language => label[language].replace(ending[language], ''));
}
