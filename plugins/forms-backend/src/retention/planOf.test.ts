import type { FormDefinition } from '@tukiverkko/plugin-forms-common';
import { aForm, anAnswerForm } from '../__testUtils__/aForm';
import { planOf } from './planOf';

/** A form whose topic is special, and whose county is indirect. */
function sensitiveForm(retention: FormDefinition['retention']): FormDefinition {
  const form = aForm({ retention });
  const { topic, county } = form.data.properties;
  const properties = {
    ...form.data.properties,
    topic: { ...topic, 'x-sensitivity': 'special' as const },
    county: { ...county, 'x-sensitivity': 'indirect' as const },
  };
  return { ...form, data: { ...form.data, properties } };
}

const form = sensitiveForm({
  submission: 'P2Y',
  bySensitivity: { special: 'P6M', indirect: 'P1Y' },
});
const sent = { definition: form, answers: { topic: 'a', urgency: 'normal' } };
const answer = {
  definition: {
    ...anAnswerForm(),
    retention: { submission: 'P1Y' },
  } as FormDefinition,
  answers: { advice: 'b' },
};

describe('planOf', () => {
  it.each([
    // The last day before the first date, that date, and so on; the county was not answered.
    ['2027-05-21', [[], []], '2027-05-22', 'fields'],
    ['2027-05-22', [['topic'], []], '2027-11-22', 'fields'],
    ['2027-11-22', [['topic'], ['advice']], '2028-11-22', 'all'],
  ] as const)(
    'says on %s what goes and what is next',
    (today, fields, on, what) => {
      const plan = planOf([sent, answer], '2026-11-22', today);
      expect(plan).toEqual({ isAllDue: false, fields, next: { on, what } });
    },
  );

  it('says when all of it goes, on the day and ever after', () => {
    for (const today of ['2028-11-22', '2031-01-01']) {
      expect(planOf([sent, answer], '2026-11-22', today).isAllDue).toBe(true);
    }
  });

  it('does not count what has gone already', () => {
    const thinned = { ...sent, answers: { urgency: 'normal' } };
    const plan = planOf([thinned], '2026-11-22', '2027-06-01');
    expect(plan.fields).toEqual([[]]);
    expect(plan.next).toEqual({ on: '2028-11-22', what: 'all' });
  });
});
