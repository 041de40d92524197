// Runs a command with a PostgreSQL of its own: made in a temporary folder, told to the
// command by environment, and gone with it. `node script/postgres/withPostgres.mjs COMMAND ARG…`
import { spawn } from 'node:child_process';
import { startPostgres } from './startPostgres.mjs';

let server;
let exitCode = 1;
try {
  server = await startPostgres();
  exitCode = await runCommand({
    BACKSTAGE_TEST_DISABLE_DOCKER: '1',
    BACKSTAGE_TEST_DATABASE_POSTGRES18_CONNECTION_STRING: server.url(),
  });
} catch (error) {
  console.error(
    `PostgreSQL for the tests could not be started. ${error.message}`,
  );
} finally {
  await server?.stop();
}
process.exit(exitCode);

function runCommand(env) {
  const [command, ...args] = process.argv.slice(2);
  const child = spawn(command, args, {
    stdio: 'inherit',
    env: { ...process.env, ...env },
  });
  for (const signal of ['SIGINT', 'SIGTERM'])
    process.on(signal, () => child.kill(signal));
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('exit', code => resolve(code ?? 1));
  });
}
