import type { HttpAuthService } from '@backstage/backend-plugin-api';
import { stringifyEntityRef } from '@backstage/catalog-model';
import type {
  ConfirmRequest,
  UpkeepSummary,
} from '@tukiverkko/plugin-expert-network-common';
import type { Request, Router } from 'express';
import { z } from 'zod';
import { parse } from '../parse';
import type { Upkeep } from './Upkeep';

const confirmRequest: z.ZodType<ConfirmRequest> = z.strictObject({
  version: z.string().min(1).max(50_000),
});

const place = '/v1/upkeep/:kind/:namespace/:name';

/** What the person who asks keeps true, and saying that it is. */
export function addUpkeepRoutes(
  router: Router,
  httpAuth: HttpAuthService,
  upkeep: Upkeep,
  surveysWaitingFor: (person: string) => Promise<number>,
): void {
  const personOf = async (req: Request) => {
    const { principal } = await httpAuth.credentials(req, { allow: ['user'] });
    return principal.userEntityRef;
  };

  router.get('/v1/upkeep', async (req, res) => {
    res.json(await upkeep.of(await personOf(req)));
  });

  router.get('/v1/upkeep/summary', async (req, res) => {
    const person = await personOf(req);
    res.json({
      ...(await upkeep.summary(person)),
      surveys: await surveysWaitingFor(person),
    } satisfies UpkeepSummary);
  });

  router.get(place, async (req, res) => {
    res.json(await upkeep.one(await personOf(req), refOf(req.params)));
  });

  // Saying it twice says it once, so it needs no key against repeats.
  router.put(`${place}/confirmation`, async (req, res) => {
    const person = await personOf(req);
    const { version } = parse(confirmRequest, req.body);
    res.json(await upkeep.confirm(person, refOf(req.params), version));
  });

  router.delete(`${place}/confirmation`, async (req, res) => {
    res.json(await upkeep.withdraw(await personOf(req), refOf(req.params)));
  });
}

function refOf(params: {
  readonly kind: string;
  readonly namespace: string;
  readonly name: string;
}): string {
  return stringifyEntityRef(params);
}
