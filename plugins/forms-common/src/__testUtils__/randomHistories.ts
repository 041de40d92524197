import fc from 'fast-check';
import { allowedCommands, transition } from '../lifecycle/transition';
import type { InterruptedState } from '../lifecycle/transition';
import type { CaseState } from '../lifecycle/states';
import type { Moment } from '../promises/answerByAfter';

const hour = 3_600_000;
const first = Date.UTC(2023, 0, 1);
const years = 7 * 365 * 24 * hour;

/** Nights on which clocks change, evenings before holidays and midnights in Finland, where days are lost most easily. */
const edges = [
  '2024-03-30T21:59:59.999Z',
  '2024-03-30T22:00:00.000Z',
  '2024-03-31T01:00:00.000Z',
  '2024-10-26T20:59:59.999Z',
  '2024-10-27T00:30:00.000Z',
  '2024-10-27T21:59:59.999Z',
  '2025-06-19T20:59:59.999Z',
  '2025-12-23T22:00:00.000Z',
  '2026-03-28T22:30:00.000Z',
  '2026-04-02T21:00:00.000Z',
  '2026-12-31T21:59:59.999Z',
].map(at => Date.parse(at));

/** Lives of cases as the lifecycle allows them, each with everything in it that can happen to a promised time. */
export const randomHistories: fc.Arbitrary<readonly Moment[]> = fc
  .tuple(
    fc.oneof(
      fc.integer({ min: 0, max: years }).map(after => first + after),
      fc.constantFrom(...edges),
    ),
    fc.array(
      fc.tuple(
        fc.nat(),
        fc.oneof(
          fc.integer({ min: 0, max: 12 * 24 * hour }),
          // To the very second of a day, where one day ends and the next begins.
          fc.integer({ min: 0, max: 9 }).map(days => days * 24 * hour),
        ),
      ),
      { maxLength: 10 },
    ),
  )
  .map(([sent, steps]) => historyOf(sent, steps));

/** What moves a clock, or leads to it; else most lives would end before anything of interest happens. */
const moving: readonly string[] = [
  'accept',
  'ask',
  'inform',
  'answer',
  'ask-again',
  'reopen',
];

function historyOf(
  sent: number,
  steps: readonly (readonly [choice: number, after: number])[],
): readonly Moment[] {
  const history = [momentOf('submit', 'submitted', sent)];
  let state: CaseState = 'submitted';
  let before: InterruptedState | undefined;
  let now = sent;
  for (const [choice, after] of steps) {
    const allowed: string[] = allowedCommands(state, [
      'request',
      'work',
    ]).flatMap(command =>
      moving.includes(command) ? Array<string>(9).fill(command) : command,
    );
    if (allowed.length === 0) break;
    const command: string = allowed[choice % allowed.length];
    const next: CaseState = transition(state, command, before) ?? state;
    if (next === 'needs-info' && state !== 'needs-info')
      before = state as InterruptedState;
    now += after;
    state = next;
    history.push(momentOf(command, state, now));
  }
  return history;
}

function momentOf(command: string, state: CaseState, at: number): Moment {
  return { command, state, at: new Date(at).toISOString() };
}
