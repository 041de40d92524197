import type {
  HttpAuthService,
  SchedulerService,
} from '@backstage/backend-plugin-api';
import type { Config } from '@backstage/config';
import {
  formsOperationsActPermission,
  formsOperationsReadPermission,
  readReference,
  type RetentionView,
} from '@tukiverkko/plugin-forms-common';
import type { Request, Router } from 'express';
import { z } from 'zod';
import { callerOf } from '../Caller';
import { refuseIdentityCodes } from '../messages/refuseIdentityCodes';
import { text } from '../parse/fields';
import { parse } from '../parse/parse';
import { problems } from '../problems';
import { LegalHolds, type HoldRooms } from './LegalHolds';
import { Retention, type RetentionRooms } from './Retention';
import { RetentionReports } from './RetentionReports';
import { retentionProblems } from './retentionProblems';

const runRequest = z.strictObject({ total: z.int().min(0) });
const reference = z.string().max(40);
const holdRequest = z.strictObject({ reference, reason: text });
const releaseRequest = z.strictObject({ reference });

const day = 24 * 3_600_000;

/** What was written is erased when its time has come, and kept where somebody says why. */
export async function addRetentionRoom(
  router: Router,
  rooms: Omit<RetentionRooms, 'reports' | 'draftDays'> &
    HoldRooms & {
      readonly config: Config;
      readonly httpAuth: HttpAuthService;
      readonly scheduler: SchedulerService;
    },
): Promise<void> {
  const { authorizer, config, db, httpAuth, scheduler } = rooms;
  const setting = (name: string) => config.getOptionalNumber(`forms.${name}`);
  const backupDays = setting('backups.keptDays');
  const runAfterDays = setting('retention.runAfterDays') ?? null;
  const draftDays = setting('retention.draftDays') ?? 180;
  const reports = new RetentionReports({ db, backupDays });
  const retention = new Retention({ ...rooms, reports, draftDays });
  const legalHolds = new LegalHolds(rooms);

  const operator = async (req: Request, needs: 'read' | 'act') => {
    const caller = await callerOf(req, httpAuth);
    const [read, act] = await authorizer.decide(
      [formsOperationsReadPermission, formsOperationsActPermission],
      caller.credentials,
    );
    if ((needs === 'read' ? read : act) !== 'all') {
      throw problems.notAllowed('see or run what keeps the portal');
    }
    return caller;
  };
  // It goes on beside the answer; what fails is tried again by the task below.
  const goOn = () => void retention.goOn().catch(() => undefined);

  router.get('/v1/operations/retention', async (req, res) => {
    await operator(req, 'read');
    const report = await reports.last();
    const view: RetentionView = {
      report,
      runAfterDays,
      backupDays: backupDays ?? null,
    };
    res.json(view);
  });

  router.post('/v1/operations/retention/reports', async (req, res) => {
    const { ref } = await operator(req, 'act');
    res.status(201).json(await retention.report(ref));
  });

  router.post('/v1/operations/retention/reports/:id/run', async (req, res) => {
    const { ref } = await operator(req, 'act');
    const { total } = parse(runRequest, req.body);
    const { success, data } = z.uuid().safeParse(req.params.id);
    if (!success) throw retentionProblems.reportNotFound();
    const at = new Date().toISOString();
    const report = await reports.start(data, total, { at, by: ref });
    goOn();
    res.status(202).json(report);
  });

  router.get('/v1/operations/holds', async (req, res) => {
    res.json(await legalHolds.list(await callerOf(req, httpAuth)));
  });

  /** Whoever may hold nothing hears that first, whatever they sent. */
  const holder = async (req: Request) => {
    const caller = await callerOf(req, httpAuth);
    await legalHolds.mayHold(caller);
    return caller;
  };
  const known = (typed: string) => {
    const found = readReference(typed);
    if (!found) throw problems.submissionNotFound();
    return found;
  };

  router.post('/v1/operations/holds', async (req, res) => {
    const caller = await holder(req);
    const { reason, ...hold } = parse(holdRequest, req.body);
    refuseIdentityCodes('/reason', reason);
    await legalHolds.set(known(hold.reference), reason, caller);
    res.status(204).end();
  });

  router.post('/v1/operations/holds/release', async (req, res) => {
    const caller = await holder(req);
    const hold = parse(releaseRequest, req.body);
    await legalHolds.release(known(hold.reference), caller);
    res.status(204).end();
  });

  await scheduler.scheduleTask({
    id: 'forms-retention',
    frequency: { minutes: 5 },
    timeout: { hours: 1 },
    fn: signal => retention.goOn(signal),
  });
  await scheduler.scheduleTask({
    id: 'forms-retention-report',
    // At night in Finland.
    frequency: { cron: '0 1 * * *' },
    timeout: { hours: 6 },
    fn: async signal => {
      const last = await reports.last();
      if (last?.state === 'running') return;
      const isWaiting = last?.state === 'made' && last.total > 0;
      if (isWaiting && runAfterDays !== null) {
        const age = Date.now() - Date.parse(last.madeAt);
        if (age < runAfterDays * day) return;
        const at = new Date().toISOString();
        await reports.start(last.id, last.total, { at, by: null });
        await retention.goOn(signal);
      }
      await retention.report(null, new Date(), signal);
    },
  });
}
