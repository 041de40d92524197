import { resolve } from 'node:path';
import type {
  AuditorService,
  HttpAuthService,
  LoggerService,
  SchedulerService,
} from '@backstage/backend-plugin-api';
import type { Config } from '@backstage/config';
import {
  formsAuditReadPermission,
  formsOperationsReadPermission,
  readReference,
  type AccessLogView,
} from '@tukiverkko/plugin-forms-common';
import type { Request, Router } from 'express';
import type { Knex } from 'knex';
import { z } from 'zod';
import type { Authorizer } from '../authorize/Authorizer';
import { callerOf } from '../Caller';
import { asDownload } from '../exchange/asDownload';
import { parse } from '../parse/parse';
import { problems } from '../problems';
import type { DataKeys } from '../sealing';
import type { Teams } from '../teams/Teams';
import type { AccessLog } from './AccessLog';
import { AccessReports } from './AccessReports';
import { AccessVerifier } from './AccessVerifier';
import { AuditMirror } from './AuditMirror';
import { CheckpointFile } from './CheckpointFile';
import { Checkpoints } from './Checkpoints';
import { reportCsv } from './reportCsv';

const reportRequest = z.strictObject({
  reference: z.string().max(40),
  format: z.enum(['json', 'csv']).optional(),
});

/** The log of readings is whole, and tells who has read what. */
export async function addAccessRoom(
  router: Router,
  rooms: {
    readonly accessLog: AccessLog;
    readonly auditor: AuditorService;
    readonly authorizer: Authorizer;
    readonly config: Config;
    readonly dataKeys: DataKeys;
    readonly db: Knex;
    readonly httpAuth: HttpAuthService;
    readonly logger: LoggerService;
    readonly scheduler: SchedulerService;
    readonly teams: Teams;
  },
): Promise<void> {
  const { authorizer, config, httpAuth, scheduler } = rooms;
  const file = config.getOptionalString('forms.accessLog.checkpointFile');
  const notes = file ? new CheckpointFile(resolve(file)) : undefined;
  const checkpoints = new Checkpoints({ ...rooms, notes });
  const verifier = new AccessVerifier({ ...rooms, notes });
  const reports = new AccessReports(rooms);
  const mirror = new AuditMirror(rooms);

  /** Who audits, and who keeps the portal running, may know whether the log is whole; who stands in it is for the first alone. */
  const mayAudit = async (req: Request, isEnough: 'audit' | 'either') => {
    const caller = await callerOf(req, httpAuth);
    const [audit, operations] = await authorizer.decide(
      [formsAuditReadPermission, formsOperationsReadPermission],
      caller.credentials,
    );
    const isAllowed =
      audit === 'all' || (isEnough === 'either' && operations === 'all');
    if (!isAllowed) throw problems.notAllowed('look into the access log');
    return caller;
  };

  const look = async (): Promise<AccessLogView> => {
    const last = await checkpoints.last();
    return {
      isVerifying: verifier.isRunning,
      verification: await verifier.last(),
      checkpoint: last ? { number: last.number, at: last.at } : null,
    };
  };

  router.get('/v1/operations/access-log', async (req, res) => {
    await mayAudit(req, 'either');
    res.json(await look());
  });

  router.post('/v1/operations/access-log/verify', async (req, res) => {
    await mayAudit(req, 'either');
    // It goes on beside the answer; what fails is seen at the next look.
    void verifier.verify().catch(() => undefined);
    res.status(202).json(await look());
  });

  router.post('/v1/operations/access-log/report', async (req, res) => {
    const caller = await mayAudit(req, 'audit');
    const { reference, format } = parse(reportRequest, req.body);
    const known = readReference(reference);
    if (!known) throw problems.submissionNotFound();
    const report = await reports.of(known, caller);
    if (format !== 'csv') {
      res.json(report);
      return;
    }
    const name = `${known}-access.csv`;
    asDownload(res, { mediaType: 'text/csv; charset=utf-8', name }).send(
      reportCsv(report),
    );
  });

  await scheduler.scheduleTask({
    id: 'forms-access-checkpoints',
    frequency: { minutes: 1 },
    timeout: { minutes: 5 },
    fn: async () => mirror.tell(await checkpoints.make()),
  });
  await scheduler.scheduleTask({
    id: 'forms-access-verification',
    // At night in Finland.
    frequency: { cron: '30 0 * * *' },
    timeout: { hours: 6 },
    fn: async signal => {
      await verifier.verify(signal);
    },
  });
}
