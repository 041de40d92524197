import type { Answers, FormTexts } from '@tukiverkko/plugin-forms-common';
import { answerInWords } from './answerInWords';
import type { YesAndNo } from './answerInWords';

/** The answers as plain text, for somebody who must keep them elsewhere. */
export function answersAsText(
  answers: Answers,
  texts: FormTexts,
  yesAndNo: YesAndNo,
): string {
  return Object.entries(answers)
    .map(([field, answer]) => {
      const words = answerInWords(answer, field, texts, yesAndNo);
      return `${texts.field(field).title.text}\n${words}`;
    })
    .join('\n\n');
}
