import type {
  FindGroupId,
  FindResponse,
} from '@tukiverkko/plugin-expert-network-common';

const here: ReadonlySet<FindGroupId> = new Set(['own-county', 'own-area']);

/** The languages asked for that nobody here works in, where a place was asked about at all. */
export function languageGaps(
  { region, groups }: Pick<FindResponse, 'region' | 'groups'>,
  languages: readonly string[],
): readonly string[] {
  if (region === null) return [];
  const items = groups
    .filter(({ id }) => here.has(id))
    .flatMap(group => group.items);
  return languages.filter(
    language => !items.some(item => item.languages.includes(language)),
  );
}
