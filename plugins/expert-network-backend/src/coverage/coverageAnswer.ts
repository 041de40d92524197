import {
  coverageOf,
  indexDirectory,
  type CoverageFilter,
  type CoverageResponse,
} from '@tukiverkko/plugin-expert-network-common';
import { oncePerDirectory } from '../oncePerDirectory';

/** The coverage of a directory under one filter. */
export const coverageAnswer = oncePerDirectory<
  CoverageFilter,
  CoverageResponse
>((directory, filter) => {
  const { regionByRef } = indexDirectory(directory);
  const { counties, rows } = coverageOf(directory, filter);
  return {
    directoryAt: directory.at,
    counties: counties.map(({ slug, names, parent }) => ({
      slug,
      name: names,
      area: (parent && regionByRef.get(parent)?.slug) ?? null,
    })),
    rows,
    gaps: rows.flatMap(({ cells }) => cells).filter(cell => cell === 'none')
      .length,
  };
});
