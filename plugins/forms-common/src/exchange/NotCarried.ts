/** Something an exchange format has no word for: where it stands in the form, and why it stays behind. */
export interface NotCarried {
  /** JSON Pointer into what was exported or imported. */
  readonly pointer: string;
  readonly reason: string;
}
