import {
  listColumns,
  recordTypeById,
  type ImportResponse,
  type RowDoes,
} from '@tukiverkko/plugin-expert-network-common';
import type { Import } from './ImportRow';
import type { ImportsStore } from './ImportsStore';

const everyDoes: readonly RowDoes[] = [
  'new',
  'change',
  'same',
  'repeat',
  'bad',
];

/** A list as the page shows it. */
export async function toImportResponse(
  list: Import,
  store: ImportsStore,
): Promise<ImportResponse> {
  const { does, outcomes } = await store.counts(list.id);
  const { format, header, id, mapping, name, rows, state, type, at } = list;
  return {
    id,
    type,
    name,
    state,
    at,
    ...format,
    header,
    mapping,
    columns: listColumns(recordTypeById(type)!),
    rows,
    counts: Object.fromEntries(
      everyDoes.map(one => [one, does.get(one) ?? 0]),
    ) as ImportResponse['counts'],
    outcomes: {
      applied: outcomes.get('applied') ?? 0,
      refused: outcomes.get('refused') ?? 0,
    },
  };
}
