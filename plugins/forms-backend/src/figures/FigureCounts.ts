import type { Knex } from 'knex';
import type { Figure } from './figuresOf';

/** Which version of a form is counted, on which local day. */
export interface Counted {
  readonly form: string;
  readonly version: number;
  readonly day: string;
}

interface CountRow {
  form: string;
  form_version: number;
  day: string;
  figure: string;
  code: string;
  count: number;
}

const key = ['form', 'form_version', 'day', 'figure', 'code'] as const;

/**
 * Counts by version of a form and day: nothing else is known of what was counted. They outlive the answers.
 * Whoever shows them leaves out the small ones.
 */
export class FigureCounts {
  /** Counts the figures once more, or with -1 takes back what was counted before. */
  async add(
    tx: Knex.Transaction,
    { form, version, day }: Counted,
    figures: readonly Figure[],
    by: 1 | -1 = 1,
  ): Promise<void> {
    const rows = figures
      .map(
        (figure): CountRow => ({
          form,
          form_version: version,
          day,
          ...figure,
          count: by,
        }),
      )
      // Two transactions that count the same take the rows in the same order, so that neither waits for the other for ever.
      .sort((a, b) => (nameOf(a) < nameOf(b) ? -1 : 1));
    await tx<CountRow>('figure_counts')
      .insert(rows)
      .onConflict([...key])
      .merge({ count: tx.raw('figure_counts.count + excluded.count') });
  }
}

function nameOf({ figure, code }: Figure): string {
  return `${figure} ${code}`;
}
