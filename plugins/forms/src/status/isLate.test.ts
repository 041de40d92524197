import { isLate } from './isLate';

const today = '2026-11-24';

describe('isLate', () => {
  it('is late the day after the promised one', () => {
    expect(isLate({ state: 'accepted', answerBy: '2026-11-23' }, today)).toBe(
      true,
    );
    expect(isLate({ state: 'accepted', answerBy: '2026-11-24' }, today)).toBe(
      false,
    );
  });

  it('is never late while the requester is asked, after the answer, or without a promise', () => {
    expect(isLate({ state: 'needs-info', answerBy: '2026-11-01' }, today)).toBe(
      false,
    );
    expect(isLate({ state: 'answered', answerBy: '2026-11-01' }, today)).toBe(
      false,
    );
    expect(isLate({ state: 'accepted', answerBy: null }, today)).toBe(false);
  });
});
