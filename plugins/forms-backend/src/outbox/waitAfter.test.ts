import { attemptsInARow, waitAfter } from './waitAfter';

describe('waitAfter', () => {
  it('doubles up to five minutes', () => {
    const waits = [1, 2, 3, 9, 10, 49].map(attempt => waitAfter(attempt, 0));
    expect(waits).toEqual([1_000, 2_000, 4_000, 256_000, 300_000, 300_000]);
  });

  it('takes up to a half off by chance', () => {
    expect(waitAfter(2, 1)).toBe(1_000);
    expect(waitAfter(2, 0.5)).toBe(1_500);
  });

  it('begins small again for a message that was set aside and is retried', () => {
    expect(waitAfter(attemptsInARow + 1, 0)).toBe(1_000);
  });

  it('tries for hours before a message is set aside', () => {
    const all = Array.from({ length: attemptsInARow }, (_, i) => i + 1);
    const [least, most] = [1, 0].map(share =>
      all.reduce((sum, attempt) => sum + waitAfter(attempt, share), 0),
    );
    expect(least / 3_600_000).toBeGreaterThan(1.5);
    expect(most / 3_600_000).toBeLessThan(4);
  });
});
