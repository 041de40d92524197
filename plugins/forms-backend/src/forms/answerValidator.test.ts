import { compileForm, type FieldSchema } from '@tukiverkko/plugin-forms-common';
import { aForm } from '../__testUtils__/aForm';
import {
  compilations,
  compileAnswerValidator,
  type AnswerValidator,
} from './answerValidator';

const aPattern = (pattern: string): FieldSchema => ({
  type: 'string',
  title: pattern,
  maxLength: 20,
  pattern,
  'x-sensitivity': 'none',
});

const asking = (
  properties: Readonly<Record<string, FieldSchema>>,
  required: readonly string[] = [],
) => {
  const form = aForm();
  return compileAnswerValidator(
    compileForm({
      ...form,
      data: { ...form.data, required, properties },
      pages: [{ id: 'only', title: 'Only', fields: Object.keys(properties) }],
      logic: {},
      stop: [],
      routing: { rules: [], fallback: 'group:default/team' },
      tests: [],
    }),
  );
};

describe('compileAnswerValidator', () => {
  let validator: AnswerValidator;
  beforeAll(async () => {
    validator = await asking({
      code: aPattern('^[A-Z]+$'),
      number: aPattern('^\\d+$'),
    });
  });

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

  it('looks at each question of a large form, while others have their turn', async () => {
    const names = Array.from({ length: 65 }, (_, index) => `q${index}`);
    let turns = 0;
    const ticking = setInterval(() => (turns += 1), 0);
    const large = await asking(
      Object.fromEntries(names.map(name => [name, aPattern('^\\d+$')])),
      ['q0', 'q64'],
    );
    clearInterval(ticking);
    expect(turns).toBeGreaterThan(0);

    const answers = Object.fromEntries(names.map(name => [name, '1']));
    expect(large(answers)).toBe(true);
    for (const name of ['q0', 'q19', 'q20', 'q64'])
      expect(large({ ...answers, [name]: 'a' })).toBe(false);
    const { q64, ...fewer } = answers;
    expect(large(fewer)).toBe(false);
    expect(large({ ...answers, other: '1' })).toBe(false);
  });
});
