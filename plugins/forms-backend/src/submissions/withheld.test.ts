import type { SubmissionView } from '@tukiverkko/plugin-forms-common';
import { aCase } from '../__testUtils__/aCase';
import { aForm } from '../__testUtils__/aForm';
import { withheld } from './withheld';

const secret = 'lapsikaappaus';
const told = { fi: secret, sv: secret, en: secret };
const at = '2026-11-22T12:32:00.000Z';

/** A case in which everything that may hold content holds the same word. */
const full: SubmissionView = {
  ...aCase(aForm(), { topic: secret }),
  names: { 'user:default/expert': told },
  routing: {
    team: 'group:default/team',
    teamName: { fi: 'Tiimi', sv: 'Teamet', en: 'The team' },
    rule: secret,
    priority: 'normal',
    promise: 5,
    fallback: false,
    leaves: 'nothing',
    summary: told,
    steps: [{ code: 'found', outcome: 'chosen', text: told }],
    directoryAt: at,
    notices: [
      {
        id: secret,
        who: told,
        when: told,
        how: told,
        links: [],
        checkedOn: '2026-11-01',
      },
    ],
  },
  events: [
    {
      command: 'decline',
      state: 'declined',
      at,
      text: secret,
      place: { instruction: secret },
    },
  ],
  answer: {
    form: 'help-answer',
    formVersion: 1,
    answers: { advice: secret },
    at,
    actor: 'user:default/worker',
  },
  messages: [
    { id: '1', kind: 'note', at, actor: 'user:default/worker', text: secret },
  ],
};

describe('a case whose content its reader may not see', () => {
  it('tells whose it is and how it stands, and no word of what it is about', () => {
    const view = withheld(full);
    expect(JSON.stringify(view)).not.toContain(secret);
    expect(view).toMatchObject({
      reference: full.reference,
      owner: full.owner,
      isWithheld: true,
      routing: { team: 'group:default/team', promise: 5 },
      events: [{ command: 'decline', state: 'declined' }],
    });
    expect(Object.values(view)).not.toContain(undefined);
  });

  it('tells why it was entered in error', () => {
    const event = {
      command: 'mark-in-error',
      state: 'entered-in-error',
      at,
      text: 'Väärä henkilö.',
    } as const;
    const [first] = withheld({ ...full, events: [event] }).events;
    expect(first.text).toBe('Väärä henkilö.');
  });
});
