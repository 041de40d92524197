import type { HttpAuthService } from '@backstage/backend-plugin-api';
import { dayInFinland } from '@tukiverkko/plugin-expert-network-common';
import type { DirectorySnapshot } from '@tukiverkko/plugin-expert-network-node';
import type { Router } from 'express';
import { directoryOf } from '../directoryOf';
import { parse } from '../parse';
import { answerFind } from './answerFind';
import { findRequestSchema } from './findRequestSchema';

/** `POST /v1/find` */
export function addFindRoutes(
  router: Router,
  httpAuth: HttpAuthService,
  snapshot: DirectorySnapshot,
): void {
  router.post('/v1/find', async (req, res) => {
    const { principal } = await httpAuth.credentials(req, { allow: ['user'] });
    const request = parse(findRequestSchema, req.body);
    const directory = directoryOf(snapshot);
    const own = snapshot.regionOf(principal.userEntityRef);
    const today = dayInFinland(Date.now());
    res.json(answerFind(request, { directory, own, today }));
  });
}
