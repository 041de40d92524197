import type { FormTexts } from '@tukiverkko/plugin-forms-common';

/** The words that stand in no form: what a yes-or-no question is answered with, and what entities are called. */
export interface YesAndNo {
  readonly yes: string;
  readonly no: string;
  /** The name of an entity, where the text is the ref of one. */
  readonly nameOf?: (text: string) => string | undefined;
}

/** One answer as plain text: choices by their labels, a row of a group by its questions. */
export function answerInWords(
  answer: unknown,
  field: string,
  texts: FormTexts,
  yesAndNo: YesAndNo,
): string {
  if (Array.isArray(answer)) {
    const isRows = answer.some(isRow);
    return answer
      .map(one => answerInWords(one, field, texts, yesAndNo))
      .join(isRows ? '\n' : ', ');
  }
  if (isRow(answer))
    return Object.entries(answer)
      .map(([cell, value]) => {
        const name = `${field}.${cell}`;
        const words = answerInWords(value, name, texts, yesAndNo);
        return `${texts.field(name).title.text}: ${words}`;
      })
      .join('; ');
  const { options } = texts.field(field);
  const option = options.find(({ value }) => value === answer);
  if (option) return option.title.text;
  if (typeof answer === 'boolean') return answer ? yesAndNo.yes : yesAndNo.no;
  const text = String(answer);
  return yesAndNo.nameOf?.(text) ?? text;
}

function isRow(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
