import { Refusal } from '../problems';

/** What is refused of meetings: what happened, and what to do now. */
export const meetingProblems = {
  meetingNotFound: () =>
    new Refusal('meeting-not-found', 404, [
      'No such meeting',
      'There is no such meeting, or it is not yours to see. Look in GET /v1/meetings.',
    ]),
  meetingPast: () =>
    new Refusal(
      'meeting-past',
      400,
      ['The time is past', 'Choose a time that lies ahead.'],
      { errors: [{ pointer: '/date', code: 'meeting-past', params: {} }] },
    ),
  noSuchTime: () =>
    new Refusal(
      'no-such-time',
      400,
      [
        'There is no such time',
        'Clocks in Finland skip this time that night, because they are put forward. Choose an hour earlier or later.',
      ],
      { errors: [{ pointer: '/time', code: 'no-such-time', params: {} }] },
    ),
  hasMeeting: () =>
    new Refusal('has-meeting', 409, [
      'A meeting is booked already',
      'The request waits for a meeting. Move that one, or take the request off it first.',
    ]),
  meetingOver: () =>
    new Refusal('meeting-over', 409, [
      'The meeting is over',
      'The meeting was cancelled or is over. Book another one.',
    ]),
  meetingChanged: () =>
    new Refusal('meeting-changed', 412, [
      'The meeting has changed meanwhile',
      'Somebody else changed the meeting. Read it again before you change it.',
    ]),
  agendaFull: () =>
    new Refusal('agenda-full', 409, [
      'There is no room for it',
      'The requests do not fit in the time of the meeting. Give them fewer minutes, or make the meeting longer.',
    ]),
};
