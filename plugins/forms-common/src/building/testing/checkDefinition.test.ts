import { aChoice, aForm } from '../../testUtils/aForm';
import { loadShippedForms } from '../../testUtils/loadCorpus';
import { checkDefinition } from './checkDefinition';

describe('checkDefinition', () => {
  it.each(loadShippedForms().map(form => [form.key, form] as const))(
    'has nothing against %s',
    (_, definition) => {
      const { problems, tests, isReady } = checkDefinition(definition);
      expect(problems).toEqual([]);
      expect(tests.length).toBe(definition.tests.length);
      expect(isReady).toBe(true);
    },
  );

  it('says in words what keeps a value from being a form, and runs nothing', () => {
    const { problems, tests, isReady } = checkDefinition({ title: 'A' });
    expect(problems[0].text).toMatch(/is missing. Add it/);
    expect([tests, isReady]).toEqual([[], false]);
  });

  it('is not ready while a test fails or something has to be mended', () => {
    const [form] = loadShippedForms();
    const [test] = form.tests;
    const failing = { ...test, expect: { stop: 'nothing' } };
    const check = checkDefinition({ ...form, tests: [failing] });
    expect(check.tests).toEqual([
      {
        name: test.name,
        passed: false,
        covers: [],
        differences: [{ member: 'stop', expected: 'nothing', actual: null }],
      },
    ]);
    expect(check.isReady).toBe(false);
  });

  it('writes in the choices of sources it knows, and names those nobody offers', () => {
    const { oneOf: _, ...open } = aChoice();
    const form = aForm({
      fields: { county: { ...open, 'x-options': 'counties' } },
    });
    const codes = (sources: Parameters<typeof checkDefinition>[1]) =>
      checkDefinition(form, sources)
        .problems.map(({ code }) => code)
        .filter(code => code.startsWith('options'));
    expect(codes(undefined)).toEqual([]);
    expect(codes({})).toEqual(['options-unknown']);
    expect(
      codes({
        counties: [{ code: 'a', label: { fi: 'A', sv: 'A', en: 'A' } }],
      }),
    ).toEqual([]);
  });

  it('does not run a form whose rules would cost whoever opens it', () => {
    const form = aForm({ logic: { visible: { name: { eval: [1] } } } });
    expect(checkDefinition(form).tests).toEqual([]);
  });
});
