import type { MetricsService } from '@backstage/backend-plugin-api/alpha';
import type { OperationsFigures } from '@tukiverkko/plugin-forms-common';
import type { ErrorRequestHandler, RequestHandler } from 'express';
import type { Knex } from 'knex';
import type { RunEnded } from '../jobs/Jobs';
import { readFigures } from '../operations/readFigures';
import { outcomeOf, requestKinds } from './requestKinds';

/** A scrape reads all gauges one after the other; the database is asked once for them. */
const keptFor = 5_000;

/** What each figure is called outside, and what it says. */
const gauges: Readonly<
  Record<
    keyof OperationsFigures,
    { readonly name: string; readonly description: string }
  >
> = {
  waiting: {
    name: 'forms.outbox.waiting',
    description: 'Messages that have not left yet, without those set aside.',
  },
  oldestWaitingSeconds: {
    name: 'forms.outbox.oldest_seconds',
    description: 'Age of the oldest message that has not left yet.',
  },
  setAside: {
    name: 'forms.outbox.dead_letters',
    description: 'Messages that were set aside and wait for a person.',
  },
  withoutOwner: {
    name: 'forms.cases.without_owner',
    description: 'Open cases whose team nobody is in.',
  },
  overdue: {
    name: 'forms.cases.overdue',
    description: 'Cases that wait for their team past the promised day.',
  },
};

const noFigures: OperationsFigures = {
  waiting: 0,
  oldestWaitingSeconds: 0,
  setAside: 0,
  withoutOwner: 0,
  overdue: 0,
};

/** What the plugin measures. No label holds an id, a name or anything that somebody wrote. */
export interface FormsMetrics {
  /** Stands before the routes: how long what people wait for takes. */
  readonly measure: RequestHandler;
  /** Stands after the error edge: what is refused, by the type of the problem. */
  readonly refused: ErrorRequestHandler;
  /** Counts the runs of a job. */
  readonly ran: RunEnded;
}

/** Makes the instruments. What is read from the database is read when somebody asks for it. */
export function addMetrics(metrics: MetricsService, db: Knex): FormsMetrics {
  let last = { at: -Infinity, figures: Promise.resolve(noFigures) };
  const figures = () => {
    const now = Date.now();
    if (now - last.at >= keptFor) {
      last = { at: now, figures: readFigures(db, new Date(now)) };
    }
    return last.figures;
  };
  for (const [figure, { name, ...options }] of Object.entries(gauges)) {
    metrics.createObservableGauge(name, options).addCallback(async result => {
      try {
        result.observe((await figures())[figure as keyof OperationsFigures]);
      } catch {
        // A figure nobody could read is absent; readiness says that the database is away.
      }
    });
  }

  const seconds = metrics.createHistogram('forms.requests.duration_seconds', {
    description: 'How long sending and commands take on the server.',
    advice: {
      explicitBucketBoundaries: [
        0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10,
      ],
    },
  });
  const refusals = metrics.createCounter('forms.requests.refused', {
    description: 'Requests that were refused, by the type of the problem.',
  });
  const runs = metrics.createCounter('forms.jobs.runs', {
    description: 'Runs of what goes on by itself.',
  });

  return {
    measure(req, res, next) {
      const began = performance.now();
      res.once('finish', () => {
        const kind = requestKinds[`${req.method} ${req.route?.path}`];
        if (kind === undefined) return;
        seconds.record((performance.now() - began) / 1_000, {
          request: kind,
          outcome: outcomeOf(res.statusCode),
        });
      });
      next();
    },
    refused(error, _req, _res, next) {
      refusals.add(1, { problem: String(error?.type ?? 'unknown') });
      next(error);
    },
    ran: (job, outcome) => runs.add(1, { job, outcome }),
  };
}
