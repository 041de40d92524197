import type { Localized } from '../definition/Localized';
import type { Priority } from '../definition/FormDefinition';

/**
 * Where a submission goes and why: shown before sending, stored with the submission
 * (so that it replays from its own record), and shown to the team that receives it.
 */
export interface Routing {
  /** Entity ref of the team that receives it. */
  readonly team: string;
  readonly teamName: Localized;
  /** Entity ref of the service it was asked from, where there is one. */
  readonly service?: string;
  readonly serviceName?: Localized;
  /** Entity ref of the team that watches over cases from the requester's area, where there is one. */
  readonly coordinator?: string;
  /** Entity ref of the region it was asked from, where one is known. */
  readonly region?: string;
  /** What comes before the request, the most urgent first: said before the team is named, and beside the case. */
  readonly notices?: readonly RoutingNotice[];
  readonly rule: string | null;
  readonly priority: Priority;
  /** Working days until an answer is promised; null where nobody promises. */
  readonly promise: number | null;
  /** True where no rule or no unit fitted, or the directory could not answer. */
  readonly fallback: boolean;
  readonly leaves: Leaves;
  /** One sentence: the answer to "why this team?". */
  readonly summary: Localized;
  readonly steps: readonly RoutingStep[];
  /** RFC 3339 time of the directory snapshot that was asked; null where none was. */
  readonly directoryAt: string | null;
  /** What the resolver compared, at most 50 candidates; opaque to the form engine. */
  readonly record?: unknown;
}

/** What a request leaves behind when it goes to a team outside the requester's county or area. */
export type Leaves = 'nothing' | 'county' | 'area';

/** Somebody to contact besides sending, for example an authority. */
export interface RoutingNotice {
  readonly id: string;
  readonly who: Localized;
  readonly when: Localized;
  readonly how: Localized;
  readonly links: readonly {
    readonly name: Localized;
    readonly href: Localized;
  }[];
  /** Local date somebody last compared this with its source. */
  readonly checkedOn: string;
}

/** What was looked for, what was found, what it meant. */
export interface RoutingStep {
  readonly code: string;
  readonly outcome: 'found' | 'not' | 'chosen';
  readonly text: Localized;
  readonly items?: readonly {
    readonly ref: string;
    readonly name: Localized;
    readonly text: Localized;
  }[];
}
