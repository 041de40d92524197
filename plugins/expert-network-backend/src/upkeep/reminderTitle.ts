/** The languages a person may be written in. */
export type ReaderLanguage = 'fi' | 'sv' | 'en';

// A number and nothing of any unit: it may be read over a shoulder.
const titles: Readonly<Record<ReaderLanguage, readonly [string, string]>> = {
  fi: [
    'Verkoston tiedot: yksi kohta odottaa tarkistustasi.',
    'Verkoston tiedot: {n} kohtaa odottaa tarkistustasi.',
  ],
  sv: [
    'Nätverkets uppgifter: en punkt väntar på din kontroll.',
    'Nätverkets uppgifter: {n} punkter väntar på din kontroll.',
  ],
  en: [
    'Network details: one item waits for you to check it.',
    'Network details: {n} items wait for you to check them.',
  ],
};

/** How many units wait for somebody, in one sentence. */
export function reminderTitle(language: ReaderLanguage, count: number): string {
  const [one, many] = titles[language];
  return count === 1 ? one : many.replace('{n}', String(count));
}
