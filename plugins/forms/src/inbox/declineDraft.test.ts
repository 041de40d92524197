import { declineFaults, toDecline } from './declineDraft';
import type { DeclineDraft } from './declineDraft';

const whole: DeclineDraft = {
  reason: 'not-ours',
  placeKind: 'instruction',
  instruction: ' Soita päivystykseen ',
  text: ' Ei kuulu meille ',
};

describe('a decline', () => {
  it('needs a reason, a place and a text', () => {
    expect(
      declineFaults({ instruction: '', text: ' ' }).map(fault => fault.field),
    ).toEqual(['reason', 'place', 'text']);
  });

  it('needs the team or service it points to', () => {
    expect(declineFaults({ ...whole, placeKind: 'team' })).toEqual([
      { field: 'entity' },
    ]);
    expect(
      toDecline({ ...whole, placeKind: 'team' }, undefined),
    ).toBeUndefined();
  });

  it('refuses an identity code and names its line', () => {
    expect(declineFaults({ ...whole, text: 'Hei\n131052-308T' })).toEqual([
      { field: 'text', line: 2 },
    ]);
  });

  it('becomes a command with trimmed texts', () => {
    expect(toDecline(whole, undefined)).toEqual({
      command: 'decline',
      reason: 'not-ours',
      text: 'Ei kuulu meille',
      place: { instruction: 'Soita päivystykseen' },
    });
  });

  it('points to the coordination team of the request', () => {
    const draft: DeclineDraft = { ...whole, placeKind: 'coordinator' };
    expect(toDecline(draft, 'group:default/koordinaatio')).toMatchObject({
      place: { team: 'group:default/koordinaatio' },
    });
  });
});
