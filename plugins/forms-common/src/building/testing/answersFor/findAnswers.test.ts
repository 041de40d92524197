import { compileForm } from '../../../compile/compileForm';
import type { FormDefinition } from '../../../definition/FormDefinition';
import { lintCoverage } from '../../../lint/lintCoverage';
import { runFormTest } from '../../../lint/runFormTests';
import { aForm, aText, aTruth } from '../../../testUtils/aForm';
import { loadCorpus, loadShippedForms } from '../../../testUtils/loadCorpus';
import { findAnswers } from './findAnswers';
import { reaches, type TestGoal } from './TestGoal';

const forms = [
  ...loadShippedForms(),
  ...loadCorpus().map(({ definition }) => definition),
];
const moment = { now: '2026-11-23T09:00:00+02:00' };

const goalsOf = ({
  scores = [],
  flags = [],
  routing,
  stop = [],
}: FormDefinition): readonly TestGoal[] => [
  ...scores.flatMap(({ id, bands }) =>
    bands.map(band => ({ kind: 'band' as const, score: id, band: band.id })),
  ),
  ...flags.map(({ id }) => ({ kind: 'flag' as const, flag: id })),
  ...(routing?.rules ?? []).map(({ id }) => ({
    kind: 'rule' as const,
    rule: id,
  })),
  ...stop.map(({ id }) => ({ kind: 'stop' as const, stop: id })),
];

describe('findAnswers', () => {
  it('answers what must be answered, so that the form can be sent', () => {
    const [definition] = forms.filter(({ key }) => key === 'weekly-load');
    const form = compileForm({ ...definition, tests: [] });
    const flag = { kind: 'flag' as const, flag: 'asksForHelp' };
    const input = findAnswers(form, flag, moment);
    const test = {
      ...moment,
      name: '',
      input: input ?? {},
      expect: { valid: true },
    };
    expect(runFormTest(form, test).differences).toEqual([]);
  });

  it('says when it does not know the way', () => {
    const form = compileForm(
      aForm({
        fields: {
          code: aText({ pattern: '^[A-Z]{3}-[0-9]+$' }),
          sure: aTruth(),
        },
        flags: [
          {
            id: 'never',
            severity: 'info',
            when: { '===': [{ cat: [{ var: ['code', ''] }, '!'] }, 'AB!'] },
            message: 'F',
          },
        ],
        tests: [],
      }),
    );
    expect(
      findAnswers(form, { kind: 'flag', flag: 'never' }, moment),
    ).toBeUndefined();
  });

  it.each(forms.map(form => [form.key, form] as const))(
    'finds its way to each band, flag, routing rule and stop of %s without any test to begin from',
    (_, definition) => {
      const form = compileForm({ ...definition, tests: [] });
      const lost = goalsOf(definition).filter(goal => {
        const answers = findAnswers(form, goal, moment);
        return !answers || !reaches(form, { ...moment, input: answers }, goal);
      });
      expect(lost).toEqual([]);
    },
  );

  it('finds its way to both sides of the parts of a rule, and into the rows of groups', () => {
    const branches = forms
      .filter(({ key }) => ['camp-registration', 'vaccination'].includes(key))
      .flatMap(definition => {
        const form = compileForm({ ...definition, tests: [] });
        return lintCoverage(form).map(({ pointer, params }) => {
          const outcome = params.outcome === 'true';
          const goal = { kind: 'branch' as const, pointer, outcome };
          const isFound = findAnswers(form, goal, moment) !== undefined;
          return { pointer, outcome, isFound };
        });
      });
    expect(branches.length).toBeGreaterThan(50);
    expect(branches.filter(({ isFound }) => !isFound)).toEqual([]);
  });
});
