import {
  countyRegions,
  indexDirectory,
  vocabularies,
} from '@tukiverkko/plugin-expert-network-common';
import {
  replay,
  route,
  type RouteRecord,
} from '@tukiverkko/plugin-forms-backend-module-expert-network';
import { bigDirectory } from '../../plugins/expert-network-backend/testing/bigDirectory';

/** What a routing costs with 10 000 teams and 5 000 services: the aim is a p99 of 5 ms. */
const directory = bigDirectory({
  units: 10_000,
  services: 5_000,
  networks: 200,
});
const rounds = 4_000;

/** Every county, every phenomenon, with and without leave; now and then a mode nobody has, so that every step is gone through. */
function asked(round: number): RouteRecord {
  const { slug } = countyRegions[round % countyRegions.length];
  const { phenomena } = vocabularies;
  return {
    format: 1,
    target: {
      rule: 'found',
      priority: 'normal',
      promise: null,
      fallback: 'group:default/coordination-team-yta-ita',
      find: {
        phenomena: [phenomena[round % phenomena.length].code],
        expertise: [],
        clientGroups: [],
        modes: round % 5 === 0 ? ['none'] : [],
        languages: ['sv'],
        region: slug,
        allowOtherCounty: round % 2 === 0,
        allowOtherArea: round % 4 === 0,
      },
    },
    region: slug,
    today: '2026-11-22',
    directory,
  };
}

async function main() {
  const { quantile, row } = await import('./figures.mjs');
  const write = (line: string) => process.stdout.write(`${line}\n`);
  const began = performance.now();
  indexDirectory(directory);
  const arranged = performance.now() - began;
  const routed: number[] = [];
  const replayed: number[] = [];
  const kept: number[] = [];
  // The first rounds warm the compiler.
  for (let round = -500; round < rounds; round++) {
    const question = asked(round + 500);
    const start = performance.now();
    const routing = route(question);
    const middle = performance.now();
    const again = replay(routing.record as RouteRecord);
    const end = performance.now();
    if (again.team !== routing.team) {
      throw new Error(`A replay differs: ${JSON.stringify(question.target)}`);
    }
    if (round < 0) continue;
    routed.push(middle - start);
    replayed.push(end - middle);
    if (round % 40 === 0) kept.push(JSON.stringify(routing).length / 1024);
  }
  write(row('routing: arranging a snapshot', [arranged], 'ms'));
  write(row('routing: 10 000 teams', routed, 'ms'));
  write(row('routing: replay from its record', replayed, 'ms'));
  write(row('routing: what is kept of it', kept, 'kB'));
  write(
    `routing: p95 ${quantile(routed, 0.95).toFixed(2)} ms, p99 ${quantile(
      routed,
      0.99,
    ).toFixed(2)} ms (aim: p99 ≤ 5)`,
  );
}

void main();
