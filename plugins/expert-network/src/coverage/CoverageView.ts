import {
  codesIn,
  type VocabularyName,
} from '@tukiverkko/plugin-expert-network-common';
import type { CoverageRequest } from '../api/ExpertNetworkApi';
import { noFilters, writeFindView } from '../find/FindView';

/** What the query of `/find/coverage` says. */
export interface CoverageView extends CoverageRequest {
  /** Leaves out phenomena and counties without gaps. */
  readonly onlyGaps: boolean;
  /** Code of a phenomenon or slug of a county: what a narrow screen shows. */
  readonly show?: string;
}

/** The filters of a coverage: their names are also those of their vocabularies. */
export const coverageFilters = ['levels', 'modes', 'languages'] as const;

const parameters = {
  levels: 'level',
  modes: 'mode',
  languages: 'lang',
} as const satisfies Partial<Record<VocabularyName, string>>;

/** Reads the query; values nobody knows are left out and named. */
export function readCoverageView(query: URLSearchParams): {
  readonly view: CoverageView;
  readonly ignored: readonly string[];
} {
  const ignored: string[] = [];
  const values = (filter: (typeof coverageFilters)[number]) => {
    const known = codesIn(filter);
    return [...new Set(query.getAll(parameters[filter]))].filter(value => {
      if (!known.includes(value)) ignored.push(value);
      return known.includes(value);
    });
  };
  const show = query.get('show');
  return {
    view: {
      levels: values('levels'),
      modes: values('modes'),
      languages: values('languages'),
      general: query.get('general') === '1',
      onlyGaps: query.get('gaps') === '1',
      ...(show && { show }),
    },
    ignored,
  };
}

/** Writes the query; what is as usual is left out. */
export function writeCoverageView(view: CoverageView): string {
  return new URLSearchParams([
    ...coverageFilters.flatMap(filter =>
      view[filter].map(value => [parameters[filter], value]),
    ),
    ...(view.general ? [['general', '1']] : []),
    ...(view.onlyGaps ? [['gaps', '1']] : []),
    ...(view.show ? [['show', view.show]] : []),
  ]).toString();
}

/** The query of the search behind one cell. */
export function searchBehind(
  { levels, modes, languages }: CoverageRequest,
  phenomenon: string,
  region: string,
): string {
  return writeFindView({
    ...noFilters,
    levels,
    modes,
    languages,
    phenomena: [phenomenon],
    region,
  });
}
