import {
  cellsOf,
  type FieldSchema,
  type FormText,
  type FormTexts,
  type Language,
} from '@tukiverkko/plugin-forms-common';
import { copyTexts } from './copyTexts';
import { dayText, momentText } from './moments';

/** What turns answers into words. */
export interface AnswerWords {
  readonly texts: FormTexts;
  readonly language: Language;
  /** The name of an entity or a file, where the answer is one. */
  readonly nameOf: (answer: string) => string | undefined;
}

const formats: Readonly<
  Record<string, (answer: string, language: Language) => string>
> = {
  date: dayText,
  'date-time': momentText,
};

/** An answer in words, line by line. Whatever it is, nothing of it is left out: what has no words of its own stands as it was sent. */
export function answerLines(
  name: string,
  schema: FieldSchema,
  answer: unknown,
  words: AnswerWords,
): readonly FormText[] {
  if (answer === null || answer === undefined || answer === '') return [];
  if (Array.isArray(answer)) {
    return answer.flatMap((one, index) =>
      isRow(one)
        ? [rowName(name, index, words), ...rowLines(name, schema, one, words)]
        : answerLines(name, schema.items ?? schema, one, words),
    );
  }
  if (isRow(answer)) return rowLines(name, schema, answer, words);
  return valueLines(name, schema, answer, words);
}

function valueLines(
  name: string,
  schema: FieldSchema,
  answer: unknown,
  { texts, language, nameOf }: AnswerWords,
): readonly FormText[] {
  const own = copyTexts[language];
  const said = (text: string): FormText => ({ text, language });
  const field = texts.field(name);
  const option = field.options.find(({ value }) => value === answer);
  if (option) return [option.title];
  if (typeof answer === 'boolean') return [said(answer ? own.yes : own.no)];
  if (typeof answer === 'number') {
    const number = new Intl.NumberFormat(language, {
      maximumFractionDigits: 20,
      useGrouping: false,
    }).format(answer);
    return [said(field.unit ? `${number} ${field.unit.text}` : number)];
  }
  const written = String(answer);
  const format = formats[schema.format ?? ''];
  if (format) return [said(format(written, language))];
  return (nameOf(written) ?? written).split(/\r\n|\r|\n/).map(said);
}

type Row = Readonly<Record<string, unknown>>;

function isRow(answer: unknown): answer is Row {
  return (
    typeof answer === 'object' && answer !== null && !Array.isArray(answer)
  );
}

/** The name of a row in a repeating group: what one is, or the question, and its number. */
function rowName(name: string, index: number, { texts }: AnswerWords) {
  const { item, title } = texts.field(name);
  const { text, language } = item ?? title;
  return { text: `${text} ${index + 1}`, language };
}

/** The cells of a row, each with its question in front of it. */
function rowLines(
  name: string,
  schema: FieldSchema,
  row: Row,
  words: AnswerWords,
): readonly FormText[] {
  const cells: Readonly<Record<string, FieldSchema>> =
    cellsOf(schema)?.properties ?? {};
  const known = Object.keys(cells).filter(cell => Object.hasOwn(row, cell));
  const others = Object.keys(row).filter(cell => !known.includes(cell));
  return [...known, ...others].flatMap(cell => {
    const id = `${name}.${cell}`;
    const { title } = words.texts.field(id);
    return answerLines(id, cells[cell] ?? {}, row[cell], words).map(
      (line, index) =>
        index === 0
          ? { text: `${title.text}: ${line.text}`, language: line.language }
          : line,
    );
  });
}
