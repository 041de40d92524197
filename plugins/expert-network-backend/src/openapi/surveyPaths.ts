import { operation } from './operation';

const path = ['id'];

/** The mapping survey: its rounds for coordinators, each for their own teams, and what waits for whoever asks. */
export const surveyPaths = {
  '/v1/surveys': {
    get: operation({
      summary: 'See the surveys of one’s teams',
      does: 'For coordinators: the rounds of their coordination teams, the newest first, and the organisations a new one may ask.',
      answer: 'SurveysResponse',
      refusals: [403, 503],
    }),
  },
  '/v1/surveys/waiting': {
    get: operation({
      summary: 'Which surveys wait for me?',
      does: 'Open rounds that ask an organisation of the person and have no answer of it. They are answered by a proposal of a unit whose answers carry the id as `survey`.',
      answer: 'WaitingSurveysResponse',
      refusals: [403, 503],
    }),
  },
  '/v1/surveys/{id}': {
    put: operation({
      summary: 'Open a survey',
      does: 'With a name, a last day and organisations of the area, all of them where none is named. The client makes the id (UUID): the same sent again is the same round.',
      path,
      body: 'OpenSurveyRequest',
      answer: 'SurveyResponse',
      refusals: [400, 403, 404, 503],
    }),
    get: operation({
      summary: 'See who has answered',
      does: 'Which organisations have answered and which have not, and how many in each region; never what.',
      path,
      answer: 'SurveyResponse',
      refusals: [400, 403, 404, 503],
    }),
  },
  '/v1/surveys/{id}/reminders': {
    post: operation({
      summary: 'Remind those who have not answered',
      does: 'People with a role in the organisation, or everybody of it where nobody has one, each in their language and at most once a week.',
      path,
      answer: 'SurveyRemindersResponse',
      refusals: [400, 403, 404, 409, 503],
    }),
  },
  '/v1/surveys/{id}/close': {
    post: operation({
      summary: 'Close a survey',
      does: 'It waits for nobody any more, and nobody is reminded of it.',
      path,
      answer: 'SurveyResponse',
      refusals: [400, 403, 404, 503],
    }),
  },
};
