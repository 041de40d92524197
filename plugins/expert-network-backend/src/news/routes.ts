import type { HttpAuthService } from '@backstage/backend-plugin-api';
import {
  dayInFinland,
  newsOf,
  type NewsResponse,
} from '@tukiverkko/plugin-expert-network-common';
import type { DirectorySnapshot } from '@tukiverkko/plugin-expert-network-node';
import type { Router } from 'express';
import { directoryOf } from '../directoryOf';
import { oncePerDirectory } from '../oncePerDirectory';

const newsOn = oncePerDirectory(newsOf);

/** `GET /v1/news` */
export function addNewsRoutes(
  router: Router,
  httpAuth: HttpAuthService,
  snapshot: DirectorySnapshot,
): void {
  router.get('/v1/news', async (req, res) => {
    await httpAuth.credentials(req, { allow: ['user'] });
    const items = newsOn(directoryOf(snapshot), dayInFinland(Date.now()));
    const answer: NewsResponse = { items };
    res.json(answer);
  });
}
