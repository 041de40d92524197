/**
 * Ends the process in an orderly way once nobody reads what it writes, as when the collector of its log has died.
 *
 * Without this, Backstage logs the write that failed as an uncaught error, that write fails in its turn, and the process
 * answers nobody while it fills its memory. Whoever watches processes starts it again, with a reader.
 */
export function endUnheard(): void {
  let isEnding = false;
  const end = () => {
    if (isEnding) return;
    isEnding = true;
    process.kill(process.pid, 'SIGTERM');
  };
  process.stdout.on('error', end);
  process.stderr.on('error', end);
}
