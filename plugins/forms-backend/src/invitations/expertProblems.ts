import { Refusal } from '../problems';

/** What is refused where experts are asked: what happened, and what to do now. */
export const expertProblems = {
  expertUnknown: () =>
    new Refusal(
      'expert-unknown',
      400,
      [
        'There is no such team, network or person',
        'Choose a team, an expert network or a person of the catalogue.',
      ],
      { errors: [{ pointer: '/ref', code: 'expert-unknown', params: {} }] },
    ),
  expertEnded: () =>
    new Refusal(
      'expert-ended',
      400,
      [
        'They do not work now',
        'Whom you chose has ended or has not begun. Open it in the catalogue to see what comes in its place, and choose that.',
      ],
      { errors: [{ pointer: '/ref', code: 'expert-ended', params: {} }] },
    ),
  expertThere: () =>
    new Refusal(
      'expert-there',
      409,
      [
        'They take part already',
        'Whom you chose takes part already, as the requester, as the team or as invited. Choose somebody else.',
      ],
      { errors: [{ pointer: '/ref', code: 'expert-there', params: {} }] },
    ),
  expertTooFar: () =>
    new Refusal(
      'leave-not-permitted',
      409,
      [
        'The request may not go there',
        'Whom you chose is further away than the requester has allowed the request to go. Ask the requester for permission first.',
      ],
      {
        errors: [{ pointer: '/ref', code: 'leave-not-permitted', params: {} }],
      },
    ),
  tooManyExperts: (limit: number) =>
    new Refusal('too-many-experts', 409, [
      'Too many take part',
      `A request may have ${limit} invitations, and it has. Ask those who take part to speak for others too.`,
    ]),
  notInvited: () =>
    new Refusal(
      'not-invited',
      409,
      [
        'They are not invited',
        'Nobody with this ref is invited to the request now. Read it again to see who takes part.',
      ],
      { errors: [{ pointer: '/ref', code: 'not-invited', params: {} }] },
    ),
  notContributor: () =>
    new Refusal(
      'not-contributor',
      400,
      [
        'They wrote no view',
        "Only who wrote a view can be named. Leave out of 'byName' who did not.",
      ],
      { errors: [{ pointer: '/byName', code: 'not-contributor', params: {} }] },
    ),
  viewChanged: (number: number, changedAt: string, changedBy: string | null) =>
    new Refusal(
      'view-changed',
      412,
      [
        'The view has changed meanwhile',
        'Somebody else who is asked with you changed the view. Read it again, then write.',
      ],
      { revision: number, changedAt, ...(changedBy ? { changedBy } : {}) },
    ),
  dayPast: (pointer: string) =>
    new Refusal(
      'day-past',
      400,
      ['The day is past', 'Choose today or a later day.'],
      { errors: [{ pointer, code: 'day-past', params: {} }] },
    ),
};
