import type { CoverageResponse } from '@tukiverkko/plugin-expert-network-common';

/** A county of a coverage. */
export type CoverageCounty = CoverageResponse['counties'][number];

/** A phenomenon no help reaches in a county. */
export interface Gap {
  readonly phenomenon: string;
  readonly county: CoverageCounty;
}

/** Every gap, phenomenon by phenomenon. */
export function gapsOf({ counties, rows }: CoverageResponse): readonly Gap[] {
  return rows.flatMap(({ phenomenon, cells }) =>
    counties
      .filter((_, index) => cells[index] === 'none')
      .map(county => ({ phenomenon, county })),
  );
}

/** The coverage with only the phenomena and counties that have gaps. */
export function onlyGaps(coverage: CoverageResponse): CoverageResponse {
  const { counties, rows } = coverage;
  const kept = counties
    .map((_, index) => index)
    .filter(index => rows.some(({ cells }) => cells[index] === 'none'));
  return {
    ...coverage,
    counties: kept.map(index => counties[index]),
    rows: rows
      .filter(({ cells }) => cells.includes('none'))
      .map(row => ({ ...row, cells: kept.map(index => row.cells[index]) })),
  };
}
