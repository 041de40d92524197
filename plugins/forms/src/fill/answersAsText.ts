import type { Answers, FormTexts } from '@tukiverkko/plugin-forms-common';

/** The answers as plain text, for somebody who must keep them elsewhere. */
export function answersAsText(answers: Answers, texts: FormTexts): string {
  return Object.entries(answers)
    .map(
      ([field, answer]) =>
        `${texts.field(field).title.text}\n${words(answer, texts, field)}`,
    )
    .join('\n\n');
}

function words(answer: unknown, texts: FormTexts, field: string): string {
  const { options } = texts.field(field);
  const one = (value: unknown) =>
    options.find(option => option.value === value)?.title.text ?? String(value);
  return Array.isArray(answer) ? answer.map(one).join(', ') : one(answer);
}
