import { parseForm } from '../../definition/parseForm';
import { aForm, aGroup, aNumber, aText } from '../../testUtils/aForm';
import { loadShippedForms } from '../../testUtils/loadCorpus';
import { perform, undo } from '../Edit';
import { rulesOf } from '../sentences/rulesOf';

const v = (name: string) => ({ var: name });
const form = aForm({
  fields: {
    age: aNumber(),
    name: aText(),
    children: aGroup({ born: aText(), school: aText() }),
  },
  logic: {
    compute: {
      years: { '+': [{ var: ['age', 0] }, 1] },
      'children.grade': { 'x-count': [v('$row.born')] },
    },
    visible: {
      name: { '===': [v('$calc.years'), 2] },
      'children.school': { '===': [v('$row.grade'), 1] },
    },
    required: {
      name: { some: [v('children'), { '===': [v('grade'), 1] }] },
    },
  },
  flags: [{ id: 'old', severity: 'info', when: true, message: 'Vanha' }],
  i18n: {
    sv: { 'flag.old': { text: 'Gammal', state: 'new', sourceHash: 'x' } },
  },
  tests: [
    {
      name: 'one',
      now: '2026-11-23T09:00:00+02:00',
      input: {},
      expect: { computed: { years: 1 } },
    },
  ],
});

describe('an operation on logic', () => {
  it('sets a rule and takes it away, and the list of rules with it', () => {
    const place = { aspect: 'readOnly', target: 'name' } as const;
    const set = perform(form, 'setRule', { ...place, expression: true });
    expect(set?.definition.logic.readOnly).toEqual({ name: true });
    const removed = perform(set?.definition ?? form, 'removeRule', place);
    expect(removed?.definition).toEqual(form);
  });

  it('changes when a flag is raised, and removes it with its translation', () => {
    const place = { aspect: 'flag', target: 'old' } as const;
    const when = { '===': [v('age'), 1] };
    const set = perform(form, 'setRule', { ...place, expression: when });
    expect(set?.definition.flags?.[0].when).toEqual(when);
    const removed = perform(form, 'removeRule', place)?.definition;
    expect(removed).not.toHaveProperty('flags');
    expect(removed?.i18n.sv).toEqual({});
  });

  it('refuses a rule about nothing, and what is no expression', () => {
    const place = { aspect: 'visible', target: 'name' } as const;
    const expression = true;
    expect(
      perform(form, 'setRule', { ...place, target: 'gone', expression }),
    ).toBeUndefined();
    expect(
      perform(form, 'setRule', { ...place, expression: { constructor: [] } }),
    ).toBeUndefined();
    expect(
      perform(form, 'setRule', { ...place, expression: Array(600).fill(1) }),
    ).toBeUndefined();
    expect(
      perform(form, 'setRule', {
        aspect: 'compute',
        target: 'children',
        expression,
      }),
    ).toBeUndefined();
  });

  it('copies a rule, one about its row only within the group', () => {
    const copied = perform(form, 'copyRule', {
      aspect: 'visible',
      target: 'name',
      to: ['age', '$page.page', 'gone'],
    })?.definition.logic.visible;
    expect(Object.keys(copied ?? {})).toEqual([
      'name',
      'children.school',
      'age',
      '$page.page',
    ]);
    const inRow = perform(form, 'copyRule', {
      aspect: 'visible',
      target: 'children.school',
      to: ['age', 'children.born'],
    })?.definition.logic.visible;
    expect(Object.keys(inRow ?? {})).toEqual([
      'name',
      'children.school',
      'children.born',
    ]);
  });

  it('renames what is calculated wherever it is read', () => {
    const renamed = perform(form, 'renameComputed', {
      from: 'years',
      to: 'turns',
    });
    expect(renamed?.definition.logic.visible?.name).toEqual({
      '===': [v('$calc.turns'), 2],
    });
    expect(renamed?.definition.tests[0].expect.computed).toEqual({ turns: 1 });
    const inRows = perform(form, 'renameComputed', {
      from: 'children.grade',
      to: 'children.level',
    })?.definition.logic;
    expect(inRows?.visible?.['children.school']).toEqual({
      '===': [v('$row.level'), 1],
    });
    expect(inRows?.required?.name).toEqual({
      some: [v('children'), { '===': [v('level'), 1] }],
    });
    expect(
      perform(form, 'renameComputed', { from: 'years', to: 'children' }),
    ).toBeUndefined();
  });

  it('adds and changes stop rules, flags and advice, each once', () => {
    const stop = { id: 'leave', when: true, page: 'emergency' };
    const flag = {
      id: 'new',
      severity: 'danger',
      when: true,
      message: 'Uusi',
    } as const;
    const advice = { id: 'soft', field: 'age', when: true, message: 'Mieti' };
    const after = [
      (one: typeof form) => perform(one, 'addStopRule', { stop }),
      (one: typeof form) =>
        perform(one, 'setStopRule', {
          stop: 'leave',
          change: { page: 'page' },
        }),
      (one: typeof form) => perform(one, 'addFlag', { flag }),
      (one: typeof form) =>
        perform(one, 'setFlag', { flag: 'new', change: { severity: 'info' } }),
      (one: typeof form) => perform(one, 'addAdvice', { advice }),
      (one: typeof form) =>
        perform(one, 'setAdvice', {
          advice: 'soft',
          change: { message: 'Harkitse' },
        }),
    ].reduce((sofar, step) => step(sofar)?.definition ?? sofar, form);
    expect(after.stop).toEqual([{ ...stop, page: 'page' }]);
    expect(after.flags?.[1]).toEqual({ ...flag, severity: 'info' });
    expect(after.logic.advise).toEqual([{ ...advice, message: 'Harkitse' }]);
    expect(perform(after, 'addFlag', { flag })).toBeUndefined();
    expect(parseForm(after).ok).toBe(true);
  });

  it('is taken back whole, on the rules of the forms that are shipped', () => {
    for (const definition of loadShippedForms()) {
      const byAspect = new Map(
        rulesOf(definition).map(rule => [rule.aspect, rule] as const),
      );
      for (const { aspect, target } of byAspect.values()) {
        const edit = perform(definition, 'removeRule', { aspect, target });
        if (!edit) throw new Error(`${aspect} ${target} stays`);
        expect(parseForm(edit.definition).ok).toBe(true);
        expect(undo(edit.definition, edit.edit)).toEqual({
          value: definition,
          refused: [],
        });
      }
    }
  });
});
