import { randomUUID } from 'node:crypto';
import { resolve } from 'node:path';
import { metricsServiceFactory } from '@backstage/backend-defaults/alpha';
import {
  mockCredentials,
  mockServices,
  startTestBackend,
} from '@backstage/backend-test-utils';
import { catalogServiceMock } from '@backstage/plugin-catalog-node/testUtils';
import { AuthorizeResult } from '@backstage/plugin-permission-common';
import formsPlugin from '@tukiverkko/plugin-forms-backend';
import expertNetworkModule from '@tukiverkko/plugin-forms-backend-module-expert-network';
import request from 'supertest';
import { freePort } from './__testUtils__/freePort';
import { metricsWhereConfigured } from './metricsWhereConfigured';

jest.setTimeout(60_000);

const testKey = {
  id: 'test',
  secret: Buffer.from(
    Array.from({ length: 32 }, (_, i) => (i * 73 + 11) % 256),
  ).toString('base64'),
};
const canary = 'kanarialintu-4b7e';

/** Every value a label may have; anything else could be somebody's words, or somebody. */
const knownLabels: Readonly<Record<string, RegExp>> = {
  request: /^(submit|command)$/,
  outcome: /^(done|refused|failed)$/,
  problem: /^[a-z]+(-[a-z]+)*$/,
  job: /^forms-[a-z-]+$/,
  le: /^([0-9.]+|\+Inf)$/,
  otel_scope_name: /^backstage-plugin-forms$/,
  otel_scope_version: /^$/,
};

describe('what is measured', () => {
  let text: string;

  beforeAll(async () => {
    const port = await freePort();
    const { server } = await startTestBackend({
      features: [
        metricsWhereConfigured,
        metricsServiceFactory,
        formsPlugin,
        expertNetworkModule,
        catalogServiceMock.factory({ entities: [] }),
        mockServices.permissions.factory({ result: AuthorizeResult.ALLOW }),
        mockServices.rootConfig.factory({
          data: {
            permission: { enabled: true },
            tukiverkko: { metrics: { port } },
            forms: {
              seed: resolve(__dirname, '../../../forms'),
              keys: [testKey],
              database: { allowInMemory: true },
            },
          },
        }),
      ],
    });
    const send = (body: object) =>
      request(server)
        .post('/api/forms/v1/submissions')
        .set('Authorization', mockCredentials.user.header('user:default/asker'))
        .set('Idempotency-Key', randomUUID())
        .send(body);
    await send({
      form: 'consultation-request',
      version: 1,
      answers: { question: canary },
      language: 'fi',
    }).expect(400);
    await send({ form: canary, version: 1, answers: {}, language: 'fi' });
    await request(server)
      .get(`/api/forms/v1/submissions/${canary}`)
      .set('Authorization', mockCredentials.user.header(`user:default/asker`));

    text = await (await fetch(`http://127.0.0.1:${port}/metrics`)).text();
  });

  it.each([
    'forms_outbox_waiting',
    'forms_outbox_oldest_seconds',
    'forms_outbox_dead_letters',
    'forms_cases_without_owner',
    'forms_cases_overdue',
    'forms_requests_duration_seconds_bucket',
    'forms_requests_refused_total',
    'forms_jobs_runs_total',
  ])('holds %s', name => {
    expect(text).toMatch(new RegExp(`^${name}(\\{.*\\})? [0-9.e+-]+`, 'm'));
  });

  it('says what was refused and how long sending took', () => {
    expect(text).toMatch(/requests_refused_total\{[^}]*problem="answers-/);
    expect(text).toMatch(
      /duration_seconds_count\{request="submit",outcome="refused"[^}]*\} [1-9]/,
    );
  });

  it('holds no content, no person and no id in any label', () => {
    expect(text).not.toContain(canary);
    const labels = [...text.matchAll(/[{,](\w+)="((?:[^"\\]|\\.)*)"/g)];
    expect(labels.length).toBeGreaterThan(20);
    const unknown = labels.filter(
      ([, name, value]) => !knownLabels[name]?.test(value),
    );
    expect(unknown.map(([label]) => label)).toEqual([]);
  });
});

it('nothing listens where nobody asked for metrics', async () => {
  const backend = await startTestBackend({
    features: [
      metricsWhereConfigured,
      mockServices.rootConfig.factory({ data: {} }),
    ],
  });
  await expect(fetch('http://127.0.0.1:9464/metrics')).rejects.toThrow();
  await backend.stop();
});
