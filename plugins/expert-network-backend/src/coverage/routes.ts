import type { HttpAuthService } from '@backstage/backend-plugin-api';
import { dayInFinland } from '@tukiverkko/plugin-expert-network-common';
import type { DirectorySnapshot } from '@tukiverkko/plugin-expert-network-node';
import type { Router } from 'express';
import { directoryOf } from '../directoryOf';
import { parse } from '../parse';
import { coverageAnswer } from './coverageAnswer';
import { coverageQuery } from './coverageQuery';

/** `GET /v1/coverage` */
export function addCoverageRoutes(
  router: Router,
  httpAuth: HttpAuthService,
  snapshot: DirectorySnapshot,
): void {
  router.get('/v1/coverage', async (req, res) => {
    await httpAuth.credentials(req, { allow: ['user'] });
    const { level, mode, lang, general } = parse(coverageQuery, req.query);
    const filter = {
      levels: [...level].sort(),
      modes: [...mode].sort(),
      languages: [...lang].sort(),
      general,
      today: dayInFinland(Date.now()),
    };
    res.json(coverageAnswer(directoryOf(snapshot), filter));
  });
}
