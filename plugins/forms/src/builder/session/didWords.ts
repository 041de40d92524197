import type { FormDefinition } from '@tukiverkko/plugin-forms-common';
import type {
  Edit,
  OperationName,
} from '@tukiverkko/plugin-forms-common/building';

/** Says what was done to what. */
export type SayDid = (
  key: `did.${OperationName}`,
  values: { readonly about: string },
) => string;

/** An edit in the reader's words: in the history, and said aloud when it is done. */
export const didWords = (
  t: SayDid,
  { operation, about }: Edit,
  { title }: FormDefinition,
): string => t(`did.${operation}`, { about: about ?? title });
