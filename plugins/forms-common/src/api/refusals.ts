/** How often one person was refused the same kind of thing. It says nothing of what was asked for. */
export interface RefusedItem {
  /** Entity ref. */
  readonly actor: string;
  /** Method and route, as the description of the API has them. */
  readonly operation: string;
  /** Type of the refusal. */
  readonly problem: string;
  readonly times: number;
  readonly first: string;
  readonly last: string;
}

/** `GET /v1/operations/refusals`: who tries doors, those refused most first; for those who audit. */
export interface RefusalsView {
  /** How far back it looks. */
  readonly days: number;
  readonly items: readonly RefusedItem[];
}
