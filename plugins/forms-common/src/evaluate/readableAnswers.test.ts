import { aForm, aText } from '../testUtils/aForm';
import { readableAnswers } from './readableAnswers';

const form = aForm({
  fields: { topic: aText(), question: aText() },
  access: { question: { read: ['requester', 'owner'] } },
});
const answers = { topic: 'a', question: 'b' };

describe('readableAnswers', () => {
  it.each([
    [['requester'], ['topic', 'question']],
    [
      ['coordinator', 'owner'],
      ['topic', 'question'],
    ],
    [['coordinator'], ['topic']],
    [[], []],
  ] as const)('gives %p the answers %p', (relations, fields) => {
    expect(Object.keys(readableAnswers(form, answers, relations))).toEqual(
      fields,
    );
  });

  it('gives nothing the form does not ask', () => {
    expect(readableAnswers(form, { constructor: 'x' }, ['owner'])).toEqual({});
  });
});
