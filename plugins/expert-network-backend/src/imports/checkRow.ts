import {
  planRow,
  type ImportProblem,
  type ImportSurroundings,
} from '@tukiverkko/plugin-expert-network-common';
import type { Import, ListedRow, RowVerdict } from './ImportRow';

/** What a row by itself would do. */
export function checkRow(
  { cells, isCutOff, number }: ListedRow,
  { header, mapping }: Import,
  surroundings: ImportSurroundings,
): RowVerdict {
  const wrong: ImportProblem | undefined =
    (isCutOff && { code: 'row-cut-off' as const }) ||
    (cells.length > header.length && { code: 'row-too-wide' as const }) ||
    undefined;
  // What stands in the wrong columns says nothing about the columns.
  if (wrong) return { number, does: 'bad', problems: [wrong] };

  const plan = planRow(cells, mapping, surroundings);
  const { does, ref } = plan;
  switch (does) {
    case 'bad':
      return { number, does, ref, problems: plan.problems };
    case 'same':
      return { number, does, ref, problems: [] };
    default: {
      const { answers, changes, revision } = plan;
      const work = { answers, changes, revision };
      return { number, does, ref, work, problems: [] };
    }
  }
}
