import {
  listColumns,
  recordTypeById,
  type ImportResponse,
  type ImportRow,
  type ImportRowsResponse,
  type ImportsResponse,
  type ListMapping,
  type RowDoes,
} from '@tukiverkko/plugin-expert-network-common';
import type { ImportsApi, ListToSend } from '../src/imports/ImportsApi';

/** A list of units with three headers, of which one says nothing. */
export function anImport(list: Partial<ImportResponse> = {}): ImportResponse {
  return {
    id: '5f0c6f3e-6f0e-4f0e-8f0e-5f0c6f3e6f0e',
    type: 'unit',
    name: 'kartoitus.csv',
    state: 'checked',
    at: '2026-11-22T12:00:00Z',
    encoding: 'utf-8',
    sheets: [],
    header: ['Nimi', 'Alueet', 'Puhelin'],
    mapping: { nameFi: { column: 0 }, serves: { column: 1 } },
    columns: listColumns(recordTypeById('unit')!),
    rows: 3,
    counts: { new: 1, change: 1, same: 0, repeat: 0, bad: 1 },
    outcomes: { applied: 0, refused: 0 },
    ...list,
  };
}

const changes: ImportRow['changes'] = [
  {
    field: 'languages',
    what: { fi: 'Kielet', sv: 'Språk', en: 'Languages' },
    before: { fi: 'suomi', sv: 'finska', en: 'Finnish' },
    after: { fi: 'ruotsi', sv: 'svenska', en: 'Swedish' },
  },
];

/** One row that has to be mended, one that is new and one that changes. */
export const someRows: readonly ImportRow[] = [
  {
    number: 2,
    does: 'bad',
    name: 'Ensimmäinen',
    changes: [],
    problems: [
      {
        code: 'name-near',
        field: 'serves',
        column: 1,
        where: { fi: 'Alueet', sv: 'Alueet', en: 'Alueet' },
        sentence: {
          fi: 'Hakemistossa ei ole tätä: Kainu. Tarkoititko: Kainuu?',
          sv: 'Katalogen har inte det här: Kainu. Menade du: Kainuu?',
          en: 'The catalogue does not have this: Kainu. Did you mean: Kainuu?',
        },
      },
    ],
  },
  { number: 3, does: 'new', name: 'Toinen', problems: [], changes },
  { number: 4, does: 'change', name: 'Kolmas', problems: [], changes },
];

/** The imports of the backend as the pages see them. */
export class FakeImports implements ImportsApi {
  readonly sent: ListToSend[] = [];
  readonly checked: ListMapping[] = [];
  readonly forgotten: string[] = [];
  #list: ImportResponse;
  /** Answers the next list that is sent with this refusal. */
  refusal: Error | undefined;

  constructor(list: ImportResponse = anImport()) {
    this.#list = list;
  }

  async lists(): Promise<ImportsResponse> {
    return { items: [this.#list] };
  }

  async send(_id: string, list: ListToSend): Promise<ImportResponse> {
    const { refusal } = this;
    this.refusal = undefined;
    if (refusal) throw refusal;
    this.sent.push(list);
    return this.#list;
  }

  async list(): Promise<ImportResponse> {
    return this.#list;
  }

  async rows(
    _id: string,
    { does, after = 0 }: { readonly does?: RowDoes; readonly after?: number },
  ): Promise<ImportRowsResponse> {
    const items = someRows.filter(
      row => row.number > after && (!does || row.does === does),
    );
    // A page holds two rows here.
    return {
      items: items.slice(0, 2),
      ...(items.length > 2 && { after: items[1].number }),
    };
  }

  async check(_id: string, mapping: ListMapping): Promise<ImportResponse> {
    this.checked.push(mapping);
    this.#list = { ...this.#list, mapping, state: 'checked' };
    return this.#list;
  }

  async apply(): Promise<ImportResponse> {
    this.#list = {
      ...this.#list,
      state: 'applied',
      outcomes: { applied: 2, refused: 0 },
    };
    return this.#list;
  }

  async badRows(): Promise<string> {
    return 'Rivi;Syy\r\n';
  }

  async forget(id: string): Promise<void> {
    this.forgotten.push(id);
  }
}
