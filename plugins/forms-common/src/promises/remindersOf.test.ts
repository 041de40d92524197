import type { CaseState } from '../lifecycle/states';
import type { Moment } from './answerByAfter';
import { remindersOf } from './remindersOf';

const at = (command: string, state: CaseState, moment: string): Moment => ({
  command,
  state,
  at: moment,
});
const submit = at('submit', 'submitted', '2026-11-23T08:00Z');

describe('reminders of a promise', () => {
  it.each<[string, number | null, (string | null)[], Moment[]]>([
    ['are none where nobody promised', null, [null, null], [submit]],
    [
      'come when half of the days are used, and on the day itself',
      4,
      ['2026-11-25', '2026-11-27'],
      [submit],
    ],
    ['round half a day up', 5, ['2026-11-26', '2026-11-30'], [submit]],
    [
      'are one where half of the promise is its day',
      1,
      [null, '2026-11-24'],
      [submit],
    ],
    [
      'are not known while the requester is asked',
      4,
      [null, null],
      [submit, at('ask', 'needs-info', '2026-11-24T08:00Z')],
    ],
    [
      'wait as long as the requester took',
      4,
      ['2026-11-30', '2026-12-02'],
      [
        submit,
        at('ask', 'needs-info', '2026-11-24T08:00Z'),
        at('inform', 'accepted', '2026-11-27T08:00Z'),
      ],
    ],
    [
      'leave the half behind that was over before the question',
      4,
      ['2026-11-25', '2026-12-01'],
      [
        submit,
        at('ask', 'needs-info', '2026-11-26T08:00Z'),
        at('inform', 'accepted', '2026-11-30T08:00Z'),
      ],
    ],
  ])('%s', (_what, promise, [half, due], history) => {
    expect(remindersOf(promise, history)).toEqual({ half, due, round: 1 });
  });

  it('begin anew when the requester asks again', () => {
    expect(
      remindersOf(4, [
        submit,
        at('answer', 'answered', '2026-11-24T08:00Z'),
        at('ask-again', 'in-consultation', '2026-12-10T08:00Z'),
      ]),
    ).toEqual({ half: '2026-12-14', due: '2026-12-16', round: 2 });
  });
});
