import { caseCommands, type CaseCommand } from './caseCommands';
import { caseStates, type CaseState } from './states';
import { allowedCommands, transition } from './transition';

const states = Object.keys(caseStates) as CaseState[];
const commands = Object.keys(caseCommands) as CaseCommand[];
const everything = ['request', 'work', 'coordinate'] as const;

/** Written by hand from the design: what every state allows, so that the table is checked against something else than itself. */
const allowed: Record<CaseState, string> = {
  submitted: 'accept cancel decline forward mark-in-error message note share',
  accepted:
    'answer ask assign begin cancel decline forward invite mark-in-error message note return schedule share uninvite',
  'in-consultation':
    'answer ask assign cancel forward invite mark-in-error message note schedule share uninvite',
  'needs-info':
    'assign cancel forward inform invite mark-in-error message note schedule share uninvite',
  answered: 'ask-again close mark-in-error message note share',
  closed: 'mark-in-error note reopen share',
  declined: 'mark-in-error note reopen share',
  cancelled: 'mark-in-error note share',
  'entered-in-error': '',
};

const leadsTo: Partial<Record<CaseCommand, CaseState>> = {
  accept: 'accepted',
  begin: 'in-consultation',
  ask: 'needs-info',
  answer: 'answered',
  'ask-again': 'in-consultation',
  close: 'closed',
  decline: 'declined',
  cancel: 'cancelled',
  reopen: 'submitted',
  forward: 'submitted',
  return: 'submitted',
  'mark-in-error': 'entered-in-error',
};

/** What nobody may give, and the system does: from where to where it leads. */
const ofTheSystem: Partial<
  Record<CaseCommand, [CaseState[], CaseState | 'same']>
> = {
  settle: [
    ['submitted', 'accepted', 'in-consultation', 'needs-info'],
    'closed',
  ],
  remark: [['submitted', 'accepted', 'in-consultation', 'needs-info'], 'same'],
  'hand-back': [['answered', 'closed'], 'in-consultation'],
};

describe('the life of a case', () => {
  it.each(states)('allows in %s what the design says', state => {
    expect([...allowedCommands(state, everything)].sort().join(' ')).toBe(
      allowed[state],
    );
  });

  it('has an answer for every cell of the table', () => {
    const given = commands.filter(command => !ofTheSystem[command]);
    for (const state of states) {
      for (const command of given) {
        // Whether it may be asked for, the meeting says; where it leads, the table.
        const may = allowed[state]
          .split(' ')
          .includes(command === 'ask-cancel' ? 'cancel' : command);
        const to =
          command === 'inform' ? 'in-consultation' : leadsTo[command] ?? state;
        expect([
          state,
          command,
          transition(state, command, 'in-consultation'),
        ]).toEqual([state, command, may ? to : undefined]);
      }
    }
  });

  it('lets the system remark on what is open, end what needs nobody, and take an answer back that could not be carried out', () => {
    for (const [command, [from, to]] of Object.entries(ofTheSystem)) {
      for (const state of states) {
        const after = to === 'same' ? state : to;
        expect([state, command, transition(state, command)]).toEqual([
          state,
          command,
          from.includes(state) ? after : undefined,
        ]);
      }
    }
  });

  it('returns to where it was when the requester informs', () => {
    expect(transition('needs-info', 'inform', 'in-consultation')).toBe(
      'in-consultation',
    );
    expect(transition('needs-info', 'inform')).toBe('accepted');
  });

  it('gives each side its own commands', () => {
    expect(allowedCommands('answered', ['request'])).toEqual([
      'ask-again',
      'close',
      'share',
      'message',
    ]);
    expect(allowedCommands('answered', ['work'])).toEqual([
      'close',
      'note',
      'message',
    ]);
    expect(allowedCommands('submitted', ['coordinate'])).toEqual([
      'forward',
      'mark-in-error',
    ]);
    expect(allowedCommands('submitted', [])).toEqual([]);
  });

  it('lets the team cancel where a meeting is booked, once the requester has asked', () => {
    const canceling = (
      held: 'request' | 'work',
      isBooked: boolean,
      isCancelAsked: boolean,
    ) =>
      allowedCommands('accepted', [held], { isBooked, isCancelAsked })
        .filter(command => command.endsWith('cancel'))
        .join(' ');
    expect([
      canceling('request', false, false),
      canceling('request', true, false),
      canceling('request', true, true),
      canceling('request', false, true),
    ]).toEqual(['cancel', 'ask-cancel', '', 'cancel']);
    expect([
      canceling('work', false, false),
      canceling('work', true, false),
      canceling('work', true, true),
      canceling('work', false, true),
    ]).toEqual(['', '', 'cancel', 'cancel']);
  });

  it.each(['constructor', 'toString', '__proto__', 'hasOwnProperty', ''])(
    'knows no command named %p',
    word => {
      for (const state of states)
        expect(transition(state, word)).toBeUndefined();
    },
  );

  it('never leaves entered-in-error', () => {
    for (const command of commands)
      expect(transition('entered-in-error', command)).toBeUndefined();
  });
});
