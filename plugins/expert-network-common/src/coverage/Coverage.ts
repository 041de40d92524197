import type { Reach } from '../api/types';
import type { DirectoryRegion } from '../directory/Directory';

/** What a coverage is asked of: every list narrows, an empty one does not. */
export interface CoverageFilter {
  readonly levels: readonly string[];
  readonly modes: readonly string[];
  /** Only services that serve in one of these: here a language is a condition, not a wish. */
  readonly languages: readonly string[];
  /** Also counts services that take every phenomenon; without, only those that name it. */
  readonly general: boolean;
  /** Local date. */
  readonly today: string;
}

/** Where the help for each phenomenon would come from, county by county. */
export interface Coverage {
  /** Counties and cities, by collaborative area and name. */
  readonly counties: readonly DirectoryRegion[];
  readonly rows: readonly {
    readonly phenomenon: string;
    /** One for each county, in their order. */
    readonly cells: readonly Reach[];
  }[];
}
