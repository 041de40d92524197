import type { HttpAuthService } from '@backstage/backend-plugin-api';
import type { Router } from 'express';
import { z } from 'zod';
import { callerOf } from '../Caller';
import { parse } from '../parse/parse';
import { problems } from '../problems';
import { RecordReader, type RecordRooms } from './RecordReader';

const listRequest = z.strictObject({ cursor: z.string().max(400).optional() });

/** What a person recorded: the list, and one record. Sending one is `POST /v1/submissions`. */
export function addRecordRoutes(
  router: Router,
  rooms: RecordRooms & { readonly httpAuth: HttpAuthService },
): void {
  const { httpAuth } = rooms;
  const reader = new RecordReader(rooms);

  router.get('/v1/records', async (req, res) => {
    const caller = await callerOf(req, httpAuth);
    const { cursor } = parse(listRequest, req.query);
    res.json(await reader.list(cursor, caller));
  });

  router.get('/v1/records/:id', async (req, res) => {
    const caller = await callerOf(req, httpAuth);
    const { id } = req.params;
    if (!z.uuid().safeParse(id).success) throw problems.recordNotFound();
    res.json(await reader.read(id.toLowerCase(), caller));
  });
}
