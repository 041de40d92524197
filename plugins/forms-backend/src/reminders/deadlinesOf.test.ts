import type { CaseState, Moment } from '@tukiverkko/plugin-forms-common';
import { deadlinesOf } from './deadlinesOf';

const at = (command: string, state: CaseState, moment: string): Moment => ({
  command,
  state,
  at: moment,
});
const submit = at('submit', 'submitted', '2026-11-23T08:00Z');
const accept = at('accept', 'accepted', '2026-11-23T09:00Z');
const answer = (moment: string) => at('answer', 'answered', moment);
const of = (...history: Moment[]) =>
  deadlinesOf(history, {
    promise: 4,
    feedback: { form: 'help-feedback', afterDays: 14 },
  }).map(({ kind, round, at: moment }) => `${kind} ${round} ${moment}`);

describe('what falls due for a case', () => {
  it('is a reminder at half of the promise and one on its day, in the morning', () => {
    expect(of(submit, accept)).toEqual([
      'half 1 2026-11-25T06:00:00.000Z',
      'due 1 2026-11-27T06:00:00.000Z',
    ]);
  });

  it('is nothing where nobody promised, and nothing while the requester is asked', () => {
    expect(
      deadlinesOf([submit], { promise: null, feedback: undefined }),
    ).toEqual([]);
    expect(of(submit, at('ask', 'needs-info', '2026-11-24T08:00Z'))).toEqual(
      [],
    );
  });

  it('is feedback after an answer, and the end on the morning after thirty days', () => {
    expect(of(submit, accept, answer('2026-11-24T22:30Z'))).toEqual([
      // Half past midnight of the 25th in Finland.
      'feedback 1 2026-12-09T06:00:00.000Z',
      'close 1 2026-12-26T06:00:00.000Z',
    ]);
  });

  it('is eight in the morning also when clocks changed in between', () => {
    expect(of(submit, accept, answer('2027-03-15T08:00Z'))).toEqual([
      'feedback 1 2027-03-29T05:00:00.000Z',
      'close 1 2027-04-15T05:00:00.000Z',
    ]);
  });

  it('begins another round with a further question, and asks for feedback in none of them again', () => {
    const again = [
      submit,
      accept,
      answer('2026-11-24T08:00Z'),
      at('ask-again', 'in-consultation', '2026-11-30T08:00Z'),
    ];
    expect(of(...again)).toEqual([
      'half 2 2026-12-02T06:00:00.000Z',
      'due 2 2026-12-04T06:00:00.000Z',
    ]);
    expect(of(...again, answer('2026-12-01T08:00Z'))).toEqual([
      'feedback 1 2026-12-15T06:00:00.000Z',
      'close 2 2027-01-01T06:00:00.000Z',
    ]);
  });

  it('is feedback also of a case that was closed, and nothing of one that ended without an answer', () => {
    expect(
      of(
        submit,
        accept,
        answer('2026-11-24T08:00Z'),
        at('close', 'closed', '2026-11-25T08:00Z'),
      ),
    ).toEqual(['feedback 1 2026-12-08T06:00:00.000Z']);
    expect(of(submit, at('decline', 'declined', '2026-11-24T08:00Z'))).toEqual(
      [],
    );
  });
});
