import fc from 'fast-check';
import { isWorkingDay } from '../finland/workingDays';
import type { CaseState } from '../lifecycle/states';
import { answerByAfter, movesClock, type Moment } from './answerByAfter';

const at = (command: string, state: CaseState, moment: string): Moment => ({
  command,
  state,
  at: moment,
});
const submit = (moment: string) => at('submit', 'submitted', moment);
const ask = (moment: string) => at('ask', 'needs-info', moment);
const inform = (moment: string) => at('inform', 'accepted', moment);

describe('the date of a promise', () => {
  it.each<[what: string, promise: number | null, string | null, Moment[]]>([
    [
      'is none where nobody promised',
      null,
      null,
      [submit('2026-11-23T08:00Z')],
    ],
    [
      'is so many working days after sending',
      5,
      '2026-11-30',
      [
        submit('2026-11-23T08:00Z'),
        at('accept', 'accepted', '2026-11-24T08:00Z'),
      ],
    ],
    [
      'is not known while the requester is asked',
      5,
      null,
      [submit('2026-11-23T08:00Z'), ask('2026-11-24T08:00Z')],
    ],
    [
      'is later by the days the requester took',
      5,
      '2026-12-03',
      [
        submit('2026-11-23T08:00Z'),
        ask('2026-11-24T08:00Z'),
        inform('2026-11-27T08:00Z'),
      ],
    ],
    [
      'is the same when the requester answers the same day',
      5,
      '2026-11-30',
      [
        submit('2026-11-23T08:00Z'),
        ask('2026-11-24T08:00Z'),
        inform('2026-11-24T09:00Z'),
      ],
    ],
    [
      'stands still over Independence Day, Christmas and weekends',
      5,
      // Asked with four days left, answered on Christmas Day.
      '2026-12-31',
      [
        submit('2026-12-02T08:00Z'),
        ask('2026-12-03T08:00Z'),
        inform('2026-12-25T08:00Z'),
      ],
    ],
    [
      'does not count a holiday that falls into the days that are left',
      3,
      '2027-01-11',
      // 6 January (Epiphany) is a Wednesday in 2027.
      [
        submit('2026-12-14T08:00Z'),
        ask('2026-12-14T09:00Z'),
        inform('2027-01-05T08:00Z'),
      ],
    ],
    [
      'is the next working day for what was asked on the last day and answered on a Saturday',
      5,
      '2026-12-07',
      [
        submit('2026-11-23T08:00Z'),
        ask('2026-11-30T08:00Z'),
        inform('2026-12-05T08:00Z'),
      ],
    ],
    [
      'stays in the past for what was late before it was asked',
      5,
      '2026-11-30',
      [
        submit('2026-11-23T08:00Z'),
        ask('2026-12-02T08:00Z'),
        inform('2026-12-10T08:00Z'),
      ],
    ],
    [
      'stops twice for two questions',
      5,
      '2026-12-02',
      [
        submit('2026-11-23T08:00Z'),
        ask('2026-11-23T09:00Z'),
        inform('2026-11-24T08:00Z'),
        ask('2026-11-25T08:00Z'),
        inform('2026-11-26T08:00Z'),
      ],
    ],
    [
      'starts anew when the requester asks again',
      5,
      '2026-12-17',
      [
        submit('2026-11-23T08:00Z'),
        at('answer', 'answered', '2026-11-27T08:00Z'),
        at('ask-again', 'in-consultation', '2026-12-10T08:00Z'),
      ],
    ],
    [
      'begins with the move to whom promises first',
      5,
      '2026-12-04',
      [
        submit('2026-11-23T08:00Z'),
        {
          ...at('forward', 'submitted', '2026-11-27T08:00Z'),
          promised: true,
        },
      ],
    ],
    [
      'is not known where an event has no time',
      5,
      null,
      [submit('2026-11-23T08:00Z'), at('accept', 'accepted', 'yesterday')],
    ],
    [
      'does not move because the request does',
      5,
      '2026-11-30',
      [
        submit('2026-11-23T08:00Z'),
        at('forward', 'submitted', '2026-11-27T08:00Z'),
      ],
    ],
  ])('%s', (_what, promise, expected, history) => {
    expect(answerByAfter(promise, history)).toBe(expected);
  });

  // In Finland summer time begins on 29 March 2026 at 03:00 and ends on 25 October 2026 at 04:00; Good Friday is 3 April.
  it.each([
    ['2026-03-26T21:59:59.999Z', '2026-03-29T20:59:59.999Z', '2026-04-02'],
    ['2026-03-26T22:00:00.000Z', '2026-03-29T21:00:00.000Z', '2026-04-02'],
    ['2026-03-26T21:59:59.999Z', '2026-03-29T21:00:00.000Z', '2026-04-07'],
    ['2026-10-22T20:59:59.999Z', '2026-10-25T21:59:59.999Z', '2026-10-29'],
    ['2026-10-22T20:59:59.999Z', '2026-10-25T22:00:00.000Z', '2026-10-30'],
  ])(
    'counts days of Finland over a night the clock changes (%s to %s)',
    (asked, informed, expected) => {
      const sent = asked.startsWith('2026-03')
        ? '2026-03-26T08:00Z'
        : '2026-10-22T08:00Z';
      expect(
        answerByAfter(4, [submit(sent), ask(asked), inform(informed)]),
      ).toBe(expected);
    },
  );

  it('gives the team as many working days as were promised, however often it asks', () => {
    const day = (n: number) =>
      new Date(Date.UTC(2026, 0, 1, 10) + n * 86_400_000).toISOString();
    /** Counts days one after the other, instead of adding and subtracting spans. */
    const counted = (promise: number, isWaiting: (n: number) => boolean) => {
      let left = promise;
      for (let n = 1; ; n++) {
        if (!isWaiting(n) && isWorkingDay(day(n).slice(0, 10))) left -= 1;
        if (left === 0) return day(n).slice(0, 10);
      }
    };
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 30 }),
        fc.array(
          fc.tuple(
            fc.integer({ min: 1, max: 9 }),
            fc.integer({ min: 0, max: 40 }),
          ),
          { maxLength: 4 },
        ),
        (promise, waits) => {
          const history = [submit(day(0))];
          const waiting: [number, number][] = [];
          let now = 0;
          for (const [run, wait] of waits) {
            const from = now + run;
            const due = answerByAfter(promise, history)!;
            // What is due by then has no days left to count.
            if (due <= day(from).slice(0, 10)) break;
            now = from + wait;
            waiting.push([from, now]);
            history.push(ask(day(from)), inform(day(now)));
          }
          // The day of the question still counts, the day of the answer does not, as the day of sending does not.
          const isWaiting = (n: number) =>
            waiting.some(([from, to]) => n > from && n <= to);
          expect(answerByAfter(promise, history)).toBe(
            counted(promise, isWaiting),
          );
        },
      ),
      { numRuns: 2_000 },
    );
  });
});

describe('a change that moves the date of a promise', () => {
  it.each<[string, boolean, CaseState, Moment]>([
    ['sending', true, 'submitted', submit('2026-11-23T08:00Z')],
    ['a question', true, 'accepted', ask('2026-11-23T08:00Z')],
    ['the answer to it', true, 'needs-info', inform('2026-11-23T08:00Z')],
    [
      'asking again',
      true,
      'answered',
      at('ask-again', 'in-consultation', '2026-11-23T08:00Z'),
    ],
    [
      'the first promise',
      true,
      'submitted',
      {
        ...at('forward', 'submitted', '2026-11-23T08:00Z'),
        promised: true,
      },
    ],
    [
      'taking it',
      false,
      'submitted',
      at('accept', 'accepted', '2026-11-23T08:00Z'),
    ],
  ])('%s: %p', (_what, moves, from, moment) => {
    expect(movesClock(from, moment)).toBe(moves);
  });
});
