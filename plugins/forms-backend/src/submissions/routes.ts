import type { HttpAuthService } from '@backstage/backend-plugin-api';
import type { SubmissionView } from '@tukiverkko/plugin-forms-common';
import type { Response, Router } from 'express';
import { callerOf } from '../Caller';
import { attemptKey, type Answered } from '../idempotency';
import { parse } from '../parse/parse';
import { etag, type CarryOut } from './CarryOut';
import { caseId } from './caseId';
import type { CaseReader } from './CaseReader';
import { commandRequest, submitRequest } from './requests';
import type { Submit } from './Submit';

/** Sending, reading and changing cases. */
export function addSubmissionRoutes(
  router: Router,
  rooms: {
    readonly httpAuth: HttpAuthService;
    readonly submit: Submit;
    readonly reader: CaseReader;
    readonly carryOut: CarryOut;
  },
): void {
  const { httpAuth, submit, reader, carryOut } = rooms;

  router.post('/v1/submissions', async (req, res) => {
    const caller = await callerOf(req, httpAuth);
    const key = attemptKey(req);
    const request = parse(submitRequest, req.body);
    answer(res, await submit.submit(request, caller, key));
  });

  router.get('/v1/submissions/:id', async (req, res) => {
    const caller = await callerOf(req, httpAuth);
    const view = await reader.read(caseId(req.params.id), caller);
    res.set('ETag', etag(view.revision)).json(view);
  });

  router.post('/v1/submissions/:id/commands', async (req, res) => {
    const caller = await callerOf(req, httpAuth);
    const key = attemptKey(req);
    const request = parse(commandRequest, req.body);
    const ifMatch = req.header('If-Match');
    const id = caseId(req.params.id);
    const answered = await carryOut.carryOut(id, request, caller, {
      key,
      ifMatch,
    });
    res.set('ETag', etag((answered.body as SubmissionView).revision));
    answer(res, answered);
  });
}

function answer(res: Response, { status, body, replayed }: Answered): void {
  if (replayed) res.set('Idempotency-Replayed', 'true');
  // Two kilobytes gain nothing from compression, and their packed length would tell of what people wrote.
  res.set('Cache-Control', 'no-store, no-transform');
  res.status(status).json(body);
}
