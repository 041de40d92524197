import { compileForm } from '../compile/compileForm';
import type { FormDefinition } from '../definition/FormDefinition';
import {
  aChoice,
  aForm,
  aList,
  aNumber,
  aText,
  aTruth,
} from '../testUtils/aForm';
import { evaluate } from './evaluate';

const context = {
  now: '2026-11-22T22:30:00Z',
  zone: 'Europe/Helsinki',
  relations: ['requester'] as const,
};
const run = (definition: FormDefinition, answers: unknown) =>
  evaluate(compileForm(definition), answers, context);
const v = (name: string) => ({ var: name });
const is = (name: string, value: unknown) => ({ '===': [v(name), value] });

describe('evaluate', () => {
  it('gives accepted answers in the order of the pages', () => {
    const form = aForm({
      fields: { a: aText(), b: aText() },
      pages: [
        { id: 'one', title: 'Yksi', fields: ['b'] },
        { id: 'two', title: 'Kaksi', fields: ['a'] },
      ],
    });
    expect(Object.keys(run(form, { a: 'x', b: 'y' }).answers)).toEqual([
      'b',
      'a',
    ]);
  });

  it.each([[null], [undefined], ['text'], [[]], [7], [new Date()]])(
    'asks for an object where %p is sent',
    answers => {
      const { errors, answers: accepted } = run(aForm(), answers);
      expect([errors[0].code, accepted]).toEqual(['answers-not-object', {}]);
    },
  );

  it('refuses what is not asked by name, and reads no prototype', () => {
    const answers = JSON.parse(
      '{ "name": "x", "__proto__": { "a": 1 }, "constructor": 1, "a/b~c": 1 }',
    );
    expect(
      run(aForm(), answers).errors.map(({ pointer, code }) => [pointer, code]),
    ).toEqual([
      ['/__proto__', 'not-asked'],
      ['/constructor', 'not-asked'],
      ['/a~1b~0c', 'not-asked'],
    ]);
  });

  it('tells at most 200 errors', () => {
    const answers = Object.fromEntries(
      Array.from({ length: 10_000 }, (_, n) => [`x${n}`, n]),
    );
    expect(run(aForm(), answers).errors).toHaveLength(200);
  });

  it('never tells an answer', () => {
    const form = aForm({
      fields: {
        a: aText({ maxLength: 3 }),
        b: aNumber({ minimum: 5 }),
        c: aChoice(),
      },
    });
    const told = JSON.stringify(
      run(form, { a: 'salaisuus', b: 1, c: 'salaisuus' }).errors,
    );
    expect(told).not.toContain('salaisuus');
  });

  it('takes a cleared question for one that is not answered', () => {
    expect(
      run(aForm({ required: ['name'] }), { name: undefined }).errors,
    ).toEqual([{ pointer: '/name', code: 'required', params: {} }]);
  });

  it('lists errors in the order of the pages', () => {
    const form = aForm({
      fields: { a: aText(), b: aText({ maxLength: 1 }), c: aText() },
      required: ['c', 'a'],
    });
    expect(
      run(form, { b: 'long' }).errors.map(({ pointer }) => pointer),
    ).toEqual(['/a', '/b', '/c']);
  });

  it('hides by what is left after hiding, whatever the order in the form', () => {
    const form = aForm({
      fields: { c: aText(), b: aTruth(), a: aTruth() },
      logic: { visible: { c: is('b', true), b: is('a', true) } },
    });
    expect(run(form, { a: false, b: true, c: 'x' })).toMatchObject({
      hidden: ['c', 'b'],
      dropped: ['c', 'b'],
      answers: { a: false },
    });
  });

  it('does not require what is hidden', () => {
    const form = aForm({
      fields: { a: aTruth(), b: aText() },
      required: ['b'],
      logic: { visible: { b: is('a', true) } },
    });
    expect(run(form, { a: false })).toMatchObject({
      required: [],
      missing: [],
      errors: [],
    });
    expect(run(form, { a: true })).toMatchObject({
      required: ['b'],
      missing: ['b'],
    });
  });

  it('shows a question only where its rule is exactly true', () => {
    const visible = (expression: unknown) =>
      run(
        aForm({
          fields: { a: aNumber(), b: aText() },
          logic: { visible: { b: expression } },
        }),
        { a: 1 },
      ).hidden.length === 0;
    expect([true, v('a'), 'yes', 1, null, []].map(visible)).toEqual([
      true,
      false,
      false,
      false,
      false,
      false,
    ]);
  });

  it('takes a refused answer for absent below its error', () => {
    const form = aForm({
      fields: { age: aNumber({ maximum: 120 }), guardian: aText() },
      logic: {
        visible: {
          guardian: {
            and: [{ '!==': [v('age'), null] }, { '<': [v('age'), 18] }],
          },
        },
      },
    });
    expect(run(form, { age: '17' })).toMatchObject({
      hidden: ['guardian'],
      missing: [],
      answers: {},
      errors: [{ pointer: '/age', code: 'type' }],
    });
  });

  describe('where an expression fails', () => {
    const divide = { '/': [1, { var: ['a', 0] }] };
    const form = aForm({
      fields: { a: aNumber(), b: aText() },
      logic: {
        visible: { b: { '>': [divide, 0] } },
        required: { b: { '>': [divide, 0] } },
        compute: { x: divide },
      },
      flags: [
        {
          id: 'f',
          severity: 'info',
          when: { '>': [divide, 0] },
          message: 'Lippu',
        },
      ],
      stop: [{ id: 's', when: { '>': [divide, 0] }, page: 'emergency' }],
    });

    it('shows the question, leaves the rest absent and says which', () => {
      const { hidden, required, computed, flags, stop, errors } = run(form, {
        a: 0,
      });
      expect({ hidden, required, computed, flags, stop }).toEqual({
        hidden: [],
        required: [],
        computed: {},
        flags: [],
        stop: null,
      });
      expect(
        errors.map(({ code, params }) => `${code} ${params.target}`).sort(),
      ).toEqual([
        'expression-failed compute.x',
        'expression-failed flags.f',
        'expression-failed required.b',
        'expression-failed stop.s',
        'expression-failed visible.b',
      ]);
    });

    it('has nothing to say where it does not', () =>
      expect(run(form, { a: 2 }).errors.map(({ code }) => code)).toEqual([
        'required',
      ]));
  });

  it('never runs an expression that lint refuses', () => {
    const form = aForm({
      fields: { a: aText() },
      logic: { compute: { x: { method: [v('a'), 'toString'] } } },
    });
    expect(run(form, { a: 'x' }).errors).toEqual([
      {
        pointer: '',
        code: 'expression-failed',
        params: { target: 'compute.x' },
      },
    ]);
  });

  it('fails values that wait for themselves', () => {
    const form = aForm({
      logic: { compute: { x: v('$calc.y'), y: v('$calc.x'), z: 1 } },
    });
    const { computed, errors } = run(form, {});
    expect([computed, errors.map(({ params }) => params.target)]).toEqual([
      { z: 1 },
      ['compute.x', 'compute.y'],
    ]);
  });

  it('sees the local date, the instant and who is asking', () => {
    const form = aForm({
      logic: {
        compute: {
          today: v('$today'),
          now: v('$now'),
          mine: { in: ['requester', v('$relations')] },
        },
      },
    });
    expect(run(form, {}).computed).toEqual({
      today: '2026-11-23',
      now: context.now,
      mine: true,
    });
  });

  it('gives the same result every time, and changes nothing it was given', () => {
    const form = compileForm(
      aForm({
        fields: { a: aList() },
        logic: { compute: { n: { 'x-count': v('a') } } },
      }),
    );
    const answers = Object.freeze({ a: Object.freeze(['x', 'y']) });
    expect(evaluate(form, answers, context)).toEqual(
      evaluate(form, answers, context),
    );
    expect(Object.isFrozen(form)).toBe(true);
  });

  describe('routing', () => {
    const form = aForm({
      process: 'case',
      fields: {
        team: aText(),
        region: aText(),
        topics: aList(),
        far: aTruth(),
      },
      routing: {
        rules: [
          {
            id: 'named',
            when: { '!==': [v('team'), null] },
            target: { team: v('team') },
            priority: 'high',
            promise: 2,
          },
          {
            id: 'literal',
            when: is('region', 'x'),
            target: { service: 'consultationservice:default/a' },
          },
          { id: 'nowhere', when: true, target: { service: v('team') } },
          {
            id: 'found',
            when: { '!==': [v('topics'), null] },
            target: {
              find: {
                phenomena: v('topics'),
                languages: 'fi',
                region: v('region'),
                allowOtherArea: v('far'),
              },
            },
          },
        ],
        fallback: 'group:default/all',
      },
    });
    const target = (answers: unknown) => run(form, answers).target;

    it('takes the first rule that fits', () => {
      expect(target({ team: 'group:default/a', region: 'x' })).toEqual({
        rule: 'named',
        team: 'group:default/a',
        priority: 'high',
        promise: 2,
        fallback: 'group:default/all',
      });
      expect(target({ region: 'x' })).toEqual({
        rule: 'literal',
        service: 'consultationservice:default/a',
        priority: 'normal',
        promise: null,
        fallback: 'group:default/all',
      });
    });

    it('points at whoever coordinates the regions that were answered, one or several, or the whole country', () => {
      const proposal = aForm({
        process: 'case',
        fields: { topics: aList(), region: aText() },
        routing: {
          rules: [
            {
              id: 'one',
              when: { '!==': [v('region'), null] },
              target: { coordinator: v('region') },
            },
            { id: 'all', when: true, target: { coordinator: v('topics') } },
          ],
          fallback: 'group:default/all',
        },
      });
      const of = (answers: unknown) => run(proposal, answers).target;
      expect(of({ region: 'kainuu' })).toMatchObject({
        coordinator: ['kainuu'],
      });
      expect(of({ topics: ['a', 'b'] })).toMatchObject({
        coordinator: ['a', 'b'],
      });
      expect(of({})).toMatchObject({ rule: 'all', coordinator: [] });
    });

    it('passes over a rule that points at nothing', () => {
      expect(target({})).toEqual({
        rule: null,
        team: 'group:default/all',
        priority: 'normal',
        promise: null,
        fallback: 'group:default/all',
      });
    });

    it('describes what to find as lists of codes', () => {
      expect(target({ topics: ['a', 'b'], far: true })).toMatchObject({
        rule: 'found',
        find: {
          phenomena: ['a', 'b'],
          expertise: [],
          clientGroups: [],
          modes: [],
          languages: ['fi'],
          region: null,
          allowOtherCounty: false,
          allowOtherArea: true,
        },
      });
    });

    it('points nowhere in a form that routes nothing', () =>
      expect(run(aForm(), {}).target).toBeNull());
  });
});
