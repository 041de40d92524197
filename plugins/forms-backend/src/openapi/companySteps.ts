import { operation, type Operation } from './operation';

/** What the API knows of experts who take part and of meetings. */
export const companySteps: Record<string, Record<string, Operation>> = {
  '/v1/submissions/{id}/views': {
    post: operation({
      summary: 'Write a view',
      does: 'By who is invited to the request, until the team answers. `If-Match` names the number of the version it was written over, `"0"` before the first. The state and the revision of the request stay.',
      headers: ['Idempotency-Key', 'If-Match'],
      body: 'ViewRequest',
      status: 201,
      answer: 'ExpertView',
      refusals: [400, 403, 404, 409, 412, 413, 415, 422, 428, 503],
    }),
  },
  '/v1/submissions/{id}/views/decline': {
    post: operation({
      summary: 'Take no part',
      does: 'Ends one’s own invitation. The request is closed to whoever declined from then on.',
      headers: ['Idempotency-Key'],
      body: 'DeclineInvitationRequest',
      answer: 'DeclineInvitationRequest',
      refusals: [400, 403, 404, 409, 413, 415, 422, 503],
    }),
  },
  '/v1/meetings': {
    get: operation({
      summary: 'List meetings',
      does: 'Those of one’s teams and those that take up a request one may read: `coming` the next first, `past` the last first.',
      query: ['when', 'cursor'],
      answer: 'MeetingList',
      refusals: [400, 503],
    }),
    post: operation({
      summary: 'Book a group meeting',
      does: 'For one’s own team. Its requests are put there by their command `schedule`.',
      headers: ['Idempotency-Key'],
      body: 'MeetingRequest',
      status: 201,
      answer: 'Meeting',
      refusals: [400, 403, 413, 415, 422, 503],
    }),
  },
  '/v1/meetings/{id}': {
    get: operation({
      summary: 'Read a meeting',
      does: 'As much of it as the reader may know: the team all of it, others their own part. The ETag names the revision.',
      answer: 'Meeting',
      refusals: [404, 503],
    }),
    put: operation({
      summary: 'Change a meeting',
      does: 'Another time or place, or another order of its requests. Whoever’s time or place changes is told.',
      headers: ['If-Match'],
      body: 'MeetingChange',
      answer: 'Meeting',
      refusals: [400, 403, 404, 409, 412, 413, 415, 428, 503],
    }),
    delete: operation({
      summary: 'Cancel a meeting',
      does: 'For every request in it; they stay with the team. A second time it changes nothing.',
      headers: ['If-Match'],
      answer: 'Meeting',
      refusals: [403, 404, 409, 412, 428, 503],
    }),
  },
  '/v1/meetings/{id}/calendar.ics': {
    get: operation({
      summary: 'Save a meeting for a calendar',
      does: 'Time, place, link, team and references in the language `lang`; nothing of what people wrote. UID stays, SEQUENCE is raised with every change, and a cancelled meeting has the method CANCEL.',
      query: ['lang'],
      file: 'text/calendar',
      refusals: [400, 404, 503],
    }),
  },
};
