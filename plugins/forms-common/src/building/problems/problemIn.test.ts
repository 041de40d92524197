import { problemSentences } from '../../lint/problemSentences';
import { fi } from './fi';
import { problemIn } from './problemIn';
import { sv } from './sv';

const params = (sentence: string) =>
  [...sentence.matchAll(/\{\w+\}/g)].map(String);

it.each([
  ['Finnish', fi],
  ['Swedish', sv],
])(
  '%s has a sentence for each problem, with nothing in it that is not told',
  (_, words) => {
    expect(Object.keys(words).sort()).toEqual(
      Object.keys(problemSentences).sort(),
    );
    for (const [code, sentence] of Object.entries(problemSentences))
      expect([code, params(sentence)]).toEqual([
        code,
        expect.arrayContaining(params(words[code as keyof typeof words])),
      ]);
  },
);

it('a problem is told in the language of the reader, and in English where there are no words for it', () => {
  const told = {
    code: 'field-unknown',
    params: { field: 'plan' },
    text: 'There is no field "plan".',
  };
  expect(problemIn('fi', told)).toBe('Kysymystä ”plan” ei ole. Korjaa nimi.');
  expect(problemIn('en', told)).toBe(told.text);
  expect(problemIn('sv', { ...told, code: 'other' })).toBe(told.text);
});
