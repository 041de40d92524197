import type { OperationsApi } from './OperationsApi';

type Ask = <T>(
  address: string,
  call?: { readonly method: 'POST'; readonly body: unknown },
) => Promise<T>;

/** The addresses of the operations page. */
export function operationsCalls(ask: Ask): OperationsApi {
  const post = <T>(address: string, body: unknown = {}) =>
    ask<T>(`/operations${address}`, { method: 'POST', body });
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
  };
}
