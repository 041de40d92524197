import fc from 'fast-check';
import { caseCommands, type CaseCommand } from './caseCommands';
import type { CaseState } from './states';
import { transition, type InterruptedState } from './transition';

const commands = Object.keys(caseCommands) as CaseCommand[];
const over: readonly CaseState[] = ['closed', 'declined', 'cancelled'];

/** What must be true of every step, whatever came before it. Said without the table. */
function expectStep(
  from: CaseState,
  command: string,
  to: CaseState,
  asked: CaseState | undefined,
) {
  // What is entered in error stays so.
  expect(from).not.toBe('entered-in-error');
  // What is over moves again only by being opened, marked, or because its answer could not be carried out.
  if (over.includes(from) && from !== to) {
    expect(['reopen', 'mark-in-error', 'hand-back']).toContain(command);
  }
  // An answer is given by answering, and by nothing else.
  if (to === 'answered' && from !== to) expect(command).toBe('answer');
  // A question leads back to where it was asked from.
  if (command === 'inform') expect(to).toBe(asked);
  // Nobody answers, or asks, what nobody has accepted.
  if (['answer', 'ask', 'begin'].includes(command)) {
    expect(from).not.toBe('submitted');
  }
}

describe('random lives', () => {
  it('keep the promises of the lifecycle, 10 000 of them', () => {
    expect.hasAssertions();
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom(...commands, 'constructor', ''), {
          maxLength: 60,
          size: 'max',
        }),
        tried => {
          let state: CaseState = 'submitted';
          let asked: InterruptedState | undefined;
          for (const command of tried) {
            const to = transition(state, command, asked);
            if (to === undefined) continue;
            expectStep(state, command, to, asked);
            if (command === 'ask') asked = state as InterruptedState;
            else if (to !== 'needs-info') asked = undefined;
            state = to;
          }
        },
      ),
      { numRuns: 10_000 },
    );
  });
});
