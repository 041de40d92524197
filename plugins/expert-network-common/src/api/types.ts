import type { Localized } from '../Localized';
import type { ActivityKind, Opening, RegionType } from '../directory/Directory';
import type { VocabularyName } from '../vocabulary/vocabularies';

/** `POST /api/expert-network/v1/find`. Typed words travel in this body only, never in a URL. */
export interface FindRequest {
  /** At most 10 000 characters; what people paste is longer than what they type. */
  readonly words?: string;
  /** Region slug; the county of the person who asks where it is left out, the whole country where it is null. */
  readonly region?: string | null;
  readonly phenomena?: readonly string[];
  readonly expertise?: readonly string[];
  readonly clientGroups?: readonly string[];
  readonly levels?: readonly string[];
  readonly modes?: readonly string[];
  /** A wish: who serves in one of these comes first; nobody is left out for it. */
  readonly languages?: readonly string[];
  /** Leaves out services on a break. */
  readonly openOnly?: boolean;
  /** Also names what has ended, in `ended`. */
  readonly withEnded?: boolean;
  /** Also tells, of each county, where its help would come from, in `counties`. */
  readonly withCounties?: boolean;
  /** Also tells step by step what was looked for, in `steps`. */
  readonly withSteps?: boolean;
}

/** The facets of a search; their names are also those of their vocabularies. */
export type FacetName = VocabularyName;

/**
 * The order of routing; the first hit is where a request would go.
 * `elsewhere` holds the rest of the country, and stands only where the region asked for is null.
 */
export type FindGroupId =
  | 'own-county'
  | 'own-area'
  | 'strength'
  | 'national'
  | 'elsewhere'
  | 'contact'
  | 'coordination';

/** A concept of a vocabulary, or a region of the catalogue. */
export interface NamedConcept {
  readonly vocabulary: VocabularyName | 'regions';
  /** The code; of a region its slug. */
  readonly code: string;
  readonly name: Localized;
}

/** What some of the typed words were taken to mean. */
export interface UnderstoodConcept extends NamedConcept {
  /** The words as they were typed. */
  readonly words: string;
  /** True where the words only come near: the page asks "did you mean". */
  readonly guessed: boolean;
}

export interface FindResponse {
  /** RFC 3339 time of the directory snapshot. */
  readonly directoryAt: string;
  /** The region that was used: one that was typed, the one asked for, or the default. */
  readonly region: { readonly slug: string; readonly name: Localized } | null;
  /** What the typed words were taken to mean. */
  readonly understood: readonly UnderstoodConcept[];
  /** Typed words that mean no concept: they are looked for in the names of units, services and networks. */
  readonly rest: string;
  /** Concepts near to words that nothing was found for, nearest first, at most three. */
  readonly didYouMean: readonly NamedConcept[];
  /** Codes of phenomena with an authority to contact first, asked for or understood; see `authorityNotices`. */
  readonly notices: readonly string[];
  /** Hits in all; contact and coordination, which stand in every answer, are not counted. */
  readonly count: number;
  /** Every group in the order of routing, also empty ones; a group holds its first hundred. */
  readonly groups: readonly {
    readonly id: FindGroupId;
    readonly items: readonly FindItem[];
  }[];
  /** Where nothing was hit: at most three that fit when the filters are taken away. Else empty. */
  readonly nearest: readonly FindItem[];
  /** What has ended and would have fitted; empty unless asked for. At most a hundred. */
  readonly ended: readonly FindItem[];
  readonly networks: readonly {
    readonly ref: string;
    readonly name: Localized;
    readonly languages: readonly string[];
  }[];
  /** What the network does about it, now or later: what is next comes first. At most ten; empty where nothing was typed or chosen. */
  readonly activities: readonly FoundActivity[];
  /** Counts of results per facet value, under the other facets. */
  readonly facets: Readonly<
    Record<FacetName, Readonly<Record<string, number>>>
  >;
  /** Where the help of each county would come from. Only where asked for. */
  readonly counties?: readonly CountyReach[];
  /** What was looked for, in the order of routing, in words. Only where asked for. */
  readonly steps?: readonly Localized[];
}

/** Something the network does, as a search finds it. */
export interface FoundActivity {
  readonly ref: string;
  readonly kind: ActivityKind;
  readonly name: Localized;
  /** Of an event: its local date. */
  readonly date: string | null;
}

/** How near help is: in the own county, the collaborative area, elsewhere in the country, or nowhere. */
export type Reach = 'own' | 'area' | 'national' | 'none';

/** Where the help of one county would come from, for one question. */
export interface CountyReach {
  readonly slug: string;
  readonly reach: Reach;
  /** Services that serve the county itself. */
  readonly services: number;
}

export interface FindItem {
  /** A service; a contact or coordination team may stand without one. */
  readonly service: string | null;
  readonly name: Localized;
  readonly team: string;
  readonly teamName: Localized;
  readonly regionNames: readonly Localized[];
  readonly opening: Opening;
  readonly promise: number | null;
  readonly languages: readonly string[];
  readonly modes: readonly string[];
  readonly phenomena: readonly string[];
  /** Why it stands here, e.g. "palvelee aluetta Etelä-Savo". */
  readonly reasons: readonly Localized[];
  readonly form: string | null;
}

/** `POST /api/expert-network/v1/suggest`: while a person types. */
export interface SuggestRequest {
  readonly words: string;
}

export interface SuggestResponse {
  /** Concepts first, then regions and names; at most eight. */
  readonly items: readonly Suggestion[];
}

/** A concept to search by, or something with a page of its own. */
export type Suggestion =
  | ({ readonly kind: 'concept' } & NamedConcept)
  | {
      readonly kind: 'entity';
      readonly ref: string;
      readonly name: Localized;
      /** The region or team that tells two equal names apart, where there is one. */
      readonly place: Localized | null;
    };

/** `GET /api/expert-network/v1/regions` */
export interface RegionsResponse {
  readonly directoryAt: string;
  readonly regions: readonly RegionSummary[];
}

export interface RegionSummary {
  readonly ref: string;
  readonly slug: string;
  readonly name: Localized;
  readonly type: RegionType;
  /** Slug of the collaborative area; null for an area itself. */
  readonly area: string | null;
  readonly languages: readonly string[];
  /** What serves the region itself and is in force today. */
  readonly units: number;
  readonly services: number;
  readonly networks: number;
}

/** `GET /api/expert-network/v1/coverage?level=…&mode=…&lang=…&general=1` */
export interface CoverageResponse {
  readonly directoryAt: string;
  /** The counties, Helsinki among them, in the order of collaborative areas and names. */
  readonly counties: readonly {
    readonly slug: string;
    readonly name: Localized;
    readonly area: string | null;
  }[];
  readonly rows: readonly {
    readonly phenomenon: string;
    /** One for each county, in their order. */
    readonly cells: readonly Reach[];
  }[];
  /** Cells without any way to help. */
  readonly gaps: number;
}

/** `GET /api/expert-network/v1/news`: what changed in the network, the newest first. */
export interface NewsResponse {
  readonly items: readonly NewsItem[];
}

export interface NewsItem {
  readonly what: 'started' | 'starts' | 'paused' | 'ended' | 'ends';
  /** Local date; null where a break has no known beginning. */
  readonly date: string | null;
  readonly ref: string;
  readonly name: Localized;
  /** What came instead of what ended, where it is known. */
  readonly successor: { readonly ref: string; readonly name: Localized } | null;
}

/** `GET /api/expert-network/v1/problems`: what is wrong in the data of the network, for who can mend it. */
export interface ProblemsResponse {
  readonly directoryAt: string;
  readonly items: readonly ProblemItem[];
}

export interface ProblemItem {
  readonly ref: string;
  readonly name: Localized;
  /** JSON Pointer of the field in the entity, e.g. `/spec/serves/0`. */
  readonly pointer: string;
  readonly code: string;
  /** What is wrong and what to do. */
  readonly sentence: Localized;
}

/** `GET /api/expert-network/v1/me`: the person's place in the network. */
export interface MeResponse {
  readonly entityRef: string;
  readonly name: string;
  readonly region: { readonly slug: string; readonly name: Localized } | null;
  readonly teams: readonly { readonly ref: string; readonly name: Localized }[];
  /** True for a member of a coordination team. */
  readonly coordinates: boolean;
}
