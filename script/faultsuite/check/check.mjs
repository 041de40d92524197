import { accessIsWhole } from './accessIsWhole.mjs';
import { acknowledgedIsReadable } from './acknowledgedIsReadable.mjs';
import { everybodyIsTold } from './everybodyIsTold.mjs';
import { filesAreWhole } from './filesAreWhole.mjs';
import { nothingIsDoubled } from './nothingIsDoubled.mjs';
import { oneLineOfChanges } from './oneLineOfChanges.mjs';
import { repliesAreEqual } from './repliesAreEqual.mjs';
import { settled } from './settled.mjs';

const checks = [
  acknowledgedIsReadable,
  nothingIsDoubled,
  repliesAreEqual,
  oneLineOfChanges,
  accessIsWhole,
  filesAreWhole,
  everybodyIsTold,
];

/** The ways a promise can be broken, as the columns of the report. */
export const breaches = ['lost', 'doubled', 'unreadable', 'disorder', 'leaked'];

/** Looks at what is there now and at what was answered, and says where they differ: `{ breach, what }` each. */
export async function check(world, history) {
  const facts = await settled(world, history);
  const found = [];
  for (const look of checks) {
    await look({
      ...facts,
      world,
      history,
      report: (breach, what) =>
        found.push({ breach, what: `${look.name}: ${what}` }),
    });
  }
  return found;
}
