import type { FormDefinition } from '../../definition/FormDefinition';
import { csvLine } from '../../exchange/csv/csvRow';
import { translatedLanguages, translationRows } from './translationRows';

/** The column that says which text a row is of. */
export const keyColumn = 'key';

/** Excel takes a file for UTF-8 only where it begins so. */
const byteOrderMark = '\uFEFF';

/** The texts of a form as a table: one row each, with how every translation stands beside it. */
export function translationsCsv(definition: FormDefinition): string {
  const { source } = definition.languages;
  const languages = translatedLanguages(definition);
  const head = csvLine([
    keyColumn,
    source,
    ...languages.flatMap(language => [language, `${language} state`]),
  ]);
  const rows = translationRows(definition).map(({ key, text, translations }) =>
    csvLine([
      key,
      text,
      ...languages.flatMap(language => [
        translations[language].text,
        translations[language].state,
      ]),
    ]),
  );
  return byteOrderMark + head + rows.join('');
}
