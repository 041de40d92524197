import type { HttpAuthService } from '@backstage/backend-plugin-api';
import {
  dayInFinland,
  type SuggestRequest,
  type SuggestResponse,
} from '@tukiverkko/plugin-expert-network-common';
import type { DirectorySnapshot } from '@tukiverkko/plugin-expert-network-node';
import type { Router } from 'express';
import { z } from 'zod';
import { directoryOf } from '../directoryOf';
import { parse } from '../parse';
import { typedWords } from '../schemas';
import { suggest } from './suggest';

const suggestRequestSchema: z.ZodType<SuggestRequest> = z.strictObject({
  words: typedWords,
});

/** `POST /v1/suggest` */
export function addSuggestRoutes(
  router: Router,
  httpAuth: HttpAuthService,
  snapshot: DirectorySnapshot,
): void {
  router.post('/v1/suggest', async (req, res) => {
    await httpAuth.credentials(req, { allow: ['user'] });
    const { words } = parse(suggestRequestSchema, req.body);
    const items = suggest(
      words,
      directoryOf(snapshot),
      dayInFinland(Date.now()),
    );
    const answer: SuggestResponse = { items };
    res.json(answer);
  });
}
