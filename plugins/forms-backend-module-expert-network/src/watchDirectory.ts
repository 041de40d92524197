import type { MetricsService } from '@backstage/backend-plugin-api/alpha';
import type { DirectorySnapshot } from '@tukiverkko/plugin-expert-network-node';
import type { Readiness } from '@tukiverkko/plugin-forms-node';

/**
 * Says how old the directory is. Before the first reading every request would go to a fallback team, so nobody is let
 * in; later an old directory is better than a closed door, and its age is there to be watched.
 */
export function watchDirectory(
  snapshot: Pick<DirectorySnapshot, 'current'>,
  {
    readiness,
    metrics,
    now = Date.now,
  }: {
    readonly readiness: Readiness;
    readonly metrics: MetricsService;
    readonly now?: () => number;
  },
): void {
  readiness.add({
    id: 'directory',
    async look() {
      const at = snapshot.current()?.at;
      return { ok: at !== undefined, asOf: at };
    },
  });
  metrics
    .createObservableGauge('forms.directory.age_seconds', {
      description: 'Seconds since the catalogue was last read whole.',
    })
    .addCallback(result => {
      const at = snapshot.current()?.at;
      if (at) result.observe(Math.max(0, (now() - Date.parse(at)) / 1_000));
    });
}
