import { compileForm } from '../../compile/compileForm';
import type { FormTest } from '../../definition/FormDefinition';
import { runFormTest } from '../../lint/runFormTests';
import { aForm } from '../../testUtils/aForm';
import { loadShippedForms } from '../../testUtils/loadCorpus';
import { perform, undo } from '../Edit';
import {
  expectationOf,
  membersOf,
  testMembers,
  usualMembers,
} from './expectationOf';
import { freeTestName } from './freeTestName';

describe.each(loadShippedForms().map(form => [form.key, form] as const))(
  'tests recorded from %s',
  (_, definition) => {
    const form = compileForm(definition);

    it('pass as they were recorded, whatever they hold on to', () => {
      for (const test of definition.tests)
        for (const members of [usualMembers(definition), testMembers]) {
          const { evaluation } = runFormTest(form, test);
          const recorded = {
            ...test,
            expect: expectationOf(evaluation, members),
          };
          expect(membersOf(recorded.expect)).toEqual(
            testMembers.filter(member => members.includes(member)),
          );
          expect(runFormTest(form, recorded).differences).toEqual([]);
        }
    });
  },
);

describe('the tests of a form', () => {
  const aTest = (name: string): FormTest => ({
    name,
    now: '2026-11-23T09:00:00+02:00',
    input: {},
    expect: { valid: true },
  });
  const form = aForm({ tests: [aTest('one'), aTest('two')] });
  const act = (
    operation:
      | 'addTest'
      | 'renameTest'
      | 'duplicateTest'
      | 'removeTest'
      | 'changeTest',
    args: object,
  ) => perform(form, operation, args as never);
  const namesAfter = (...[operation, args]: Parameters<typeof act>) =>
    act(operation, args)?.definition.tests.map(({ name }) => name);

  it('are added, copied, renamed and removed by their names, which stay apart', () => {
    expect(namesAfter('addTest', { test: aTest('two') })).toEqual([
      'one',
      'two',
      'two 2',
    ]);
    expect(namesAfter('duplicateTest', { test: 'one' })).toEqual([
      'one',
      'one 2',
      'two',
    ]);
    expect(namesAfter('renameTest', { test: 'one', name: ' first ' })).toEqual([
      'first',
      'two',
    ]);
    expect(namesAfter('removeTest', { test: 'one' })).toEqual(['two']);
    expect(
      freeTestName(aForm({ tests: [aTest('one'), aTest('one 2')] }), 'one'),
    ).toBe('one 3');
  });

  it('refuse a name that is empty, taken or no sentence any more, and a test that is not there', () => {
    for (const name of ['', '  ', 'two', 'x'.repeat(201)])
      expect(act('renameTest', { test: 'one', name })).toBeUndefined();
    expect(act('removeTest', { test: 'three' })).toBeUndefined();
  });

  it('keep their name when they expect something else, and go back in one step', () => {
    const change = { input: { name: 'a' }, expect: { valid: false } };
    const done = act('changeTest', { test: 'one', change })!;
    expect(done.definition.tests[0]).toEqual({ ...aTest('one'), ...change });
    expect(done.definition.tests[1]).toBe(form.tests[1]);
    expect(undo(done.definition, done.edit).value).toEqual(form);
  });
});
