import { livesAgree } from '../__testUtils__/livesAgree';

describe('the date of a promise, beside an oracle', () => {
  it('is the one that living through each day gives, for 100 000 histories', () => {
    const seen = livesAgree(100_000);
    expect(Math.min(...Object.values(seen))).toBeGreaterThan(10_000);
  });
});
