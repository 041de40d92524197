import type { RegionEntity } from '@tukiverkko/plugin-expert-network-common';

/** What the law says of the languages of services in a region; an area has no such duty of its own. */
export type LanguageRight = 'bilingual' | 'finnish' | 'sami' | 'area';

/** The rights to service in a language, from the official languages of a region. */
export function languageRights({
  spec: { type, languages },
}: RegionEntity): readonly LanguageRight[] {
  if (type === 'collaborative-area') return ['area'];
  return [
    languages.includes('sv') ? 'bilingual' : 'finnish',
    ...(languages.includes('se') ? (['sami'] as const) : []),
  ];
}
