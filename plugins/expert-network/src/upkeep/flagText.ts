import type { Flag } from '@tukiverkko/plugin-expert-network-common';
import { formatDate, type Language } from '@tukiverkko/ui';
import type { Texts } from '../translations/en';

type Key = Extract<keyof Texts, `upkeep.flag.${string}`>;

/** The sentence of a flag: its key and what stands in it. */
export function flagText(
  { code, on, role }: Flag,
  language: Language,
): readonly [Key, { readonly date: string; readonly role: string }] {
  const key = code === 'ended' && on === null ? 'ended.undated' : code;
  return [
    `upkeep.flag.${key}`,
    {
      date: on === null ? '' : formatDate(on, language),
      role: role?.[language] ?? '',
    },
  ];
}
