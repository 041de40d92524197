import { livesAgree } from '../__testUtils__/livesAgree';
import { isWorkingDayByOthers } from '../__testUtils__/promiseOracle';
import { isWorkingDay } from '../finland/workingDays';

describe('the date of a promise, beside an oracle', () => {
  it('rests on the working days another calendar knows, for fourteen years', () => {
    const differing = [];
    for (let day = Date.UTC(2020, 0, 1); day < Date.UTC(2034, 0, 1); ) {
      const date = new Date(day).toISOString().slice(0, 10);
      if (isWorkingDay(date) !== isWorkingDayByOthers(date))
        differing.push(date);
      day += 86_400_000;
    }
    expect(differing).toEqual([]);
  });

  it('is the one that living through each day gives', () => {
    const seen = livesAgree(4_000);
    // Histories that say nothing would agree too.
    expect(Math.min(...Object.values(seen))).toBeGreaterThan(400);
  });
});
