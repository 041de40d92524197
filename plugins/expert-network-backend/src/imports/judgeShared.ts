import {
  sameAnswer,
  type RecordAnswers,
} from '@tukiverkko/plugin-expert-network-common';
import type { ListedRow, RowVerdict } from './ImportRow';

/**
 * What becomes of rows that are about the same: one that says what an earlier one says is a repeat, and where two differ
 * nobody but a person knows which is right. Rows that are bad by themselves stay so.
 */
export function judgeShared(rows: readonly ListedRow[]): readonly RowVerdict[] {
  const good = rows.filter(
    ({ does }) => does && does !== 'bad' && does !== 'repeat',
  );
  const [first, ...others] = good;
  if (!first) return [];
  if (others.every(row => saysTheSame(first, row))) {
    return others.map(row => ({ ...verdictOf(row), does: 'repeat' }));
  }
  return good.map(row => ({
    ...verdictOf(row),
    does: 'bad',
    problems: [
      {
        code: 'row-twice',
        params: { other: (row === first ? others[0] : first).number },
      },
    ],
  }));
}

function verdictOf({ number, ref }: ListedRow): Omit<RowVerdict, 'does'> {
  return { number, ref, problems: [] };
}

function saysTheSame(one: ListedRow, other: ListedRow): boolean {
  return sameAnswer(answersOf(one), answersOf(other));
}

/** Of a row that changes nothing, nothing. */
function answersOf({ work }: ListedRow): Exclude<RecordAnswers, undefined> {
  return work?.answers ?? {};
}
