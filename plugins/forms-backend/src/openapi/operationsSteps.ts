import { operation, type Operation } from './operation';

/** For those who keep the portal running. */
export const operationsSteps: Readonly<
  Record<string, Readonly<Record<string, Operation>>>
> = {
  '/v1/operations': {
    get: operation({
      summary: 'How is the portal doing?',
      does: 'What it needs to be ready, what waits to be told, what was set aside, jobs and their last run. Ids, counts and times only.',
      answer: 'OperationsView',
      refusals: [403, 503],
    }),
  },
  '/v1/operations/dead-letters/retry': {
    post: operation({
      summary: 'Retry what was set aside',
      does: 'One message by its id, or all of them. Each is tried again at once, and what waited behind it follows in order. Sent again it does nothing.',
      body: 'RetryRequest',
      answer: 'RetryResult',
      refusals: [400, 403, 413, 415, 503],
    }),
  },
};
