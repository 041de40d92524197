import type { HttpAuthService } from '@backstage/backend-plugin-api';
import type { Router } from 'express';
import { callerOf } from '../Caller';
import { attemptKey } from '../idempotency';
import { parse } from '../parse/parse';
import { caseId } from '../submissions/caseId';
import type { CaseReader } from '../submissions/CaseReader';
import { messageRequest, messagesRequest } from './requests';
import type { WriteMessage } from './WriteMessage';

/** What people write in a case, beside the commands that bring a message with them. */
export function addMessageRoutes(
  router: Router,
  rooms: {
    readonly httpAuth: HttpAuthService;
    readonly reader: CaseReader;
    readonly writeMessage: WriteMessage;
  },
): void {
  const { httpAuth, reader, writeMessage } = rooms;

  router.post('/v1/submissions/:id/messages', async (req, res) => {
    const caller = await callerOf(req, httpAuth);
    const key = attemptKey(req);
    const request = parse(messageRequest, req.body);
    const id = caseId(req.params.id);
    const answered = await writeMessage.write(id, request, caller, key);
    if (answered.replayed) res.set('Idempotency-Replayed', 'true');
    res.set('Cache-Control', 'no-store, no-transform');
    res.status(answered.status).json(answered.body);
  });

  router.get('/v1/submissions/:id/messages', async (req, res) => {
    const caller = await callerOf(req, httpAuth);
    const { before } = parse(messagesRequest, req.query);
    const id = caseId(req.params.id);
    res.json(await reader.readMessages(id, before, caller));
  });
}
