import type {
  AuditorService,
  LoggerService,
} from '@backstage/backend-plugin-api';
import type { MetricsService } from '@backstage/backend-plugin-api/alpha';
import type { Config } from '@backstage/config';
import type { Knex } from 'knex';
import { UnusualReading } from './UnusualReading';

/** Watches over readings, as `forms.limits.unusualReading` says what is usual. */
export function addUnusualReading(rooms: {
  readonly auditor: AuditorService;
  readonly config: Config;
  readonly db: Knex;
  readonly logger: LoggerService;
  readonly metrics: MetricsService;
}): UnusualReading {
  const { config, metrics } = rooms;
  const counter = metrics.createCounter('forms.readings.unusual', {
    description: 'How often somebody opened unusually many requests of others.',
  });
  return new UnusualReading({
    ...rooms,
    usual: config.getOptionalNumber('forms.limits.unusualReading.perHour'),
    noticed: () => counter.add(1),
  });
}
