import type { HttpAuthService } from '@backstage/backend-plugin-api';
import type { Router } from 'express';
import { callerOf } from '../Caller';
import { attemptKey, type Answered } from '../idempotency';
import { parse } from '../parse/parse';
import { caseId } from '../submissions/caseId';
import type { Response } from 'express';
import { declineInvitationRequest, viewRequest } from './requests';
import { TakePart, type TakePartRooms } from './TakePart';

/** What those who are invited to a case do. */
export function addInvitationRoom(
  router: Router,
  rooms: TakePartRooms & { readonly httpAuth: HttpAuthService },
): void {
  const { httpAuth } = rooms;
  const takePart = new TakePart(rooms);

  router.post('/v1/submissions/:id/views', async (req, res) => {
    const caller = await callerOf(req, httpAuth);
    const key = attemptKey(req);
    const request = parse(viewRequest, req.body);
    const ifMatch = req.header('If-Match');
    const id = caseId(req.params.id);
    answer(res, await takePart.write(id, request, caller, { key, ifMatch }));
  });

  router.post('/v1/submissions/:id/views/decline', async (req, res) => {
    const caller = await callerOf(req, httpAuth);
    const key = attemptKey(req);
    const request = parse(declineInvitationRequest, req.body);
    const id = caseId(req.params.id);
    answer(res, await takePart.decline(id, request, caller, key));
  });
}

function answer(res: Response, { status, body, replayed }: Answered): void {
  if (replayed) res.set('Idempotency-Replayed', 'true');
  res.set('Cache-Control', 'no-store, no-transform');
  res.status(status).json(body);
}
