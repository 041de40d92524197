import type { Language } from '@tukiverkko/plugin-expert-network-common';

/** A local time `HH:mm` as it is written: `9.00` in Finnish and Swedish, `09:00` in English. */
export function clock(time: string, language: Language): string {
  const [hour, minute] = time.split(':');
  return language === 'en' ? time : `${Number(hour)}.${minute}`;
}
