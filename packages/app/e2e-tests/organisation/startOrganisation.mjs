import { randomBytes } from 'node:crypto';
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { client, startOpenIdProvider } from './openIdProvider.mjs';

const root = join(dirname(fileURLToPath(import.meta.url)), '../../../..');
const { startProcess } = await import(
  join(root, 'script/portal/startProcess.mjs')
);
const { startPostgres } = await import(
  join(root, 'script/postgres/startPostgres.mjs')
);

/**
 * The portal as an organisation runs it: the shipped production configuration, a PostgreSQL and an OpenID provider
 * of its own. The catalogue is a copy of the demo's files, so that a story may change who belongs where.
 */
export async function startOrganisation({ port }) {
  const data = mkdtempSync(join(tmpdir(), 'tukiverkko-organisation-'));
  cpSync(join(root, 'demo'), join(data, 'catalogue'), { recursive: true });
  const url = `http://localhost:${port}`;
  const provider = await startOpenIdProvider({
    redirectUri: `${url}/api/auth/oidc/handler/frame`,
  });
  const postgres = await startPostgres();
  const database = new URL(postgres.url());

  const portal = await startProcess({
    port,
    data,
    entry: 'src/index.ts',
    configs: [
      'app-config.yaml',
      'app-config.production.yaml',
      'packages/app/e2e-tests/organisation/organisation.yaml',
    ],
    env: {
      APP_BASE_URL: url,
      PORT: String(port),
      POSTGRES_HOST: database.hostname,
      POSTGRES_PORT: database.port,
      POSTGRES_USER: database.username,
      POSTGRES_PASSWORD: decodeURIComponent(database.password),
      POSTGRES_DATABASE: 'postgres',
      AUTH_SESSION_SECRET: randomBytes(32).toString('base64'),
      OIDC_METADATA_URL: provider.metadataUrl,
      OIDC_CLIENT_ID: client.client_id,
      OIDC_CLIENT_SECRET: client.client_secret,
      FORMS_KEY_ID: 'first',
      FORMS_KEY: randomBytes(32).toString('base64'),
      CATALOG_FILE: join(data, 'catalogue/all.yaml'),
    },
  });
  const stop = async () => {
    await portal.stop();
    await provider.stop();
    await postgres.stop();
    rmSync(data, { recursive: true, force: true });
  };
  try {
    await portal.until(
      async () => (await fetch(`${url}/.backstage/health/v1/readiness`)).ok,
      'starting the backend',
    );
  } catch (error) {
    await stop();
    throw error;
  }
  return { url, catalogue: join(data, 'catalogue'), provider, stop };
}
