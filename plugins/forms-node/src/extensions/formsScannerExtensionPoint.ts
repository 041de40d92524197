import { createExtensionPoint } from '@backstage/backend-plugin-api';

/** What a check found. `unscannable`: it will never know, for example behind a password. */
export type ScanVerdict = 'clean' | 'infected' | 'unscannable';

/** Checks files for viruses. */
export interface FileScanner {
  /** For the log. */
  readonly name: string;
  /** Reads the content to its end, or as far as it needs. It may throw where it has no verdict now: the file is tried again. */
  scan(content: AsyncIterable<Uint8Array>): Promise<ScanVerdict>;
}

/** Has files checked before anybody else may open them. */
export interface FormsScannerExtensionPoint {
  /** One scanner; a second one is an error. It takes the place of what `forms.attachments.clamd` configures. */
  setScanner(scanner: FileScanner): void;
}

/** Where a module of `forms` sets the scanner of files. */
export const formsScannerExtensionPoint =
  createExtensionPoint<FormsScannerExtensionPoint>({ id: 'forms.scanner' });
