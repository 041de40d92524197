import {
  coverageOf,
  indexDirectory,
  type CoverageFilter,
  type CoverageResponse,
  type Directory,
} from '@tukiverkko/plugin-expert-network-common';

// Most people look at a few filters; a snapshot lives for half a minute.
const keptAtMost = 20;

const known = new WeakMap<Directory, Map<string, CoverageResponse>>();

/** The coverage of a directory under one filter, worked out once. */
export function coverageAnswer(
  directory: Directory,
  filter: CoverageFilter,
): CoverageResponse {
  const answers = known.get(directory) ?? new Map<string, CoverageResponse>();
  known.set(directory, answers);
  const key = JSON.stringify(filter);
  const before = answers.get(key);
  if (before) return before;
  if (answers.size >= keptAtMost) answers.clear();
  const answer = toAnswer(directory, filter);
  answers.set(key, answer);
  return answer;
}

function toAnswer(
  directory: Directory,
  filter: CoverageFilter,
): CoverageResponse {
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
}
