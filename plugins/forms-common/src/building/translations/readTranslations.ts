import type { FormDefinition } from '../../definition/FormDefinition';
import { defused, undefused } from '../../exchange/csv/csvRow';
import {
  decodeText,
  readCsv,
  type CsvRecord,
} from '../../exchange/csv/readCsv';
import { sourceTexts } from '../../texts/sourceTexts';
import type { ImportedTranslation } from '../operations/translationOperations';
import { translatedLanguages } from './translationRows';
import { keyColumn } from './translationsCsv';

/** More than any form says in all its languages. */
export const translationFileBytes = 10 * 1024 * 1024;

/** Why nothing of a file could be read. */
export type FileRefusal =
  | 'too-large'
  | 'not-text'
  | 'empty'
  | 'no-key-column'
  | 'no-language-column'
  | 'unclosed-quote';

/** What is wrong with a row, so that nothing of it was taken. */
export interface RowProblem {
  readonly line: number;
  readonly code: 'key-missing' | 'key-unknown' | 'key-twice' | 'cells-missing';
  readonly key?: string;
}

/** A translation that a file would bring. */
export interface TranslationChange extends ImportedTranslation {
  /** What stands there now. */
  readonly before: string;
  /** True where the form says another text by now than the one that was translated. */
  readonly isStale: boolean;
}

/** What a file of translations holds for a form. Nothing is taken before a person has seen it. */
export type TranslationFile =
  | {
      readonly ok: false;
      readonly refusal: FileRefusal;
      /** Where it went wrong. */
      readonly line?: number;
    }
  | {
      readonly ok: true;
      readonly changes: readonly TranslationChange[];
      readonly problems: readonly RowProblem[];
      /** Translations that stand in the form as they stand in the file. */
      readonly same: number;
      /** Columns that are no language of the form. */
      readonly ignored: readonly string[];
    };

const lines = (text: string): string => text.replace(/\r\n?/g, '\n');

const refuse = (refusal: FileRefusal, line?: number): TranslationFile => ({
  ok: false,
  refusal,
  ...(line !== undefined && { line }),
});

/** Reads what came back from a translator: the table of `translationsCsv`, whichever of its columns were kept. */
export function readTranslations(
  definition: FormDefinition,
  bytes: Uint8Array,
): TranslationFile {
  if (bytes.length > translationFileBytes) return refuse('too-large');
  const text = decodeText(bytes);
  if (text === undefined || text.includes('\0')) return refuse('not-text');
  const { records, unclosedAt } = readCsv(text);
  if (unclosedAt !== undefined) return refuse('unclosed-quote', unclosedAt);
  if (records.length === 0) return refuse('empty');
  const [head, ...rows] = records;
  const names = head.cells.map(cell => cell.trim().toLowerCase());
  const keyAt = names.indexOf(keyColumn);
  if (keyAt < 0) return refuse('no-key-column');
  const languages = translatedLanguages(definition).filter(language =>
    names.includes(language),
  );
  if (languages.length === 0) return refuse('no-language-column');

  const texts = sourceTexts(definition);
  const { source } = definition.languages;
  const seen = new Set<string>();
  const changes: TranslationChange[] = [];
  const problems: RowProblem[] = [];
  let same = 0;
  const cellOf = ({ cells }: CsvRecord, name: string): string => {
    const at = names.indexOf(name);
    return at < 0 ? '' : lines(cells[at] ?? '');
  };
  for (const row of rows) {
    const key = (row.cells[keyAt] ?? '').trim();
    const now = texts.get(key);
    const code = problemOf(key, now, seen, row.cells.length < names.length);
    if (code || now === undefined) {
      problems.push({
        line: row.line,
        code: code ?? 'key-unknown',
        ...(key && { key }),
      });
      continue;
    }
    seen.add(key);
    const written = cellOf(row, source);
    const isSource = written === '' || written === lines(defused(now));
    for (const language of languages) {
      const cell = cellOf(row, language);
      const before = definition.i18n[language]?.[key]?.text ?? '';
      if (cell.trim() === '') continue;
      if (cell === lines(defused(before))) same += 1;
      else
        changes.push({
          key,
          language,
          text: undefused(cell),
          source: isSource ? now : undefused(written),
          before,
          isStale: !isSource,
        });
    }
  }
  const known = [keyColumn, source, ...translatedLanguages(definition)];
  return {
    ok: true,
    changes,
    problems,
    same,
    ignored: names.filter(
      name => name !== '' && !known.includes(name.replace(/ state$/, '')),
    ),
  };
}

function problemOf(
  key: string,
  text: string | undefined,
  seen: ReadonlySet<string>,
  isShort: boolean,
): RowProblem['code'] | undefined {
  if (key === '') return 'key-missing';
  if (text === undefined) return 'key-unknown';
  if (seen.has(key)) return 'key-twice';
  return isShort ? 'cells-missing' : undefined;
}
