import { questionAt } from '../definition/cells';
import type { Language } from '../definition/Localized';
import type { AnswerError } from '../evaluate/Evaluation';
import { isFormat } from '../evaluate/formats';
import { errorSentences } from './errorSentences';
import { formatSentences } from './formatSentences';
import type { FormTexts } from './formTexts';

/** The id of the question an error belongs to; undefined where it belongs to the whole form. */
export const fieldOf = (error: AnswerError): string | undefined =>
  error.pointer.split('/')[1] || undefined;

const isLanguage = (language: string): language is Language =>
  language === 'fi' || language === 'sv' || language === 'en';

const fill = (
  sentence: string,
  values: AnswerError['params'],
  language: Language,
): string =>
  sentence.replace(/\{(\w+)\}/g, (placeholder, name: string) => {
    const value = Object.hasOwn(values, name) ? values[name] : placeholder;
    return typeof value === 'number'
      ? value.toLocaleString(language)
      : String(value);
  });

/** A sentence that says what to do about an error: the form's own where it has one, else a general one. */
export function errorText(error: AnswerError, texts: FormTexts): string {
  const isOfForm = fieldOf(error) === undefined;
  const question = questionAt(error.pointer.slice(1));
  const own = isOfForm ? undefined : texts.error(question, error.code);
  const language = isLanguage(texts.language) ? texts.language : 'en';
  const sentence = own?.text ?? sentenceOf(error)[language];
  return fill(
    sentence,
    {
      ...error.params,
      title: isOfForm ? '' : titleOf(error, texts),
    },
    language,
  );
}

/** The question an error is about; inside a repeating group with its row: "Sisarus 2, Ikä". */
function titleOf({ pointer }: AnswerError, texts: FormTexts): string {
  const [, id, row, inside] = pointer.split('/');
  const group = texts.field(id);
  const title = texts.field(questionAt(pointer.slice(1))).title.text;
  if (!group.item || !/^\d+$/.test(row ?? '')) return title;
  const place = `${group.item.text} ${Number(row) + 1}`;
  return inside === undefined ? place : `${place}, ${title}`;
}

function sentenceOf({
  code,
  params,
}: AnswerError): Readonly<Record<Language, string>> {
  const format = String(params.limit);
  if (code === 'format' && isFormat(format)) return formatSentences[format];
  return errorSentences[Object.hasOwn(errorSentences, code) ? code : 'type'];
}
