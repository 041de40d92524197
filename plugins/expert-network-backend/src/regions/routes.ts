import type { HttpAuthService } from '@backstage/backend-plugin-api';
import {
  dayInFinland,
  type RegionsResponse,
} from '@tukiverkko/plugin-expert-network-common';
import type { DirectorySnapshot } from '@tukiverkko/plugin-expert-network-node';
import type { Router } from 'express';
import { directoryOf } from '../directoryOf';
import { oncePerDirectory } from '../oncePerDirectory';
import { regionSummaries } from './regionSummaries';

const summariesOn = oncePerDirectory(regionSummaries);

/** `GET /v1/regions` */
export function addRegionRoutes(
  router: Router,
  httpAuth: HttpAuthService,
  snapshot: DirectorySnapshot,
): void {
  router.get('/v1/regions', async (req, res) => {
    await httpAuth.credentials(req, { allow: ['user'] });
    const directory = directoryOf(snapshot);
    const answer: RegionsResponse = {
      directoryAt: directory.at,
      regions: summariesOn(directory, dayInFinland(Date.now())),
    };
    res.json(answer);
  });
}
