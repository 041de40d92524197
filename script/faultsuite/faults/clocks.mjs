import { existsSync } from 'node:fs';
import { aSubmission, Client } from '../client/Client.mjs';
import { newMark, underLoad } from '../client/load.mjs';
import { openWorld } from '../world/openWorld.mjs';
import { people } from '../world/people.mjs';
import { sleep } from '../world/until.mjs';
import { installed } from './installed.mjs';

const library = `/usr/lib/${
  process.arch === 'arm64' ? 'aarch64' : 'x86_64'
}-linux-gnu/faketime/libfaketimeMT.so.1`;
const withoutIt =
  'not done: faketime is not installed, and only root may install it (apt-get install faketime)';
const isPossible = () => installed('faketime') && existsSync(library);

/** The clock on the wall is another one; what counts time that passes is left alone. */
const clockAt = time => ({
  LD_PRELOAD: library,
  FAKETIME: time,
  FAKETIME_DONT_FAKE_MONOTONIC: '1',
  FAKETIME_DONT_RESET: '1',
  // The tokens of people say when they end in the time of whoever made them.
  TZ: 'UTC',
});

export const clockSkew = {
  id: 'clock-skew',
  what: 'the clock of one of two backends is half an hour ahead, or behind',
  engines: ['postgresql'],
  times: { small: 2, long: 20 },
  async run({ world, history, times, note }) {
    if (!isPossible()) {
      note(withoutIt);
      return 0;
    }
    const [, second] = world.forms;
    for (let time = 0; time < times; time++) {
      await second.stop();
      await second.start(clockAt(time % 2 ? '-30m' : '+30m'));
      try {
        await underLoad(world, history, () => sleep(2_500));
        // What it wrote is due by its own clock, so it sends it itself.
        await sleep(1_500);
      } finally {
        await second.stop();
        await second.start();
      }
    }
    return times;
  },
};

/** Nights in which an hour is missing or comes twice, and the last minute before a day that most years do not have: in UTC, and as people count. */
const moments = [
  { at: '2026-10-25 00:30:00', day: '2026-10-25', holidays: [] },
  { at: '2027-03-28 00:59:50', day: '2027-03-28', holidays: ['2027-03-29'] },
  { at: '2028-02-28 21:59:00', day: '2028-02-28', holidays: [] },
];

/** The day that is so many working days later, counted on a calendar that knows nothing of hours. */
function later(day, count, holidays) {
  const date = new Date(`${day}T12:00:00Z`);
  for (let left = count; left > 0; ) {
    date.setUTCDate(date.getUTCDate() + 1);
    const isFree =
      [0, 6].includes(date.getUTCDay()) ||
      holidays.includes(date.toISOString().slice(0, 10));
    if (!isFree) left -= 1;
  }
  return date.toISOString().slice(0, 10);
}

/** How far a moment is from now, as faketime reads it. */
function fromNow(at) {
  const seconds = Math.round((Date.parse(`${at}Z`) - Date.now()) / 1000);
  return `${seconds < 0 ? '' : '+'}${seconds}s`;
}

export const clockNights = {
  id: 'clock-nights',
  what: 'requests sent in the nights of the clock change and before the leap day',
  engines: ['sqlite'],
  times: { small: 1, long: 3 },
  ownWorld: true,
  async run({ root, engine, history, times, report, note }) {
    if (!isPossible()) {
      note(withoutIt);
      return 0;
    }
    for (const { at, day, holidays } of moments.slice(0, times)) {
      const world = await openWorld({
        engine,
        root,
        // As a distance, so that every process has the same clock.
        env: clockAt(fromNow(at)),
      });
      try {
        const client = new Client(world, history);
        const { body } = await client.insist({
          ...aSubmission(world, newMark()),
          person: people.requester,
        });
        const { answerBy, routing } = body;
        const wanted = later(day, routing.promise, holidays);
        note(`${at} UTC: ${routing.promise} working days end on ${answerBy}`);
        if (answerBy !== wanted)
          report(
            'disorder',
            `sent at ${at} UTC with ${routing.promise} working days, the answer is due on ${answerBy} instead of ${wanted}`,
          );
        if (!body.submittedAt.startsWith(at.slice(0, 10)))
          report('disorder', `the clock was not changed: ${body.submittedAt}`);
      } finally {
        await world.close();
      }
    }
    return times;
  },
};
