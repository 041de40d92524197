import type { CaseEvent, CaseMessage } from '@tukiverkko/plugin-forms-common';
import { happenings } from './happenings';

const event = (command: string, at: string, actor = 'a'): CaseEvent => ({
  command,
  state: 'accepted',
  at,
  actor,
});
const message = (
  kind: CaseMessage['kind'],
  at: string,
  actor = 'a',
): CaseMessage => ({ id: `${kind} ${at}`, kind, at, actor, text: 'Hei' });

describe('happenings', () => {
  it('stand in the order they came, whichever kind they are', () => {
    const all = happenings(
      [event('submit', '1'), event('accept', '3')],
      [message('message', '2'), message('note', '4')],
    );
    expect(all.map(({ at }) => at)).toEqual(['1', '2', '3', '4']);
  });

  it('say a question once, though it is an event and a message', () => {
    const all = happenings([event('ask', '2')], [message('ask', '2')]);
    expect(all).toHaveLength(1);
    expect(all[0]).toMatchObject({
      event: { command: 'ask' },
      message: { text: 'Hei' },
    });
  });

  it('keep what two people did at the same moment apart', () => {
    const all = happenings(
      [event('ask', '2', 'b')],
      [message('ask', '2', 'a'), message('message', '2', 'b')],
    );
    expect(all.map(({ event: e, message: m }) => [!!e, !!m])).toEqual([
      [true, false],
      [false, true],
      [false, true],
    ]);
  });
});
