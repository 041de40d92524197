import { compileForm } from '@tukiverkko/plugin-forms-common';
import type { FieldSchema } from '@tukiverkko/plugin-forms-common';
import { aFormDefinition } from '../../testing/aForm';
import { carriedAnswers } from './carriedAnswers';

const plain = aFormDefinition();
const topics: FieldSchema = {
  type: 'array',
  title: 'Aiheet',
  maxItems: 2,
  uniqueItems: true,
  items: {
    type: 'string',
    oneOf: [
      { const: 'school', title: 'Koulu' },
      { const: 'home', title: 'Koti' },
    ],
  },
  'x-sensitivity': 'none',
};
const form = compileForm(
  aFormDefinition({
    data: { ...plain.data, properties: { ...plain.data.properties, topics } },
    pages: [
      {
        id: 'all',
        title: 'Kaikki',
        fields: [...plain.pages.flatMap(page => page.fields), 'topics'],
      },
    ],
  }),
);

describe('carriedAnswers', () => {
  it('takes answers by the questions of the other form, and leaves those nobody gave', () => {
    expect(
      carriedAnswers(
        form,
        { question: 'worry', role: 'who' },
        { worry: 'Miten?' },
      ),
    ).toEqual({ question: 'Miten?' });
  });

  it('makes one choice a list of one, and takes of a list what is offered here too', () => {
    expect(carriedAnswers(form, { topics: 'one' }, { one: 'home' })).toEqual({
      topics: ['home'],
    });
    expect(
      carriedAnswers(form, { topics: 'many' }, { many: ['park', 'school'] }),
    ).toEqual({ topics: ['school'] });
    expect(
      carriedAnswers(form, { topics: 'many' }, { many: ['park'] }),
    ).toEqual({});
  });

  it('leaves behind what the other form does not ask, does not offer or refuses', () => {
    expect(
      carriedAnswers(
        form,
        { nothing: 'a', urgency: 'b', question: 'c', constructor: 'd' },
        { a: 'x', b: 'no such code', c: 'x'.repeat(5000), d: 'x' },
      ),
    ).toEqual({});
  });

  it('leaves what the other form knows already and has locked', () => {
    const locking = compileForm(
      aFormDefinition({
        logic: { readOnly: { role: { '!==': [{ var: 'role' }, null] } } },
      }),
    );
    const from = { role: 'opettaja', question: 'Miten?' };
    const map = { role: 'role', question: 'question' };
    expect(carriedAnswers(locking, map, from, { role: 'lääkäri' })).toEqual({
      question: 'Miten?',
    });
    expect(carriedAnswers(locking, map, from)).toEqual(from);
  });

  it('does not carry over what would end the other form', () => {
    expect(
      carriedAnswers(
        form,
        { urgency: 'urgency', question: 'question' },
        { urgency: 'danger', question: 'Miten?' },
      ),
    ).toEqual({ question: 'Miten?' });
  });
});
