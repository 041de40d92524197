import type { OperationsApi } from './OperationsApi';

interface Post {
  readonly method: 'POST';
  readonly body: unknown;
}
type Ask = <T>(address: string, call?: Post) => Promise<T>;
/** For what is done and answers nothing. */
type Send = (address: string, call: Post) => Promise<unknown>;

/** The addresses of the operations page. */
export function operationsCalls(ask: Ask, send: Send): OperationsApi {
  const post = <T>(address: string, body: unknown = {}) =>
    ask<T>(`/operations${address}`, { method: 'POST', body });
  const tell = async (address: string, body: unknown) => {
    await send(`/operations${address}`, { method: 'POST', body });
  };
  return {
    look: () => ask('/operations'),
    retry: request => post('/dead-letters/retry', request),
    keys: () => ask('/operations/keys'),
    rewrap: () => post('/keys/rewrap'),
    retention: () => ask('/operations/retention'),
    reportRetention: () => post('/retention/reports'),
    runRetention: (id, total) =>
      post(`/retention/reports/${encodeURIComponent(id)}/run`, { total }),
    accessLog: () => ask('/operations/access-log'),
    verifyAccessLog: () => post('/access-log/verify'),
    accessReport: reference => post('/access-log/report', { reference }),
    holds: () => ask('/operations/holds'),
    hold: request => tell('/holds', request),
    release: request => tell('/holds/release', request),
    refusals: () => ask('/operations/refusals'),
  };
}
