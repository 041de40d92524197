import {
  nameOfCode,
  type CoverageResponse,
  type Language,
  type Reach,
} from '@tukiverkko/plugin-expert-network-common';
import { stringify } from 'csv-stringify/browser/esm/sync';
import { gapsOf } from './gaps';

/** The words of the file, in the language of the reader. */
export interface CsvWords {
  readonly phenomenon: string;
  readonly region: string;
  /** Heading of the list of gaps. */
  readonly gaps: string;
  /** Heading of the sums. */
  readonly sum: string;
  readonly reach: Readonly<Record<Reach, string>>;
}

/**
 * A coverage as a spreadsheet opens it in Finland: semicolons, and a mark that says UTF-8. First the
 * table in words, then the gaps one by one. A name that looks like a formula stays text.
 */
export function coverageCsv(
  coverage: CoverageResponse,
  language: Language,
  words: CsvWords,
): string {
  const nameOf = (code: string) => nameOfCode('phenomena', code)[language];
  const { counties, rows } = coverage;
  const gaps = gapsOf(coverage);
  const countOf = (cells: readonly Reach[]) =>
    cells.filter(cell => cell === 'none').length;

  const lines = [
    [
      words.phenomenon,
      ...counties.map(({ name }) => name[language]),
      words.sum,
    ],
    ...rows.map(({ phenomenon, cells }) => [
      nameOf(phenomenon),
      ...cells.map(cell => words.reach[cell]),
      countOf(cells),
    ]),
    [
      words.sum,
      ...counties.map((_, index) => countOf(rows.map(row => row.cells[index]))),
      gaps.length,
    ],
    [],
    [words.gaps],
    [words.phenomenon, words.region],
    ...gaps.map(({ phenomenon, county }) => [
      nameOf(phenomenon),
      county.name[language],
    ]),
  ];
  return stringify(lines, {
    bom: true,
    delimiter: ';',
    record_delimiter: '\r\n',
    escape_formulas: true,
  });
}
