/** Where a file is on its way. */
export type FileState =
  | { readonly kind: 'waiting' }
  /** `share` of it has left, from 0 to 1. */
  | { readonly kind: 'uploading'; readonly share: number }
  /** The connection was lost on the way; nothing of it arrived. */
  | { readonly kind: 'broken' }
  /** `why` says what happened and what to do, in the reader's language. */
  | { readonly kind: 'refused'; readonly why: string }
  | { readonly kind: 'scanning' }
  | { readonly kind: 'clean' }
  | { readonly kind: 'infected' }
  | { readonly kind: 'unscannable' };

/** One file in a list; what may not be done to it is absent. */
export interface FileItem {
  readonly id: string;
  readonly name: string;
  /** Bytes. */
  readonly size: number;
  readonly state: FileState;
  /** Beside name and size: who added it and when. */
  readonly about?: string;
  readonly onDownload?: () => void;
  readonly onRestart?: () => void;
  readonly onRemove?: () => void;
}
