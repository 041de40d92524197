import { check } from './check/check.mjs';
import { History } from './client/History.mjs';
import { openWorld } from './world/openWorld.mjs';

/** Runs faults one after the other on one portal, and checks after each. */
export async function runFaults({ engine, root, faults, length, directory }) {
  if (faults.length === 0) return [];
  const results = [];
  let world;
  try {
    for (const fault of faults) {
      const began = performance.now();
      if (!fault.ownWorld)
        world ??= await openWorld({ engine, root, directory });
      const result = await runFault(fault, {
        engine,
        root,
        directory,
        world: fault.ownWorld ? undefined : world,
        times: fault.times[length] ?? fault.times.small,
        length,
      });
      results.push({ ...result, seconds: (performance.now() - began) / 1000 });
      console.log(line(results.at(-1)));
      // What a fault left unwell would be counted against the next one.
      if (result.error && world) {
        await world.close();
        world = undefined;
      }
    }
  } finally {
    await world?.close();
  }
  return results;
}

async function runFault(
  fault,
  { engine, root, directory, world, times, length },
) {
  const history = new History();
  const told = {
    id: fault.id,
    what: fault.what,
    engine,
    times: 0,
    operations: 0,
    breaches: [],
  };
  try {
    if (world)
      history.earlier = new Set(await world.db('submissions').pluck('id'));
    const notes = [];
    const outcome = await fault.run({
      engine,
      root,
      directory,
      world,
      history,
      times,
      length,
      random: randomOf(fault.id),
      note: text => notes.push(text),
      report: (breach, what) => told.breaches.push({ breach, what }),
      check: (other, known = history) => check(other, known),
    });
    told.times = outcome;
    if (world && history.operations.length > 0)
      told.breaches.push(...(await check(world, history)));
    return { ...told, notes, operations: history.operations.length };
  } catch (error) {
    return {
      ...told,
      operations: history.operations.length,
      error: error.stack ?? String(error),
    };
  }
}

/** The same numbers each time, so that a run can be repeated. */
function randomOf(text) {
  let state = [...text].reduce(
    (sum, letter) => (sum * 31 + letter.codePointAt(0)) % 2147483647,
    7,
  );
  return () => (state = (state * 48271) % 2147483647) / 2147483647;
}

function line({
  id,
  engine,
  times,
  operations,
  breaches,
  error,
  seconds,
  notes = [],
}) {
  const verdict = error
    ? `stopped: ${error}`
    : breaches.length === 0
    ? 'kept'
    : `BROKEN ${breaches.length}`;
  const shown = breaches
    .slice(0, 8)
    .map(({ breach, what }) => `\n      ${breach}: ${what}`);
  return `   ${id} on ${engine}: ${times} times, ${operations} operations, ${seconds.toFixed(
    0,
  )} s: ${verdict}${notes.map(note => `\n      ${note}`).join('')}${shown.join(
    '',
  )}`;
}
