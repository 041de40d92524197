import { compileForm } from '../compile/compileForm';
import { aForm, aNumber, aText } from '../testUtils/aForm';
import { evaluate } from './evaluate';
import { isRoutingReadable, readableEvaluation } from './readableEvaluation';

const isAnswered = (name: string) => ({ '!==': [{ var: name }, null] });
const rule = (id: string, when: unknown) => ({
  id,
  when,
  target: { team: 'group:default/team' },
});

/** Everything a form can make of an answer, once of an open one and once of one that the owner alone may not read. */
const form = aForm({
  fields: {
    open: aNumber(),
    closed: aNumber(),
    ofOpen: aText(),
    ofClosed: aText(),
  },
  access: { closed: { read: ['requester'] } },
  logic: {
    visible: {
      ofOpen: { '===': [{ var: 'open' }, 9] },
      ofClosed: { '===': [{ var: 'closed' }, 9] },
    },
    compute: {
      fromOpen: { var: 'open' },
      fromClosed: { var: 'closed' },
      further: { var: '$calc.fromClosed' },
    },
    required: { open: isAnswered('closed') },
    advise: ['open', 'closed'].map(name => ({
      id: `about-${name}`,
      field: 'open',
      when: isAnswered(name),
      message: 'Kysy.',
    })),
  },
  scores: ['open', 'closed'].map(name => ({
    id: `score-${name}`,
    title: name,
    method: 'sum' as const,
    items: [name],
    missing: { policy: 'zero' as const },
    range: [0, 10] as const,
    bands: [{ id: 'any', min: 0, max: 10, severity: 'info' as const }],
  })),
  flags: ['open', 'closed', '$score.score-closed'].map((name, i) => ({
    id: `flag-${i}`,
    severity: 'info' as const,
    when: isAnswered(name),
    message: 'Huomaa.',
  })),
  routing: {
    rules: [rule('open', isAnswered('open'))],
    fallback: 'group:default/team',
  },
});
const evaluation = evaluate(
  compileForm(form),
  { open: 3, closed: 7 },
  {
    now: '2026-11-23T08:00:00+02:00',
    zone: 'Europe/Helsinki',
    relations: ['requester'],
  },
);

describe('an evaluation', () => {
  it('is whole for whom nothing is closed', () => {
    expect(readableEvaluation(form, evaluation, ['requester'])).toEqual(
      evaluation,
    );
  });

  it('tells whom an answer is closed to nothing that was made of it, at whatever remove', () => {
    expect(evaluation.computed).toEqual({
      fromOpen: 3,
      fromClosed: 7,
      further: 7,
    });
    expect(readableEvaluation(form, evaluation, ['owner'])).toMatchObject({
      answers: { open: 3 },
      computed: { fromOpen: 3 },
      scores: { 'score-open': 3 },
      bands: { 'score-open': 'any' },
      flags: ['flag-0'],
      advice: ['about-open'],
      hidden: ['ofOpen'],
      required: [],
      target: { rule: 'open' },
    });
  });

  it('tells nobody without a relation anything', () => {
    const { computed, scores, flags, hidden, target, ...rest } =
      readableEvaluation(form, evaluation, []);
    expect([computed, scores, flags, hidden, target, rest.answers]).toEqual([
      {},
      {},
      [],
      [],
      null,
      {},
    ]);
  });
});

describe('why a request went where it went', () => {
  it.each([
    [{ ...form.routing!, rules: [rule('a', isAnswered('closed'))] }],
    [{ ...form.routing!, rules: [rule('a', isAnswered('$calc.further'))] }],
    [
      {
        ...form.routing!,
        rules: [
          {
            id: 'a',
            when: true,
            target: { find: { region: 'x', phenomena: { var: 'closed' } } },
          },
        ],
      },
    ],
  ])('is closed where a rule reads what is closed', routing => {
    expect(isRoutingReadable({ ...form, routing }, ['owner'])).toBe(false);
    expect(isRoutingReadable({ ...form, routing }, ['requester'])).toBe(true);
    expect(isRoutingReadable(form, ['owner'])).toBe(true);
  });
});
