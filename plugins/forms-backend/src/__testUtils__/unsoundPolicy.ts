import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import {
  coreServices,
  createServiceFactory,
} from '@backstage/backend-plugin-api';
import { ServerPermissionClient } from '@backstage/plugin-permission-node';

/** What one question of a request is answered with, besides its id. */
type Decision = Readonly<Record<string, unknown>>;

const allow: Decision = { result: 'ALLOW' };
const on = (conditions: unknown, resourceType = 'forms-case'): Decision => ({
  result: 'CONDITIONAL',
  pluginId: 'forms',
  resourceType,
  conditions,
});
const requesterOf = (claims: unknown, resourceType = 'forms-case') => ({
  rule: 'IS_REQUESTER',
  resourceType,
  params: { claims },
});
const many = (length: number) =>
  Array.from({ length }, (_, i) => `user:default/p${i}`);

type Reply = (ids: readonly string[]) => { status?: number; body?: unknown };

const decided =
  (decision: Decision): Reply =>
  ids => ({ body: { items: ids.map(id => ({ id, ...decision })) } });

/** Every way in which a permission backend may be none; those without a reply hang. */
export const unsoundReplies = {
  'answers 500': () => ({ status: 500, body: { items: [] } }),
  'answers 500 and yet allows': ids => ({
    ...decided(allow)(ids),
    status: 500,
  }),
  'says that nobody is signed in': () => ({ status: 401, body: {} }),
  'answers what is no JSON': () => ({ body: '<html>Welcome</html>' }),
  'answers nothing': () => ({ body: { items: [] } }),
  'answers another question': () => ({
    body: { items: [{ id: 'another', ...allow }] },
  }),
  'answers one question twice': ids => ({
    body: { items: [ids[0], ...ids].map(id => ({ id, ...allow })) },
  }),
  'answers a word that is none': decided({ result: 'PERHAPS' }),
  'answers with a rule that is none': decided(on({ rule: 'IS_FRIEND' })),
  'answers with claims that are none': decided(on(requesterOf('all'))),
  'answers for another resource': decided(
    on(requesterOf(['user:default/asker']), 'catalog-entity'),
  ),
  'answers with a part for another resource': decided(
    on({ anyOf: [requesterOf(['user:default/asker'], 'catalog-entity')] }),
  ),
  'answers with nothing to choose from': decided(on({ not: { anyOf: [] } })),
  'answers with a list without an end': decided(
    on({ anyOf: many(120).map(ref => requesterOf([ref])) }),
  ),
  'answers with claims without an end': decided(on(requesterOf(many(3_000)))),
  hangs: undefined,
} as const satisfies Readonly<Record<string, Reply | undefined>>;

export type Unsound = keyof typeof unsoundReplies;

/** A permission client that asks the real backend, until it is told to ask one that is broken. */
export async function aBreakablePolicy() {
  const state: { is?: Unsound } = {};
  const server = createServer(async (req, res) => {
    const parts: Buffer[] = [];
    for await (const part of req) parts.push(part);
    const reply: Reply | undefined = state.is && unsoundReplies[state.is];
    if (!reply) return;
    const { items } = JSON.parse(Buffer.concat(parts).toString());
    const { status = 200, body } = reply(
      items.map((one: { id: string }) => one.id),
    );
    res.writeHead(status, { 'Content-Type': 'application/json' });
    res.end(typeof body === 'string' ? body : JSON.stringify(body));
  });
  await new Promise<void>(done => server.listen(0, '127.0.0.1', done));
  const broken = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const feature = createServiceFactory({
    service: coreServices.permissions,
    deps: {
      auth: coreServices.auth,
      config: coreServices.rootConfig,
      discovery: coreServices.discovery,
    },
    factory: ({ auth, config, discovery }) =>
      ServerPermissionClient.fromConfig(config, {
        auth,
        discovery: {
          getBaseUrl: async plugin =>
            state.is ? broken : discovery.getBaseUrl(plugin),
          getExternalBaseUrl: plugin => discovery.getExternalBaseUrl(plugin),
        },
      }),
  });
  const close = () => {
    server.closeAllConnections();
    server.close();
  };
  return { state, feature, close };
}
