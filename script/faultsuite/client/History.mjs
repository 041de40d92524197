/**
 * What was asked and what came back, in the order of one clock. The outcome of an operation is `ok`, `fail`
 * (it was refused and has changed nothing), or `unknown` (nobody can tell from the answer whether it was done).
 */
export class History {
  operations = [];
  /** Nothing of this history is older. */
  since = new Date().toISOString();
  /** Requests that stood there before, whatever their clock said. */
  earlier = new Set();

  /** Writes an operation down before it is sent, and its outcome when there is one. */
  async record(operation, send) {
    const entry = {
      ...operation,
      began: performance.now(),
      outcome: 'unknown',
    };
    this.operations.push(entry);
    try {
      const { status, body } = await send();
      entry.status = status;
      entry.body = body;
      entry.outcome = outcomeOf(status, body);
    } catch (error) {
      entry.error = error.cause?.code ?? error.name;
    }
    entry.ended = performance.now();
    return entry;
  }

  ok(kind) {
    return this.operations.filter(
      operation => operation.kind === kind && operation.outcome === 'ok',
    );
  }
}

function outcomeOf(status, body) {
  if (status < 300) return 'ok';
  // A backend that has just started answers 404 before the forms are there: that is no word of theirs.
  const isOurs = body?.error !== undefined || Buffer.isBuffer(body);
  // Too many requests were not looked at, and what failed may have been carried out before it did.
  return status >= 500 || status === 429 || status === 408 || !isOurs
    ? 'unknown'
    : 'fail';
}
