import {
  attachmentLimits,
  attachmentTypes,
} from '@tukiverkko/plugin-forms-common';
import type { FormDefinition } from '@tukiverkko/plugin-forms-common';
import { FormsProblem } from '../api/FormsProblem';

/** What a form takes of files. */
export interface FileLimits {
  readonly count: number;
  /** Of one file. */
  readonly bytes: number;
  /** How names may end, without the dot. */
  readonly endings: readonly string[];
}

/** The limits of a form, never over those of the portal; undefined where the form takes no files. */
export function fileLimits({
  files,
}: Pick<FormDefinition, 'files'>): FileLimits | undefined {
  if (!files) return undefined;
  const known: Readonly<
    Record<string, { readonly endings: readonly string[] }>
  > = attachmentTypes;
  return {
    count: Math.min(files.maxCount, attachmentLimits.count),
    bytes: Math.min(files.maxBytes, attachmentLimits.bytes),
    endings: files.types.flatMap(type =>
      Object.hasOwn(known, type) ? known[type].endings : [],
    ),
  };
}

/** Refuses as the server would what can be seen before a byte has left; the server has the last word. */
export function refuseFile(
  file: Pick<File, 'name' | 'size'>,
  limits: FileLimits,
  /** How many there are already. */
  count: number,
): FormsProblem | undefined {
  const ending = file.name.split('.').at(-1)?.toLowerCase() ?? '';
  if (count >= limits.count)
    return new FormsProblem({ status: 409, type: 'too-many-files' });
  if (!limits.endings.includes(ending))
    return new FormsProblem({ status: 415, type: 'file-type' });
  if (file.size === 0)
    return new FormsProblem({ status: 400, type: 'file-empty' });
  if (file.size > limits.bytes)
    return new FormsProblem({ status: 413, type: 'file-too-large' });
  return undefined;
}
