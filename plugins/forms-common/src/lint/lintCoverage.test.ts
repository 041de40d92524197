import { compileForm } from '../compile/compileForm';
import type { Answers } from '../evaluate/Evaluation';
import type { FormDefinition } from '../definition/FormDefinition';
import { aChoice, aForm, aGroup, aText, aTruth } from '../testUtils/aForm';
import { lintCoverage } from './lintCoverage';

/** What stays unseen when a form is tested with these answers: place, and what never came. */
function unseen(
  parts: Parameters<typeof aForm>[0],
  ...inputs: readonly Answers[]
): readonly string[] {
  const tests: FormDefinition['tests'] = inputs.map((input, index) => ({
    name: String(index),
    now: '2026-11-23T09:00:00+02:00',
    input,
    expect: {},
  }));
  return lintCoverage(compileForm(aForm({ ...parts, tests }))).map(
    ({ pointer, params }) => `${pointer} ${params.outcome}`,
  );
}

const is = (name: string, code: unknown) => ({ '===': [{ var: name }, code] });

describe('lintCoverage', () => {
  const fields = { kind: aChoice(), more: aText(), sure: aTruth() };

  it('finds a rule that is only ever true, and one that is only ever false', () => {
    const logic = { visible: { more: is('kind', 'a') } };
    const at = '/logic/visible/more';
    expect(unseen({ fields, logic }, { kind: 'a' })).toEqual([`${at} false`]);
    expect(unseen({ fields, logic }, { kind: 'b' })).toEqual([`${at} true`]);
    expect(unseen({ fields, logic }, { kind: 'b' }, { kind: 'a' })).toEqual([]);
  });

  it('asks each part of an and, an or and a not', () => {
    const logic = {
      visible: {
        more: { or: [is('kind', 'a'), { '!': [is('sure', true)] }] },
      },
    };
    const at = '/logic/visible/more';
    expect(unseen({ fields, logic }, { kind: 'b', sure: true })).toEqual([
      `${at} true`,
      `${at}/or/0 true`,
      `${at}/or/1 true`,
      `${at}/or/1/!/0 false`,
    ]);
    // The second part is not asked while the first is true.
    expect(unseen({ fields, logic }, { kind: 'a', sure: true })).toEqual([
      `${at} false`,
      `${at}/or/0 false`,
      `${at}/or/1 true`,
      `${at}/or/1 false`,
      `${at}/or/1/!/0 true`,
      `${at}/or/1/!/0 false`,
    ]);
  });

  it('asks the conditions of an if inside a calculated value, not its results', () => {
    const logic = {
      compute: {
        size: { if: [is('kind', 'a'), 1, is('kind', 'b'), 2, 3] },
      },
    };
    const at = '/logic/compute/size/if';
    expect(unseen({ fields, logic }, { kind: 'a' })).toEqual([
      `${at}/0 false`,
      `${at}/2 true`,
      `${at}/2 false`,
    ]);
    expect(unseen({ fields, logic }, { kind: 'a' }, { kind: 'b' }, {})).toEqual(
      [],
    );
  });

  it('counts a rule of a hidden question as not asked', () => {
    const logic = {
      visible: { more: is('kind', 'a') },
      required: { more: is('sure', true) },
    };
    expect(
      unseen({ fields, logic }, { kind: 'a' }, { kind: 'b', sure: true }),
    ).toEqual(['/logic/required/more true']);
  });

  it('looks into the rows of a group', () => {
    const rows = {
      fields: { pets: aGroup({ kind: aChoice(), name: aText() }) },
      logic: { visible: { 'pets.name': is('$row.kind', 'a') } },
    };
    expect(unseen(rows, { pets: [{ kind: 'a' }] })).toEqual([
      '/logic/visible/pets.name false',
    ]);
    expect(unseen(rows, { pets: [{ kind: 'a' }, { kind: 'b' }] })).toEqual([]);
  });

  it('asks stops and advice; that a flag is raised is asked more strictly elsewhere', () => {
    const form = {
      fields,
      stop: [{ id: 's', when: is('kind', 'a'), page: 'emergency' }],
      flags: [
        {
          id: 'f',
          severity: 'info' as const,
          when: is('sure', true),
          message: 'F',
        },
      ],
      logic: {
        advise: [
          { id: 'a', field: 'more', when: is('kind', 'b'), message: 'A' },
        ],
      },
    };
    expect(unseen(form, {})).toEqual([
      '/logic/advise/0/when true',
      '/stop/0/when true',
    ]);
  });

  it('asks routing rules only where none before them fits', () => {
    const rule = (id: string, when: unknown) => ({
      id,
      when,
      target: { team: 'group:default/a' },
    });
    const routing = {
      rules: [
        rule('one', is('kind', 'a')),
        rule('two', is('sure', true)),
        rule('rest', true),
      ],
      fallback: 'group:default/b',
    };
    expect(
      unseen({ fields, routing }, { kind: 'a', sure: true }, { sure: true }),
    ).toEqual(['/routing/rules/1/when false']);
  });
});
