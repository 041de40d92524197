import { compileForm } from '../compile/compileForm';
import type {
  FormDefinition,
  FormTestExpectation,
} from '../definition/FormDefinition';
import type { Answers } from '../evaluate/Evaluation';
import { aForm, aNumber, aTruth } from '../testUtils/aForm';
import { lintTested } from './lintTested';
import { runFormTests } from './runFormTests';

/** What is left untested by tests of these answers, each with what it expects. */
function untested(
  parts: Parameters<typeof aForm>[0],
  ...cases: readonly (readonly [Answers, FormTestExpectation])[]
): readonly string[] {
  const tests: FormDefinition['tests'] = cases.map(
    ([input, expect], index) => ({
      name: String(index),
      now: '2026-11-23T09:00:00+02:00',
      input,
      expect,
    }),
  );
  const definition = aForm({ ...parts, tests });
  return lintTested(definition, runFormTests(compileForm(definition))).map(
    ({ pointer, code, severity }) => `${severity} ${code} ${pointer}`,
  );
}

const scores: FormDefinition['scores'] = [
  {
    id: 'load',
    title: 'Load',
    method: 'sum',
    items: ['days'],
    missing: { policy: 'null' },
    range: [0, 7],
    bands: [
      { id: 'low', min: 0, max: 3, severity: 'info' },
      { id: 'high', min: 4, max: 7, severity: 'warning' },
    ],
  },
];
const days = { days: aNumber({ minimum: 0, maximum: 7 }) };
const sure = { '===': [{ var: 'sure' }, true] };

describe('lintTested', () => {
  it('wants each band in a test that expects it, and is not content with one that happens to pass through', () => {
    const form = { fields: days, scores };
    expect(
      untested(
        form,
        [{ days: 2 }, { bands: { load: 'low' } }],
        [{ days: 5 }, { scores: { load: 5 } }],
      ),
    ).toEqual(['error band-untested /scores/0/bands/1']);
    expect(
      untested(
        form,
        [{ days: 2 }, { bands: { load: 'low' } }],
        [{ days: 5 }, { bands: { load: 'high' } }],
      ),
    ).toEqual([]);
  });

  it('does not count a test that expects what does not come', () =>
    expect(
      untested(
        { fields: days, scores },
        [{ days: 2 }, { bands: { load: 'high' } }],
        [{ days: 2 }, { bands: { load: 'low' } }],
      ),
    ).toEqual(['error band-untested /scores/0/bands/1']));

  it('wants each flag raised and expected', () => {
    const flags: FormDefinition['flags'] = [
      { id: 'alarm', severity: 'info', when: sure, message: 'F' },
    ];
    const form = { fields: { sure: aTruth() }, flags };
    expect(
      untested(form, [{ sure: true }, {}], [{}, { flags: ['alarm'] }]),
    ).toEqual(['error flag-untested /flags/0']);
    expect(untested(form, [{ sure: true }, { flags: ['alarm'] }])).toEqual([]);
  });

  it('wants each routing rule, with or without a condition, to be arrived at by a test that expects something of the target', () => {
    const routing: FormDefinition['routing'] = {
      rules: [
        { id: 'first', when: sure, target: { team: 'group:default/a' } },
        { id: 'rest', when: true, target: { team: 'group:default/b' } },
      ],
      fallback: 'group:default/b',
    };
    const form = { fields: { sure: aTruth() }, routing };
    expect(
      untested(
        form,
        [{ sure: true }, { target: {} }],
        [{}, { target: { team: 'group:default/b' } }],
      ),
    ).toEqual(['error rule-untested /routing/rules/0']);
    expect(
      untested(
        form,
        [{ sure: true }, { target: { rule: 'first' } }],
        [{}, { target: { rule: 'rest' } }],
      ),
    ).toEqual([]);
  });
});
