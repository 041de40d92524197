import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { mockServices } from '@backstage/backend-test-utils';
import type { CaseOutcome } from '@tukiverkko/plugin-forms-node';
import { tellRecords } from './tellRecords';

const outcome: CaseOutcome = {
  caseId: '7d0c2b1e-0000-4000-8000-000000000001',
  revision: 3,
  reference: 'OT-2026-7K3M9Q',
  event: 'answered',
  form: 'unit-details',
  version: 2,
  answers: { nameFi: 'Lumisydän' },
  answer: {
    form: 'proposal-decision',
    version: 1,
    answers: { decision: 'approve' },
  },
  requester: 'user:default/sanni',
  owner: 'group:default/koordinaatio-ita',
  by: { ref: 'user:default/taimi', side: 'team' },
  at: '2026-11-22T10:00:00.000Z',
};

let server: Server;
let reply: { readonly status: number; readonly body: object };
let got: { url?: string; authorization?: string; body?: unknown };
beforeAll(async () => {
  server = createServer(async (req, res) => {
    const parts: Buffer[] = [];
    for await (const part of req) parts.push(part);
    got = {
      url: req.url,
      authorization: req.headers.authorization,
      body: JSON.parse(Buffer.concat(parts).toString()),
    };
    res.writeHead(reply.status, { 'Content-Type': 'application/json' });
    res.end(JSON.stringify(reply.body));
  });
  await new Promise<void>(resolve => {
    server.listen(0, '127.0.0.1', resolve);
  });
});
afterAll(() => server.close());

const listener = () => {
  const { port } = server.address() as AddressInfo;
  return tellRecords({
    auth: mockServices.auth({ pluginId: 'forms' }),
    discovery: {
      getBaseUrl: async plugin => `http://127.0.0.1:${port}/api/${plugin}`,
      getExternalBaseUrl: async () => '',
    },
  });
};

it('asks for the form of every record', () => {
  expect(listener().forms).toEqual([
    'unit-details',
    'network-details',
    'service-details',
    'event-details',
    'initiative-details',
  ]);
});

it('passes an outcome on in the name of the forms plugin, and gives back the verdict', async () => {
  const sentence = { fi: 'Ei.', sv: 'Nej.', en: 'No.' };
  const verdict = { command: 'hand-back', sentence };
  reply = { status: 200, body: { verdict } };
  expect(await listener().hear(outcome)).toEqual(verdict);
  expect(got.url).toBe('/api/expert-network/v1/record-outcomes');
  expect(got.authorization).toContain('plugin:forms');
  const { owner: _owner, version: _version, ...passed } = outcome;
  expect(got.body).toEqual({
    ...passed,
    by: 'user:default/taimi',
    answer: { form: 'proposal-decision', answers: { decision: 'approve' } },
  });
});

it('gives back nothing where nothing is to be done', async () => {
  reply = { status: 200, body: { verdict: null } };
  expect(await listener().hear(outcome)).toBeUndefined();
});

it.each([400, 403, 500, 503])(
  'throws at a %d, so that the outbox tells it again, and quotes nothing',
  async status => {
    reply = { status, body: { error: { message: 'Lumisydän' } } };
    const heard = listener().hear(outcome);
    await expect(heard).rejects.toThrow(
      new Error(`The records answered with ${status}.`),
    );
  },
);
