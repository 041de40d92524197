// What script/start runs after the set-up: the portal in the foreground, until Ctrl+C.
import { startPortal } from './startPortal.mjs';

const port = Number(process.env.TUKIVERKKO_PORT ?? 7007);
const began = Date.now();
try {
  const portal = await startPortal({
    port,
    data: process.env.TUKIVERKKO_DATA,
    say: step => console.log(`   ${step}`),
  });
  console.log(`
\x1b[1mThe portal is ready\x1b[0m after ${((Date.now() - began) / 1000).toFixed(
    1,
  )} s.

   Open              ${portal.url}
   Sign in           choose one of the invented people
   A token for curl  script/token            (lists the people)
   Log               ${portal.log}
   Stop              Ctrl+C
`);
  for (const signal of ['SIGINT', 'SIGTERM'])
    process.on(signal, () => portal.stop());
  process.exit(await portal.exit);
} catch (error) {
  console.error(`\n\x1b[1mStopped.\x1b[0m ${error.message}`);
  process.exit(1);
}
