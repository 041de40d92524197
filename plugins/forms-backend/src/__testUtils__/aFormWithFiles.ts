import {
  attachmentLimits,
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
      maxCount: attachmentLimits.count,
      maxBytes: attachmentLimits.bytes,
      types: Object.keys(attachmentTypes),
      ...files,
    },
  });
}
