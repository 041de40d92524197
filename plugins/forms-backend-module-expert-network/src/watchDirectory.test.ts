import type { MetricsServiceObservableCallback } from '@backstage/backend-plugin-api/alpha';
import { metricsServiceMock } from '@backstage/backend-test-utils/alpha';
import type { Directory } from '@tukiverkko/plugin-expert-network-common';
import { Readiness } from '@tukiverkko/plugin-forms-node';
import { watchDirectory } from './watchDirectory';

it('a directory is ready once it was read, and its age is told from then on', async () => {
  const last: { directory?: Directory } = {};
  let now = Date.parse('2026-11-22T12:00:00.000Z');
  const readiness = new Readiness(() => now);
  const callbacks: MetricsServiceObservableCallback[] = [];
  const metrics = metricsServiceMock.mock();
  metrics.createObservableGauge.mockReturnValue({
    addCallback: callback => callbacks.push(callback as never),
    removeCallback: () => {},
  });
  watchDirectory(
    { current: () => last.directory },
    { readiness, metrics, now: () => now },
  );
  const ages = () => {
    const observed: number[] = [];
    for (const callback of callbacks) {
      void callback({ observe: value => observed.push(value) });
    }
    return observed;
  };
  expect(await readiness.look()).toEqual({
    ready: false,
    checks: [{ id: 'directory', ok: false }],
  });
  expect(ages()).toEqual([]);

  const at = new Date(now).toISOString();
  last.directory = { at, regions: [], teams: [], networks: [], services: [] };
  // An hour later nobody has read it again: it still serves, and says how old it is.
  now += 3_600_000;
  expect(await readiness.look()).toEqual({
    ready: true,
    checks: [{ id: 'directory', ok: true, asOf: at }],
  });
  expect(ages()).toEqual([3_600]);
});
