import type { Language } from '../language/Language';

const minus = '\u2212';
const space = '\u00a0';

const separators: Readonly<
  Record<Language, { readonly thousands: string; readonly decimal: string }>
> = {
  fi: { thousands: space, decimal: ',' },
  sv: { thousands: space, decimal: ',' },
  en: { thousands: ',', decimal: '.' },
};

const percents: Readonly<Record<Language, (number: string) => string>> = {
  fi: number => `${number}${space}%`,
  sv: number => `${number}${space}%`,
  en: number => `${number}%`,
};

/** `2 464` · `2 464` · `2,464`, with at most the decimals asked for. */
export function formatNumber(
  value: number,
  language: Language,
  decimals = 1,
): string {
  const { thousands, decimal } = separators[language];
  const rounded = Number(Math.abs(value).toFixed(decimals));
  const [whole, fraction] = String(rounded).split('.');
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, thousands);
  const sign = value < 0 && rounded !== 0 ? minus : '';
  return `${sign}${grouped}${fraction ? decimal + fraction : ''}`;
}

/** A share of one: `0.12` is `12 %` · `12 %` · `12%`. */
export function formatPercent(
  share: number,
  language: Language,
  decimals = 0,
): string {
  return percents[language](formatNumber(share * 100, language, decimals));
}
