import type { FormDefinition } from '@tukiverkko/plugin-forms-common';

/** Fields of an answer that its requester never sees. */
export function hiddenFromRequester({
  access,
}: FormDefinition): readonly string[] {
  return Object.entries(access)
    .filter(([, { read }]) => !read.includes('requester'))
    .map(([field]) => field);
}
