import type { HttpAuthService } from '@backstage/backend-plugin-api';
import type { Meeting } from '@tukiverkko/plugin-forms-common';
import type { Request, Router } from 'express';
import { z } from 'zod';
import { callerOf } from '../Caller';
import { attemptKey } from '../idempotency';
import { parse } from '../parse/parse';
import { meetingProblems } from './meetingProblems';
import { problems } from '../problems';
import { etag } from '../submissions/CarryOut';
import { Meetings, type MeetingsRooms } from './Meetings';
import {
  calendarRequest,
  meetingChange,
  meetingRequest,
  meetingsRequest,
} from './requests';
import { TellCases, type TellRooms } from './TellCases';

/** The meetings of teams. */
export function addMeetingRoom(
  router: Router,
  rooms: Omit<MeetingsRooms, 'tellCases'> &
    TellRooms & {
      readonly httpAuth: HttpAuthService;
    },
): void {
  const { httpAuth } = rooms;
  const meetings = new Meetings({ ...rooms, tellCases: new TellCases(rooms) });

  router.get('/v1/meetings', async (req, res) => {
    const caller = await callerOf(req, httpAuth);
    const { when, cursor } = parse(meetingsRequest, req.query);
    res.json(await meetings.list(when, cursor, caller));
  });

  router.post('/v1/meetings', async (req, res) => {
    const caller = await callerOf(req, httpAuth);
    const key = attemptKey(req);
    const request = parse(meetingRequest, req.body);
    const answered = await meetings.create(request, caller, key);
    if (answered.replayed) res.set('Idempotency-Replayed', 'true');
    res.set('ETag', etag((answered.body as Meeting).revision));
    res.status(answered.status).json(answered.body);
  });

  router.get('/v1/meetings/:id', async (req, res) => {
    const caller = await callerOf(req, httpAuth);
    const meeting = await meetings.read(meetingId(req), caller);
    res.set('ETag', etag(meeting.revision)).json(meeting);
  });

  router.put('/v1/meetings/:id', async (req, res) => {
    const caller = await callerOf(req, httpAuth);
    const change = parse(meetingChange, req.body);
    const revision = revisionOf(req);
    const id = meetingId(req);
    const meeting = await meetings.change(id, change, caller, revision);
    res.set('ETag', etag(meeting.revision)).json(meeting);
  });

  router.delete('/v1/meetings/:id', async (req, res) => {
    const caller = await callerOf(req, httpAuth);
    const id = meetingId(req);
    const meeting = await meetings.cancel(id, caller, revisionOf(req));
    res.set('ETag', etag(meeting.revision)).json(meeting);
  });

  router.get('/v1/meetings/:id/calendar.ics', async (req, res) => {
    const caller = await callerOf(req, httpAuth);
    const { lang } = parse(calendarRequest, req.query);
    const file = await meetings.calendar(meetingId(req), lang, caller);
    res.set('Cache-Control', 'no-store');
    res.type('text/calendar').send(file);
  });
}

const uuid = z.uuid();

function meetingId(req: Request): string {
  const id = req.params.id.toLowerCase();
  if (!uuid.safeParse(id).success) throw meetingProblems.meetingNotFound();
  return id;
}

/** The revision the client saw; one that is none is a stale one. */
function revisionOf(req: Request): number {
  const ifMatch = req.header('If-Match');
  if (ifMatch === undefined) throw problems.ifMatchMissing();
  return Number(/^"(\d{1,9})"$/.exec(ifMatch)?.[1] ?? 0);
}
