import {
  attachmentTypes,
  type FormDefinition,
} from '@tukiverkko/plugin-forms-common';
import { aForm } from './aForm';

/** {@link aForm} with files of every type, as many and as large as the portal takes. */
export function aFormWithFiles(
  files: Partial<FormDefinition['files']> = {},
): FormDefinition {
  return aForm({
    files: {
      maxCount: 100,
      maxBytes: 100 * 1024 * 1024,
      types: Object.keys(attachmentTypes),
      ...files,
    },
  });
}
