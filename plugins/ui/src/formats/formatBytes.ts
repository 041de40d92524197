import type { Language } from '../language/Language';
import { formatNumber } from './formatNumber';

const space = '\u00a0';

const units: Readonly<Record<Language, readonly [mega: string, kilo: string]>> =
  {
    fi: ['Mt', 'kt'],
    sv: ['MB', 'kB'],
    en: ['MB', 'kB'],
  };

/** How large a file is: `25 Mt` · `25 MB` · `25 MB`, and `1 kt` at the least for one that is not empty. */
export function formatBytes(bytes: number, language: Language): string {
  const [mega, kilo] = units[language];
  const kilos = Math.ceil(bytes / 1024);
  return kilos < 1024
    ? `${formatNumber(kilos, language, 0)}${space}${kilo}`
    : `${formatNumber(kilos / 1024, language)}${space}${mega}`;
}
