import { createExtensionPoint } from '@backstage/backend-plugin-api';
import type { Localized } from '@tukiverkko/plugin-forms-common';

/** One choice of a source. */
export interface SourceOption {
  readonly code: string;
  readonly label: Localized;
}

/** The choices a field names with `x-options: <id>`. Read when a form is published, never when it is filled. */
export interface OptionSource {
  readonly id: string;
  options(): Promise<readonly SourceOption[]>;
}

/** Offers vocabularies to the fields of forms. */
export interface FormsOptionsExtensionPoint {
  addOptionSource(source: OptionSource): void;
}

/** Where modules of `forms` add sources of choices. */
export const formsOptionsExtensionPoint =
  createExtensionPoint<FormsOptionsExtensionPoint>({ id: 'forms.options' });
