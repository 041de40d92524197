/** What a language is called in another: `sv` is "ruotsi" in Finnish. */
export function languageName(code: string, reader: string): string {
  const name = new Intl.DisplayNames([reader], { type: 'language' }).of(code);
  return name ? name[0].toLocaleUpperCase(reader) + name.slice(1) : code;
}

/** Languages that are offered; Sámi languages first, for whom services are promised in them. */
export const offeredLanguages: readonly string[] = [
  ...['fi', 'sv', 'en', 'se', 'smn', 'sms'],
  ...[
    'ru',
    'uk',
    'et',
    'ar',
    'so',
    'fa',
    'ku',
    'sq',
    'vi',
    'th',
    'zh',
    'es',
    'fr',
    'de',
  ],
];
