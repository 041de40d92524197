/** When somebody last said that what stands here is true. */
export interface Confirmed {
  /** Local date, YYYY-MM-DD. */
  readonly confirmedOn?: string;
}
