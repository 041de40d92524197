import { compileForm } from '../../compile/compileForm';
import type { FormRouting } from '../../definition/FormDefinition';
import { parseForm } from '../../definition/parseForm';
import { aChoice, aForm, aNumber, aText, aTruth } from '../../testUtils/aForm';
import { loadShippedForms } from '../../testUtils/loadCorpus';
import { perform, undo } from '../Edit';
import { questionsRouted } from './questionsRouted';
import { routedEntities } from './routedEntities';
import { tryRouting } from './tryRouting';

const is = (name: string, value: unknown) => ({
  '===': [{ var: name }, value],
});
const routing: FormRouting = {
  fallback: 'group:default/all',
  rules: [
    {
      id: 'urgent',
      when: is('$band.total', 'high'),
      target: { team: 'group:default/urgent' },
      priority: 'critical',
    },
    {
      id: 'broken',
      when: { '>': [{ var: 'name' }, 1] },
      target: { team: 'group:default/x' },
    },
    {
      id: 'asked',
      when: is('kind', 'a'),
      target: { service: { var: 'wish' } },
    },
    {
      id: 'rest',
      when: is('kind', 'a'),
      target: { find: { region: { var: 'county' } } },
    },
    { id: 'last', when: true, target: { coordinator: [] } },
  ],
};
const form = aForm({
  process: 'case',
  fields: {
    county: aText(),
    aside: aText(),
    name: aText(),
    kind: aChoice(),
    isAdult: aTruth(),
    wish: aText({
      format: 'entity-ref',
      'x-entity': { kind: 'ConsultationService' },
    }),
    points: aNumber({ minimum: 0, maximum: 10 }),
  },
  logic: { visible: { kind: is('isAdult', true) } },
  scores: [
    {
      id: 'total',
      title: 'Summa',
      method: 'sum',
      items: ['points'],
      missing: { policy: 'null' },
      range: [0, 10],
      bands: [
        { id: 'low', min: 0, max: 5, severity: 'info' },
        { id: 'high', min: 6, max: 10, severity: 'danger' },
      ],
    },
  ],
  routing,
  tests: [
    {
      name: 'urgent',
      now: '2026-11-23T09:00:00+02:00',
      input: { points: 9 },
      expect: { target: { rule: 'urgent' } },
    },
  ],
});

describe('what routing reads', () => {
  it('are the questions of its rules and targets, and those that decide over them', () =>
    expect(questionsRouted(form)).toEqual([
      'county',
      'name',
      'kind',
      'isAdult',
      'wish',
      'points',
    ]));

  it('is nothing where nothing is sent', () =>
    expect(questionsRouted(aForm())).toEqual([]));
});

describe('trying answers', () => {
  const context = {
    now: '2026-11-23T09:00:00+02:00',
    zone: 'Europe/Helsinki',
    relations: ['requester'],
  } as const;
  const outcomes = (answers: object) =>
    tryRouting(compileForm(form), { ...answers }, context).rules.map(
      ({ outcome }) => outcome,
    );

  it('lights the first rule that fits, and says of the others why not', () => {
    expect(outcomes({ points: 9 })).toEqual([
      'decides',
      'not-asked',
      'not-asked',
      'not-asked',
      'not-asked',
    ]);
    expect(outcomes({ points: 1 })[0]).toBe('does-not-fit');
    expect(outcomes({ isAdult: true, kind: 'a' })).toEqual([
      'does-not-fit',
      'fails',
      'points-nowhere',
      'decides',
      'not-asked',
    ]);
    expect(outcomes({})).toEqual([
      'does-not-fit',
      'fails',
      'does-not-fit',
      'does-not-fit',
      'decides',
    ]);
  });

  it('says where it goes', () =>
    expect(
      tryRouting(compileForm(form), { points: 9 }, context).evaluation.target,
    ).toMatchObject({
      team: 'group:default/urgent',
      priority: 'critical',
    }));
});

it('teams and services that stand in the routing are found, answers are not', () =>
  expect(routedEntities(form)).toEqual([
    { rule: 'urgent', ref: 'group:default/urgent' },
    { rule: 'broken', ref: 'group:default/x' },
    { ref: 'group:default/all' },
  ]));

describe('what is done to routing', () => {
  const ids = (definition: typeof form | undefined) =>
    definition?.routing?.rules.map(rule => rule.id).join(' ');

  it('keeps the order of the rules whole', () => {
    const moved = perform(form, 'moveRoutingRule', { rule: 'rest', to: 0 })!;
    expect(ids(moved.definition)).toBe('rest urgent broken asked last');
    expect(ids(undo(moved.definition, moved.edit).value)).toBe(ids(form));
    const rule = { id: 'new', when: true, target: { team: 'group:default/n' } };
    expect(
      ids(
        perform(form, 'addRoutingRule', { rule, before: 'rest' })?.definition,
      ),
    ).toBe('urgent broken asked new rest last');
    expect(ids(perform(form, 'addRoutingRule', { rule })?.definition)).toBe(
      'urgent broken asked rest last new',
    );
    expect(
      perform(form, 'addRoutingRule', { rule: { ...rule, id: 'last' } }),
    ).toBeUndefined();
    expect(
      perform(form, 'moveRoutingRule', { rule: 'urgent', to: 0 }),
    ).toBeUndefined();
  });

  it('leads the tests along when a rule is renamed', () => {
    const renamed = perform(form, 'renameRoutingRule', {
      rule: 'urgent',
      id: 'at-once',
    })!;
    expect(renamed.definition.tests[0].expect.target).toEqual({
      rule: 'at-once',
    });
    expect(undo(renamed.definition, renamed.edit).value).toEqual(form);
    expect(
      perform(form, 'renameRoutingRule', { rule: 'urgent', id: 'rest' }),
    ).toBeUndefined();
    expect(
      perform(form, 'renameRoutingRule', { rule: 'urgent', id: 'Två ord' }),
    ).toBeUndefined();
  });

  it('takes a priority and a promise away where none is chosen', () => {
    const { definition } = perform(form, 'setRoutingRule', {
      rule: 'urgent',
      change: { priority: undefined, promise: 2 },
    })!;
    expect(definition.routing?.rules[0]).toEqual({
      id: 'urgent',
      when: routing.rules[0].when,
      target: routing.rules[0].target,
      promise: 2,
    });
  });

  it('never leaves a form that cannot be read, and undone it is as it was', () => {
    for (const definition of [form, ...loadShippedForms()]) {
      const edits = [
        perform(definition, 'addRouting', { fallback: 'group:default/x' }),
        perform(definition, 'removeRouting', {}),
        perform(definition, 'setFallback', { fallback: 'group:default/x' }),
        ...(definition.routing?.rules ?? []).flatMap(({ id: rule }) => [
          perform(definition, 'removeRoutingRule', { rule }),
          perform(definition, 'moveRoutingRule', { rule, to: 9 }),
          perform(definition, 'renameRoutingRule', { rule, id: 'renamed' }),
          perform(definition, 'setRoutingRule', {
            rule,
            change: { promise: 3, target: { team: { var: 'x' } } },
          }),
        ]),
      ];
      const bad = edits.filter(done => done && !parseForm(done.definition).ok);
      expect(bad).toEqual([]);
      for (const done of edits)
        expect(
          done ? undo(done.definition, done.edit).value : definition,
        ).toEqual(definition);
    }
  });
});
