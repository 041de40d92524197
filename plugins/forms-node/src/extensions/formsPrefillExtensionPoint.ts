import { createExtensionPoint } from '@backstage/backend-plugin-api';

/** Knows something of the person who fills a form. */
export interface Prefill {
  /** The names a form may write in `prefill[].from`. */
  readonly names: readonly string[];
  /** Values by name; what is not known is left out. */
  values(userEntityRef: string): Promise<Readonly<Record<string, unknown>>>;
}

/** Lets a form start with what is known already. */
export interface FormsPrefillExtensionPoint {
  addPrefill(prefill: Prefill): void;
}

/** Where modules of `forms` add what they know of a person. */
export const formsPrefillExtensionPoint =
  createExtensionPoint<FormsPrefillExtensionPoint>({ id: 'forms.prefill' });
