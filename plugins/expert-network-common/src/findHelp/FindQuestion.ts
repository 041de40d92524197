/** Who can help with this, from here, on this day? Values only: codes, a region's slug, a local date. */
export interface FindQuestion {
  readonly phenomena: readonly string[];
  readonly expertise: readonly string[];
  readonly clientGroups: readonly string[];
  readonly levels: readonly string[];
  readonly modes: readonly string[];
  /** A wish: units that serve in one of these come first; none is left out for it. */
  readonly languages: readonly string[];
  /** Slug of the region one asks from; null where it is not known. */
  readonly region: string | null;
  /** Opens the steps of the own collaborative area. */
  readonly allowOtherCounty: boolean;
  /** Opens the steps of other OT centres and of the whole country. */
  readonly allowOtherArea: boolean;
  /** Opens the rest of the country: for looking around, never for routing. */
  readonly everywhere?: boolean;
  /** Local date, YYYY-MM-DD. */
  readonly today: string;
}
