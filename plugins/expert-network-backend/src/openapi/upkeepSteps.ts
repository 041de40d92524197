import { operation, type Operation } from './operation';

const path = ['kind', 'namespace', 'name'];

/** What people keep true, and saying that it is. */
export const upkeepSteps: Readonly<
  Record<string, Readonly<Record<string, Operation>>>
> = {
  '/v1/upkeep': {
    get: operation({
      summary: 'What do I keep true?',
      does: 'Everything of the person’s own teams, and for a coordinator what needs attention in the area, each with what it says, when it was confirmed, and what is to be done.',
      answer: 'UpkeepResponse',
      refusals: [403, 503],
    }),
  },
  '/v1/upkeep/summary': {
    get: operation({
      summary: 'How much of it waits for me?',
      does: 'Numbers of units with something to do, and of surveys that wait for the organisations of the person.',
      answer: 'UpkeepSummary',
      refusals: [403, 503],
    }),
  },
  '/v1/upkeep/{kind}/{namespace}/{name}': {
    get: operation({
      summary: 'How true is this kept?',
      does: 'When a unit, network or service was last confirmed, whether in the portal or in its file; what needs attention is told to those who keep it true.',
      path,
      answer: 'UpkeepUnit',
      refusals: [403, 404, 503],
    }),
  },
  '/v1/upkeep/{kind}/{namespace}/{name}/confirmation': {
    put: operation({
      summary: 'Say that it is still right',
      does: 'For members of the team that owns it and coordinators of its area. It says which version was looked at: where the details have changed since, it answers 409. Said twice on one day, it is said once.',
      path,
      body: 'ConfirmRequest',
      answer: 'UpkeepUnit',
      refusals: [400, 403, 404, 409, 503],
    }),
    delete: operation({
      summary: 'Take back what one said today',
      does: 'The confirmation before it stands again.',
      path,
      answer: 'UpkeepUnit',
      refusals: [403, 404, 503],
    }),
  },
};
