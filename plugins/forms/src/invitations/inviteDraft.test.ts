import { inviteFaults, toInvite } from './inviteDraft';

const entity = { ref: 'group:default/satama', name: 'Satama' };
const draft = { kind: 'Group', entity, question: '', byText: '' } as const;

describe('an invitation that is written', () => {
  it('asks for what is missing, one thing after the other', () => {
    const empty = { question: '', byText: '' };
    expect(inviteFaults(empty)).toEqual([{ field: 'kind' }]);
    expect(inviteFaults({ ...empty, kind: 'User' })).toEqual([
      { field: 'ref' },
    ]);
    expect(toInvite(empty)).toBeUndefined();
  });

  it('needs neither a question nor a day', () => {
    expect(toInvite(draft)).toEqual({ command: 'invite', ref: entity.ref });
    expect(
      toInvite({ ...draft, question: ' Miten? ', by: '2026-12-01' }),
    ).toEqual({
      command: 'invite',
      ref: entity.ref,
      question: 'Miten?',
      by: '2026-12-01',
    });
  });

  it('takes no day it does not understand, and no identity code', () => {
    expect(inviteFaults({ ...draft, byText: 'joskus' })).toEqual([
      { field: 'by' },
    ]);
    expect(inviteFaults({ ...draft, question: '010594Y9032' })).toEqual([
      { field: 'question', line: 1 },
    ]);
  });
});
