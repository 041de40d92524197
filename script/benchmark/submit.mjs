// POST /v1/submissions against the least a Backstage route can do, in the same process, in turn.
import { mkdtempSync, rmSync } from 'node:fs';
import { randomUUID } from 'node:crypto';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startPortal } from '../portal/startPortal.mjs';
import { demoPeople, signIn } from '../portal/signIn.mjs';
import { median, quantile, row } from './figures.mjs';

const concurrency = 8;
// Many short rounds in turn: what else the machine does then falls on both alike.
const rounds = 24;
const requestsPerRound = 80;

const data = mkdtempSync(join(tmpdir(), 'tukiverkko-bench-'));
const portal = await startPortal({
  port: Number(process.env.TUKIVERKKO_PORT ?? 7117),
  data,
  entry: 'bench/index.ts',
  configs: [
    'app-config.yaml',
    'app-config.demo.yaml',
    'script/benchmark/limits.yaml',
    ...(process.env.BENCH_CONFIG ? [process.env.BENCH_CONFIG] : []),
  ],
});
try {
  const people = await demoPeople(portal.url);
  const token = await signIn(
    portal.url,
    people.find(({ role }) => role === 'professional').entityRef,
  );
  const headers = {
    authorization: `Bearer ${token}`,
    'content-type': 'application/json',
  };
  const form = await (
    await fetch(`${portal.url}/api/forms/v1/forms/consultation-request`, {
      headers,
    })
  ).json();
  const answers = form.definition.tests.find(
    ({ expect }) => expect.valid === true,
  ).input;
  const body = JSON.stringify({
    form: form.key,
    version: form.version,
    answers,
    language: 'fi',
  });

  const compiledBefore = await compilations(portal.url, headers);
  const targets = {
    floor: () => post(`${portal.url}/api/floor/`, headers, body),
    ours: () =>
      post(
        `${portal.url}/api/forms/v1/submissions`,
        { ...headers, 'idempotency-key': randomUUID() },
        body,
      ),
  };
  for (const target of Object.values(targets)) await round(target);
  // The catalogue goes on writing for a while after it can be asked.
  await new Promise(resolve => setTimeout(resolve, 30_000));

  const rates = { floor: [], ours: [] };
  const times = { floor: [], ours: [] };
  for (let index = 0; index < rounds; index++) {
    const order = index % 2 === 0 ? ['floor', 'ours'] : ['ours', 'floor'];
    for (const name of order) {
      const { rate, took } = await round(targets[name]);
      rates[name].push(rate);
      times[name].push(...took);
    }
  }
  const ratios = rates.ours.map((rate, index) => rate / rates.floor[index]);
  const compiledAfter = await compilations(portal.url, headers);

  console.log(row('floor: authorize + insert', rates.floor, 'requests/s'));
  console.log(row('POST /v1/submissions', rates.ours, 'requests/s'));
  console.log(row('ratio (aim ≥ 0.85)', ratios, ''));
  for (const share of [0.5, 0.95, 0.99]) {
    const [ours, floor] = [times.ours, times.floor].map(all =>
      quantile(all, share),
    );
    console.log(
      `p${share * 100}: ${ours.toFixed(0)} ms, floor ${floor.toFixed(
        0,
      )} ms, ratio ${(ours / floor).toFixed(2)}${
        share === 0.99 ? ' (aim ≤ 1.25)' : ''
      }`,
    );
  }
  console.log(
    `validators compiled on the submit path (aim 0): ${
      compiledAfter - compiledBefore
    }`,
  );
  console.log(`median ratio ${median(ratios).toFixed(2)}`);
} finally {
  await portal.stop();
  rmSync(data, { recursive: true, force: true });
}

async function round(target) {
  let left = requestsPerRound;
  const took = [];
  const began = performance.now();
  await Promise.all(
    Array.from({ length: concurrency }, async () => {
      while (left-- > 0) {
        const sent = performance.now();
        await target();
        took.push(performance.now() - sent);
      }
    }),
  );
  return {
    rate: (requestsPerRound / (performance.now() - began)) * 1000,
    took,
  };
}

async function post(url, headers, body) {
  const response = await fetch(url, { method: 'POST', headers, body });
  const text = await response.text();
  if (response.status !== 201)
    throw new Error(
      `${url} answered ${response.status}: ${text.slice(0, 400)}`,
    );
}

async function compilations(url, headers) {
  const response = await fetch(`${url}/api/forms/health`, { headers });
  const { validatorsCompiled } = await response.json();
  if (typeof validatorsCompiled !== 'number')
    throw new Error('/api/forms/health does not say validatorsCompiled');
  return validatorsCompiled;
}
