import {
  coreServices,
  createServiceFactory,
} from '@backstage/backend-plugin-api';
import { readinessServiceRef } from './readinessServiceRef';

/**
 * Backstage's health, with a readiness that looks: not only whether the process has started and is not stopping, but
 * whether it can serve. Add it to a backend (`backend.add(truthfulHealth)`); the plugins say what they need.
 * The answer holds ids of checks only, since anybody may ask.
 */
export const truthfulHealth = createServiceFactory({
  service: coreServices.rootHealth,
  deps: {
    lifecycle: coreServices.rootLifecycle,
    readiness: readinessServiceRef,
  },
  factory({ lifecycle, readiness }) {
    let phase: 'starting' | 'up' | 'stopping' = 'starting';
    lifecycle.addStartupHook(() => {
      phase = 'up';
    });
    lifecycle.addBeforeShutdownHook(() => {
      phase = 'stopping';
    });
    return {
      getLiveness: async () => ({ status: 200, payload: { status: 'ok' } }),
      async getReadiness() {
        if (phase !== 'up') return { status: 503, payload: { status: phase } };
        const { ready, checks } = await readiness.look();
        const found = Object.fromEntries(checks.map(({ id, ok }) => [id, ok]));
        return ready
          ? { status: 200, payload: { status: 'ok', checks: found } }
          : { status: 503, payload: { status: 'unavailable', checks: found } };
      },
    };
  },
});
