// How long the catalogue takes to take in the shipped data: with our kinds and module, and
// the same entities as kinds Backstage has, without it. In turn, each in a process of its own.
import { spawn } from 'node:child_process';
import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseAllDocuments, stringify } from 'yaml';
import { median, row } from './figures.mjs';

const rounds = 5;
const port = Number(process.env.TUKIVERKKO_PORT ?? 7118);
const root = join(import.meta.dirname, '..', '..');
const demo = join(root, 'demo');
const folder = mkdtempSync(join(tmpdir(), 'tukiverkko-ingestion-'));

/** The stock kind that comes nearest, with what its schema asks for. */
const stock = {
  ConsultationService: spec => ({
    apiVersion: 'backstage.io/v1alpha1',
    kind: 'Component',
    spec: { ...spec, type: 'service', lifecycle: 'production' },
  }),
  ExpertNetwork: spec => ({
    apiVersion: 'backstage.io/v1alpha1',
    kind: 'System',
    spec,
  }),
};

/** The demo written to `target`, translated or as it is; gives the number of entities. */
function writeData(target, translate) {
  mkdirSync(target);
  let count = 0;
  // The records go to the portal, and not to the catalogue's files.
  const files = readdirSync(demo).filter(
    file => file.endsWith('.yaml') && file !== 'records.yaml',
  );
  for (const name of files) {
    const entities = parseAllDocuments(readFileSync(join(demo, name), 'utf8'))
      .map(document => document.toJS())
      .filter(Boolean);
    count += entities.length;
    const written = entities.map(entity => ({
      ...entity,
      ...(translate && stock[entity.kind]?.(entity.spec)),
    }));
    writeFileSync(
      join(target, name),
      written.map(entity => stringify(entity)).join('---\n'),
    );
  }
  return count;
}

function writeConfig(name, data) {
  const file = join(folder, `${name}.yaml`);
  writeFileSync(
    file,
    stringify({
      app: { baseUrl: `http://localhost:${port}` },
      backend: {
        baseUrl: `http://localhost:${port}`,
        listen: { host: '127.0.0.1', port },
        auth: { dangerouslyDisableDefaultAuthPolicy: true },
        database: { client: 'better-sqlite3', connection: ':memory:' },
      },
      catalog: {
        rules: [
          {
            allow: [
              'Location',
              'Group',
              'User',
              'Component',
              'System',
              'ExpertNetwork',
              'ConsultationService',
            ],
          },
        ],
        locations: [{ type: 'file', target: join(data, 'all.yaml') }],
      },
    }),
  );
  return file;
}

/** Seconds from the catalogue's readiness until it shows `count` entities. */
async function ingest({ config, module, count }) {
  const child = spawn(
    process.execPath,
    [
      '--require',
      join(root, 'node_modules/@backstage/cli/config/nodeTransform.cjs'),
      'bench/ingestion.ts',
      '--config',
      config,
    ],
    {
      cwd: join(root, 'packages/backend'),
      env: { ...process.env, NODE_ENV: 'production', BENCH_MODULE: module },
      stdio: 'ignore',
    },
  );
  const exit = new Promise(resolve => child.once('exit', resolve));
  const url = `http://localhost:${port}`;
  try {
    await until(
      async () => (await fetch(`${url}/.backstage/health/v1/readiness`)).ok,
    );
    const began = performance.now();
    await until(async () => {
      const query = await fetch(`${url}/api/catalog/entities/by-query?limit=0`);
      return query.ok && (await query.json()).totalItems >= count;
    });
    return (performance.now() - began) / 1000;
  } finally {
    child.kill('SIGTERM');
    await exit;
  }
}

async function until(done) {
  const deadline = Date.now() + 120_000;
  while (Date.now() < deadline) {
    if (await done().catch(() => false)) return;
    await new Promise(resolve => setTimeout(resolve, 20));
  }
  throw new Error('The catalogue did not take in its data in two minutes.');
}

try {
  const documents = writeData(join(folder, 'ours'), false);
  writeData(join(folder, 'stock'), true);
  const regions = 28;
  const cases = {
    ours: {
      module: 'ours',
      config: writeConfig('ours-config', join(folder, 'ours')),
      // The module provides the regions beside the files.
      count: documents + regions,
    },
    stock: {
      module: 'none',
      config: writeConfig('stock-config', join(folder, 'stock')),
      count: documents,
    },
  };
  const seconds = { ours: [], stock: [] };
  for (let round = 0; round < rounds; round++) {
    for (const name of round % 2 ? ['ours', 'stock'] : ['stock', 'ours']) {
      seconds[name].push(await ingest(cases[name]));
    }
  }
  console.log(row('stock kinds, without our module', seconds.stock, 's'));
  console.log(row('our kinds, with our module', seconds.ours, 's'));
  console.log(
    `Ratio ${(median(seconds.ours) / median(seconds.stock)).toFixed(
      2,
    )}; the aim is at most 1.1.`,
  );
} finally {
  rmSync(folder, { recursive: true });
}
