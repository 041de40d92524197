import type { HttpAuthService } from '@backstage/backend-plugin-api';
import type { Router } from 'express';
import { callerOf } from '../Caller';
import { parse } from '../parse/parse';
import type { CaseLists } from './CaseLists';
import { listRequest, overviewRequest, searchRequest } from './requests';

/** Lists of cases, and how many there are in each. */
export function addListRoutes(
  router: Router,
  rooms: { readonly httpAuth: HttpAuthService; readonly lists: CaseLists },
): void {
  const { httpAuth, lists } = rooms;

  router.get('/v1/submissions', async (req, res) => {
    const caller = await callerOf(req, httpAuth);
    res.json(await lists.list(parse(listRequest, req.query), caller));
  });

  router.post('/v1/submissions/search', async (req, res) => {
    const caller = await callerOf(req, httpAuth);
    res.json(await lists.list(parse(searchRequest, req.body), caller));
  });

  router.get('/v1/inbox', async (req, res) => {
    const caller = await callerOf(req, httpAuth);
    res.json(await lists.overview(parse(overviewRequest, req.query), caller));
  });
}
