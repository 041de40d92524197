import type { Localized } from '../Localized';
import type { Opening } from '../directory/Directory';

/** `POST /api/expert-network/v1/find`. Typed words travel in this body only, never in a URL. */
export interface FindRequest {
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
  /** Leaves out services on a break. Ended ones are never shown. */
  readonly openOnly?: boolean;
}

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

export interface FindResponse {
  /** RFC 3339 time of the directory snapshot. */
  readonly directoryAt: string;
  /** The region that was used, after the default was taken. */
  readonly region: { readonly slug: string; readonly name: Localized } | null;
  /** Concepts the typed words were taken to mean. */
  readonly understood: readonly {
    readonly vocabulary: string;
    readonly code: string;
    readonly name: Localized;
  }[];
  /** Hits in all; contact and coordination, which stand in every answer, are not counted. */
  readonly count: number;
  /** Every group in the order of routing, also empty ones; a group holds its first hundred. */
  readonly groups: readonly {
    readonly id: FindGroupId;
    readonly items: readonly FindItem[];
  }[];
  readonly networks: readonly {
    readonly ref: string;
    readonly name: Localized;
    readonly languages: readonly string[];
  }[];
  /** Counts of results per facet value, under the other facets. */
  readonly facets: Readonly<
    Record<'modes' | 'languages' | 'levels', Readonly<Record<string, number>>>
  >;
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

/** `GET /api/expert-network/v1/me`: the person's place in the network. */
export interface MeResponse {
  readonly entityRef: string;
  readonly name: string;
  readonly region: { readonly slug: string; readonly name: Localized } | null;
  readonly teams: readonly { readonly ref: string; readonly name: Localized }[];
}
