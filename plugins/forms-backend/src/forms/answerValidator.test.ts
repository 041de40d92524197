import { compileForm, type FieldSchema } from '@tukiverkko/plugin-forms-common';
import { aForm } from '../__testUtils__/aForm';
import { compilations, compileAnswerValidator } from './answerValidator';

const aPattern = (pattern: string): FieldSchema => ({
  type: 'string',
  title: pattern,
  maxLength: 20,
  pattern,
  'x-sensitivity': 'none',
});

describe('compileAnswerValidator', () => {
  const form = aForm();
  const validator = compileAnswerValidator(
    compileForm({
      ...form,
      data: {
        ...form.data,
        required: [],
        properties: { code: aPattern('^[A-Z]+$'), number: aPattern('^\\d+$') },
      },
      pages: [{ id: 'only', title: 'Only', fields: ['code', 'number'] }],
      logic: {},
      stop: [],
      routing: { rules: [], fallback: 'group:default/team' },
      tests: [],
    }),
  );

  it('tells the patterns of one form apart', () => {
    expect(validator({ code: 'ABC', number: '123' })).toBe(true);
    expect(validator({ code: 'ABC', number: 'ABC' })).toBe(false);
    expect(validator({ code: '123', number: '123' })).toBe(false);
  });

  it('is made once, however often it is asked', () => {
    const before = compilations.count;
    for (let time = 0; time < 3; time++) validator({ code: 'ABC' });
    expect(compilations.count).toBe(before);
  });
});
