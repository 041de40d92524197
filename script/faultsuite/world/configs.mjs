import { join } from 'node:path';

const shared = port => ({
  app: { title: 'Faults', baseUrl: `http://localhost:${port}` },
  backend: {
    baseUrl: `http://localhost:${port}`,
    listen: { host: '127.0.0.1', port },
  },
});

/** The directory: who is where and what they may, on a database of its own that nothing harms. */
export function directoryConfig({ root, folder, port, gatePort }) {
  const { app, backend } = shared(port);
  const catalogue = join(root, 'script/faultsuite/world/catalogue.yaml');
  return {
    app,
    backend: {
      ...backend,
      database: {
        client: 'better-sqlite3',
        connection: { directory: join(folder, 'directory') },
      },
    },
    permission: { enabled: true },
    tukiverkko: { demo: true, demoPeople: catalogue },
    auth: { environment: 'demo', providers: { demo: {} } },
    catalog: {
      processingInterval: { minutes: 30 },
      rules: [
        {
          allow: [
            'Location',
            'Group',
            'User',
            'Region',
            'ExpertNetwork',
            'ConsultationService',
          ],
        },
      ],
      // Nobody edits units here, so what the demo keeps as records is read as files too.
      locations: [{ type: 'file', target: catalogue }],
    },
    discovery: through(gatePort, ['forms']),
  };
}

/** The forms, as an operator who runs them as several backends would configure them. */
export function formsConfig({
  folder,
  seed,
  data,
  eventsFile,
  gatePort,
  port,
  postgres,
}) {
  const { app, backend } = shared(port);
  return {
    app,
    backend: {
      ...backend,
      database: postgres
        ? { client: 'pg', connection: postgres }
        : { client: 'better-sqlite3', connection: { directory: data } },
    },
    permission: { enabled: true },
    discovery: through(gatePort, [
      'auth',
      'catalog',
      'notifications',
      'permission',
    ]),
    forms: {
      seed,
      keyFile: join(folder, 'forms-key.json'),
      attachments: { unscanned: 'allow' },
      // Three people stand for many.
      limits: {
        reads: { perMinute: 1_000_000 },
        writes: { perMinute: 1_000_000 },
      },
      // A few people of the suite send as much as a whole county.
      limits: {
        reads: { perMinute: 10_000_000 },
        writes: { perMinute: 10_000_000 },
      },
    },
    reportsEvents: { file: eventsFile },
  };
}

const through = (port, plugins) => ({
  endpoints: [{ target: `http://127.0.0.1:${port}/api/{{pluginId}}`, plugins }],
});
