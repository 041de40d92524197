import { randomUUID } from 'node:crypto';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  coreServices,
  createBackendModule,
  createServiceFactory,
  type BackendFeature,
  type RootLoggerService,
} from '@backstage/backend-plugin-api';
import {
  mockCredentials,
  mockServices,
  startTestBackend,
} from '@backstage/backend-test-utils';
import { catalogServiceMock } from '@backstage/plugin-catalog-node/testUtils';
import {
  notificationService,
  type NotificationSendOptions,
  type NotificationService,
} from '@backstage/plugin-notifications-node';
import permissionPlugin from '@backstage/plugin-permission-backend';
import type { JsonObject } from '@backstage/types';
import type { FormDefinition } from '@tukiverkko/plugin-forms-common';
import {
  formsOptionsExtensionPoint,
  formsRoutingExtensionPoint,
  type Surroundings,
  type TargetResolver,
} from '@tukiverkko/plugin-forms-node';
import tukiverkkoPolicy from '@tukiverkko/plugin-permission-backend-module-tukiverkko';
import type { Knex } from 'knex';
import request from 'supertest';
import { formsPlugin } from '../plugin';
import { actingHttpAuth } from './actingHttpAuth';
import { aForm, anAnswerForm } from './aForm';
import { catalogEntities } from './people';

/** 32 bytes that look random and are not a secret. */
export const testKey = {
  id: 'test',
  secret: Buffer.from(
    Array.from({ length: 32 }, (_, i) => (i * 73 + 11) % 256),
  ).toString('base64'),
};

const unlimited = {
  reads: { perMinute: 1_000_000 },
  writes: { perMinute: 1_000_000 },
  copies: { perHour: 1_000_000 },
};

/** A request as a person of `people.ts`. */
export type Client = ReturnType<typeof clientOf>;

/** Starts the whole plugin with the real permission backend and the reference policy. */
export async function startForms(options: {
  readonly knex: Knex;
  readonly forms?: readonly FormDefinition[];
  readonly resolvers?: readonly TargetResolver[];
  readonly surroundings?: Surroundings;
  readonly features?: readonly BackendFeature[];
  readonly catalog?: BackendFeature;
  /** Takes the notifications instead of the list that is returned. */
  readonly notifications?: NotificationService;
  /** What stands in `forms.limits`. */
  readonly limits?: JsonObject;
  /** What stands in `forms.attachments`. */
  readonly attachments?: JsonObject;
}) {
  const log: string[] = [];
  const told: NotificationSendOptions[] = [];
  const sink: NotificationService = options.notifications ?? {
    send: async notification => void told.push(notification),
  };
  const backend = await startTestBackend({
    features: [
      formsPlugin,
      testModule(options),
      permissionPlugin,
      tukiverkkoPolicy,
      actingHttpAuth,
      capturingLogger(log),
      createServiceFactory({
        service: notificationService,
        deps: {},
        factory: () => sink,
      }),
      options.catalog ??
        catalogServiceMock.factory({ entities: catalogEntities }),
      mockServices.database.factory({ knex: options.knex }),
      mockServices.rootConfig.factory({
        data: {
          permission: {
            enabled: true,
            tukiverkko: {
              editors: ['group:default/editors'],
              publishers: ['group:default/publishers'],
              operators: ['group:default/operators'],
              figuresReaders: ['group:default/figures-readers'],
              auditors: ['group:default/auditors'],
            },
          },
          forms: {
            seed: folderOf(options.forms ?? [aForm(), anAnswerForm()]),
            keys: [testKey],
            database: { allowInMemory: true },
            // A test does in a second what a person does in a day.
            limits: options.limits ?? unlimited,
            attachments: options.attachments ?? { unscanned: 'allow' },
          },
        },
      }),
      ...(options.features ?? []),
    ],
  });
  const { server } = backend;
  return {
    as: (name: string) => clientOf(server, name),
    server,
    log,
    told,
    stop: () => backend.stop(),
  };
}

function clientOf(server: Parameters<typeof request>[0], name: string) {
  const authorization = mockCredentials.user.header(`user:default/${name}`);
  const send = (method: 'get' | 'put' | 'post' | 'delete', path: string) =>
    request(server)
      [method](`/api/forms${path}`)
      .set('Authorization', authorization);
  return {
    get: (path: string) => send('get', path),
    put: (path: string, body: object) => send('put', path).send(body),
    post: (path: string, body: object) => send('post', path).send(body),
    delete: (path: string) => send('delete', path),
    /** Sends a file. */
    upload: (path: string, file: string, content: Buffer) =>
      send('post', path)
        .set('Content-Type', 'application/octet-stream')
        .set('Idempotency-Key', randomUUID())
        .set(
          'Content-Disposition',
          `attachment; filename*=UTF-8''${encodeURIComponent(file)}`,
        )
        .send(content),
    /** Fetches a file as bytes. */
    download: (path: string) => send('get', path).buffer(true).parse(inBytes),
    /** Sends a body as it stands, to see what becomes of what is not a proper one. */
    raw: (path: string, body: string) =>
      send('post', path).set('Content-Type', 'application/json').send(body),
    /** The same, to be kept. */
    putRaw: (path: string, body: string) =>
      send('put', path).set('Content-Type', 'application/json').send(body),
  };
}

function inBytes(
  res: request.Response,
  done: (error: Error | null, bytes: Buffer) => void,
) {
  const parts: Buffer[] = [];
  res.on('data', (part: Buffer) => parts.push(part));
  res.on('end', () => done(null, Buffer.concat(parts)));
}

function testModule({
  resolvers = [],
  surroundings,
}: Pick<Parameters<typeof startForms>[0], 'resolvers' | 'surroundings'>) {
  return createBackendModule({
    pluginId: 'forms',
    moduleId: 'test',
    register(reg) {
      reg.registerInit({
        deps: {
          options: formsOptionsExtensionPoint,
          routing: formsRoutingExtensionPoint,
        },
        async init({ options, routing }) {
          for (const resolver of resolvers) routing.addTargetResolver(resolver);
          if (surroundings) routing.setSurroundings(surroundings);
          options.addOptionSource({
            id: 'regions',
            options: async () => [
              {
                code: 'etela-savo',
                label: {
                  fi: 'Etelä-Savo',
                  sv: 'Södra Savolax',
                  en: 'South Savo',
                },
              },
              {
                code: 'kainuu',
                label: { fi: 'Kainuu', sv: 'Kajanaland', en: 'Kainuu' },
              },
            ],
          });
        },
      });
    },
  });
}

function folderOf(forms: readonly FormDefinition[]): string {
  const folder = mkdtempSync(join(tmpdir(), 'forms-'));
  for (const form of forms) {
    writeFileSync(join(folder, `${form.key}.form.json`), JSON.stringify(form));
  }
  return folder;
}

/** Keeps everything that is logged, at every level, so that a test can look for what must not be there. */
function capturingLogger(log: string[]) {
  const keep = (message: string, meta?: unknown) => {
    log.push(
      `${message} ${String(meta)} ${JSON.stringify(meta)} ${
        (meta as Error)?.stack
      }`,
    );
  };
  const logger: RootLoggerService = {
    debug: keep,
    info: keep,
    warn: keep,
    error: keep,
    child: () => logger,
  };
  return createServiceFactory({
    service: coreServices.rootLogger,
    deps: {},
    factory: () => logger,
  });
}
