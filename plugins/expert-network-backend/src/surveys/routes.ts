import type { HttpAuthService } from '@backstage/backend-plugin-api';
import { ServiceUnavailableError } from '@backstage/errors';
import type {
  OpenSurveyRequest,
  SurveyRemindersResponse,
} from '@tukiverkko/plugin-expert-network-common';
import type { Request, Router } from 'express';
import { z } from 'zod';
import { parse } from '../parse';
import type { RemindOrganisations } from './RemindOrganisations';
import type { Surveys } from './Surveys';

const surveyId = z.uuid();
const openRequest: z.ZodType<OpenSurveyRequest> = z.strictObject({
  name: z.string().trim().min(1).max(120),
  due: z.iso.date(),
  organisations: z
    .array(z.string().min(1).max(300))
    .min(1)
    .max(1_000)
    .optional(),
});

/** Rounds of the survey for those who coordinate, and what waits for the person who asks. */
export function addSurveyRoutes(
  router: Router,
  httpAuth: HttpAuthService,
  rooms: {
    readonly surveys: Surveys;
    readonly reminders: RemindOrganisations;
  },
): void {
  const { surveys, reminders } = rooms;
  const personOf = async (req: Request) => {
    const { principal } = await httpAuth.credentials(req, { allow: ['user'] });
    return principal.userEntityRef;
  };
  /** Who asks, and of which round; who coordinates nothing is refused before the id is looked at. */
  const ofRound = async (req: Request) => {
    const person = await personOf(req);
    surveys.permit(person);
    return [person, parse(surveyId, req.params.id)] as const;
  };

  router.get('/v1/surveys', async (req, res) => {
    res.json(await surveys.of(await personOf(req)));
  });

  router.get('/v1/surveys/waiting', async (req, res) => {
    res.json(await surveys.waitingFor(await personOf(req)));
  });

  router.put('/v1/surveys/:id', async (req, res) => {
    const [person, id] = await ofRound(req);
    res.json(await surveys.open(person, id, parse(openRequest, req.body)));
  });

  router.get('/v1/surveys/:id', async (req, res) => {
    res.json(await surveys.read(...(await ofRound(req))));
  });

  router.post('/v1/surveys/:id/reminders', async (req, res) => {
    const survey = await surveys.running(...(await ofRound(req)));
    const { told, failed } = await reminders.remind(survey);
    if (told === 0 && failed > 0) {
      throw new ServiceUnavailableError(
        'The notifications take nothing now, so nobody was reminded. Try again in a moment.',
      );
    }
    res.json({ told } satisfies SurveyRemindersResponse);
  });

  router.post('/v1/surveys/:id/close', async (req, res) => {
    res.json(await surveys.close(...(await ofRound(req))));
  });
}
