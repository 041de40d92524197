import type { createBackend } from '@backstage/backend-defaults';

/** How long what did start may take to stop, in milliseconds. */
const patience = 5_000;

/**
 * Starts a backend, or ends the process. Backstage keeps one alive whose plugin could not start: it listens, answers
 * 503 for ever and waits for its start when it is told to stop, so nothing that watches processes would start it again.
 */
export async function startOrEnd(
  backend: Pick<ReturnType<typeof createBackend>, 'start' | 'stop'>,
  limit: number = patience,
): Promise<void> {
  // Backstage stops once everything has started; what never does would hold up the stop as well.
  const endSoon = () => void setTimeout(() => process.exit(1), limit);
  for (const signal of ['SIGTERM', 'SIGINT'] as const)
    process.once(signal, endSoon);
  try {
    await backend.start();
  } catch (error) {
    endSoon();
    process.stderr.write(`The portal could not start. ${reasonOf(error)}\n`);
    await backend.stop().catch(() => undefined);
    process.exit(1);
  }
  for (const signal of ['SIGTERM', 'SIGINT'] as const)
    process.off(signal, endSoon);
}

function reasonOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
