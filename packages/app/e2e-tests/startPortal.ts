import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A portal of its own for the stories, on an empty database; `TUKIVERKKO_RUNNING=1` uses one that runs already. */
export default async function startPortal() {
  if (process.env.TUKIVERKKO_RUNNING) return undefined;
  const portalScript = join(
    __dirname,
    '../../../script/portal/startPortal.mjs',
  );
  const { startPortal: start } = await import(portalScript);
  const data = mkdtempSync(join(tmpdir(), 'tukiverkko-e2e-'));
  const portal = await start({
    port: Number(process.env.TUKIVERKKO_PORT ?? 7107),
    data,
  });
  return async () => {
    await portal.stop();
    rmSync(data, { recursive: true, force: true });
  };
}
