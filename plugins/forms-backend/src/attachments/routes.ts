import type {
  HttpAuthService,
  LoggerService,
} from '@backstage/backend-plugin-api';
import type { AttachmentList } from '@tukiverkko/plugin-forms-common';
import type { Request, Response, Router } from 'express';
import { z } from 'zod';
import type { AccessLog } from '../access/AccessLog';
import type { Authorizer } from '../authorize/Authorizer';
import { callerOf } from '../Caller';
import { authorOf, draftId } from '../drafts/authorOf';
import type { DraftsStore } from '../drafts/DraftsStore';
import type { PublishedForms } from '../forms/PublishedForms';
import type { Answered } from '../idempotency';
import type { Dispatcher, Outbox } from '../outbox';
import { attachmentProblems } from './attachmentProblems';
import { problems } from '../problems';
import { caseId } from '../submissions/caseId';
import type { CaseReader } from '../submissions/CaseReader';
import type { SubmissionsStore } from '../submissions/SubmissionsStore';
import type { Attachments } from './Attachments';
import { casePlace } from './casePlace';
import { draftPlace } from './draftPlace';
import { incoming, withLargeBody } from './incoming';
import type { Receive } from './Receive';
import { sendFile } from './sendFile';

/** Files of drafts and cases. These routes read their bodies themselves, so they stand before what reads JSON. */
export function addAttachmentRoutes(
  router: Router,
  rooms: {
    readonly httpAuth: HttpAuthService;
    readonly authorizer: Authorizer;
    readonly drafts: DraftsStore;
    readonly forms: PublishedForms;
    readonly reader: CaseReader;
    readonly submissions: SubmissionsStore;
    readonly accessLog: AccessLog;
    readonly outbox: Outbox;
    readonly dispatcher: Dispatcher;
    readonly attachments: Attachments;
    readonly receive: Receive;
    readonly logger: LoggerService;
  },
): void {
  const { attachments, dispatcher, drafts, httpAuth, logger } = rooms;
  const { reader, receive } = rooms;

  router.post('/v1/drafts/:id/attachments', async (req, res) =>
    withLargeBody(req, async () => {
      const author = await authorOf(req, rooms);
      const place = await draftPlace(draftId(req), author, rooms);
      answer(res, await receive.receive(place, incoming(req), author));
    }),
  );

  router.get('/v1/drafts/:id/attachments', async (req, res) => {
    const id = await ownDraft(req);
    const items = await attachments.list(id);
    res.json({ items } satisfies AttachmentList);
  });

  router.get('/v1/drafts/:id/attachments/:attachment', async (req, res) => {
    const id = await ownDraft(req);
    // A draft has no access log: nobody but its author can read it.
    const writeDown = async () => undefined;
    const file = await attachments.open(id, attachmentId(req), writeDown);
    await sendFile(res, file, logger);
  });

  router.delete('/v1/drafts/:id/attachments/:attachment', async (req, res) => {
    await attachments.delete(await ownDraft(req), attachmentId(req));
    res.status(204).end();
  });

  router.post('/v1/submissions/:id/attachments', async (req, res) =>
    withLargeBody(req, async () => {
      const caller = await callerOf(req, httpAuth);
      const found = await reader.load(caseId(req.params.id), caller);
      const standing = await reader.standing(found, caller);
      const place = casePlace(found, { caller, standing }, rooms);
      const answered = await receive.receive(place, incoming(req), caller);
      if (!answered.replayed) dispatcher.soon();
      answer(res, answered);
    }),
  );

  router.get(
    '/v1/submissions/:id/attachments/:attachment',
    async (req, res) => {
      const caller = await callerOf(req, httpAuth);
      const found = await reader.loadOpen(caseId(req.params.id), caller);
      const id = attachmentId(req);
      const file = await attachments.open(found.row.id, id, () =>
        reader.writeDown(found, caller, `download ${id}`),
      );
      await sendFile(res, file, logger);
    },
  );

  /** The id of a draft of the person who asks. */
  async function ownDraft(req: Request): Promise<string> {
    const { ref } = await authorOf(req, rooms);
    const draft = await drafts.about(draftId(req), ref);
    if (!draft) throw problems.draftNotFound();
    return draft.id;
  }
}

function attachmentId(req: Request): string {
  const { attachment } = req.params;
  if (!z.uuid().safeParse(attachment).success) {
    throw attachmentProblems.attachmentNotFound();
  }
  return attachment.toLowerCase();
}

function answer(res: Response, { status, body, replayed }: Answered): void {
  if (replayed) res.set('Idempotency-Replayed', 'true');
  res.status(status).json(body);
}
