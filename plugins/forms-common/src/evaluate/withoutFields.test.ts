import { compileForm } from '../compile/compileForm';
import type { FormScore } from '../definition/FormDefinition';
import { aForm, aNumber, aText } from '../testUtils/aForm';
import { evaluate } from './evaluate';
import { withoutFields } from './withoutFields';

const aScore = (id: string, items: readonly string[]): FormScore => ({
  id,
  title: id,
  method: 'sum',
  items,
  missing: { policy: 'zero' },
  range: [0, 50],
  bands: [],
});

const form = aForm({
  fields: { topic: aText(), harm: aNumber(), age: aNumber() },
  logic: {
    compute: {
      same: { var: 'harm' },
      again: { var: '$calc.same' },
      years: { var: 'age' },
    },
  },
  scores: [aScore('risk', ['harm', 'age']), aScore('years', ['age'])],
  flags: [
    {
      id: 'grave',
      message: 'Vakava',
      severity: 'info',
      when: { '===': [{ var: '$calc.again' }, 2] },
    },
  ],
});
const answers = { topic: 'a', harm: 2, age: 7 };
const evaluation = evaluate(compileForm(form), answers, {
  now: '2026-11-22T12:00:00+02:00',
  zone: 'Europe/Helsinki',
  relations: [],
});

describe('withoutFields', () => {
  it('takes the answers and all that was worked out from them, at whatever remove', () => {
    expect(evaluation.computed).toEqual({ same: 2, again: 2, years: 7 });
    expect(evaluation.flags).toEqual(['grave']);
    const stays = withoutFields(form, { answers, evaluation }, ['harm']);
    expect(stays.answers).toEqual({ topic: 'a', age: 7 });
    expect(stays.evaluation).toMatchObject({
      answers: { topic: 'a', age: 7 },
      computed: { years: 7 },
      flags: [],
      target: null,
    });
    expect(Object.keys(stays.evaluation.scores)).toEqual(['years']);
    expect(Object.keys(stays.evaluation.bands)).not.toContain('risk');
  });

  it('leaves what has nothing to do with them as it was', () => {
    const stays = withoutFields(form, { answers, evaluation }, ['topic']);
    expect(stays.evaluation.computed).toEqual(evaluation.computed);
    expect(stays.evaluation.scores).toEqual(evaluation.scores);
    expect(stays.evaluation.flags).toEqual(['grave']);
  });
});
