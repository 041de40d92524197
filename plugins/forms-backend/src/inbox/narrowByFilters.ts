import type { Knex } from 'knex';
import type { CaseFilters } from './CaseQuery';
import { dueRange } from './dueRange';

/** The filters that compare a column with what was chosen, and the column of each. */
const columns = {
  state: 'state',
  priority: 'priority',
  form: 'form',
  service: 'service',
  region: 'region',
  team: 'owner',
} as const satisfies Partial<Record<keyof CaseFilters, string>>;

/** What is searched: what a list shows, never what people wrote. */
const searched = ['form_title', 'service_name', 'owner_name', 'region'];

/** Filters as a part of the WHERE. */
export function narrowByFilters(
  rows: Knex.QueryBuilder,
  filters: CaseFilters,
  today: string,
): void {
  for (const [filter, column] of Object.entries(columns)) {
    const chosen = filters[filter as keyof typeof columns];
    if (chosen.length > 0) rows.whereIn(column, [...chosen]);
  }
  if (filters.assignee.length > 0) {
    rows.where(either => {
      either.whereIn('assignee', [...filters.assignee]);
      if (filters.assignee.includes('none')) either.orWhereNull('assignee');
    });
  }
  for (const due of filters.due) {
    const { from, before } = dueRange(due, today);
    if (from !== undefined) rows.where('queue_place', '>=', from);
    if (before !== undefined) rows.where('queue_place', '<', before);
  }
  for (const word of filters.words) {
    rows.where(any => {
      for (const column of searched) {
        for (const spelling of spellings(column, word)) {
          any.orWhereRaw(`lower(${column}) like ? escape '!'`, [
            `%${spelling.replace(/[%_!]/g, '!$&')}%`,
          ]);
        }
      }
    });
  }
}

/** SQLite makes only a to z small, so a word is also looked for as it begins a name; a region is kept by its code. */
function spellings(column: string, word: string): readonly string[] {
  const small = word.toLowerCase();
  if (column === 'region') {
    return [small.normalize('NFD').replace(/\p{M}/gu, '').replace(/\s+/g, '-')];
  }
  const [first = '', ...rest] = small;
  const asName = first.toUpperCase() + rest.join('');
  return /^[a-z]/.test(small) ? [small] : [small, asName];
}
