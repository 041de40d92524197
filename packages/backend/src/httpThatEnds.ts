import { rootHttpRouterServiceFactory } from '@backstage/backend-defaults/rootHttpRouter';

/** Beside what the plugins take to finish; then whoever still holds a connection holds up nobody. */
const patience = 10_000;

/**
 * Backstage's HTTP server, with an end: by itself it waits for each open connection for ever, and a stop would hang
 * on one client that never reads its answer.
 */
export function httpThatEnds(limit: number = patience) {
  return rootHttpRouterServiceFactory({
    configure({ applyDefaults, lifecycle, server }) {
      applyDefaults();
      lifecycle.addShutdownHook(() => {
        setTimeout(() => server.closeAllConnections(), limit).unref();
      });
    },
  });
}
