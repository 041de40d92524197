import type {
  HttpAuthService,
  LoggerService,
  SchedulerService,
} from '@backstage/backend-plugin-api';
import type { Config } from '@backstage/config';
import {
  formsOperationsActPermission,
  formsOperationsReadPermission,
} from '@tukiverkko/plugin-forms-common';
import type { Router } from 'express';
import type { Knex } from 'knex';
import type { Authorizer } from '../authorize/Authorizer';
import { callerOf } from '../Caller';
import { problems } from '../problems';
import type { DataKeys } from '../sealing';
import { KeyVersions } from './KeyVersions';
import { Rewrap } from './Rewrap';

/** Keeps data keys wrapped with the current key: what an older one wraps is wrapped anew beside the requests. */
export async function addKeysRoom(
  router: Router,
  rooms: {
    readonly authorizer: Authorizer;
    readonly config: Config;
    readonly dataKeys: DataKeys;
    readonly db: Knex;
    readonly httpAuth: HttpAuthService;
    readonly logger: LoggerService;
    readonly scheduler: SchedulerService;
  },
): Promise<void> {
  const { authorizer, config, db, httpAuth, logger, scheduler } = rooms;
  const { wrapping } = rooms.dataKeys;
  const backupDays = config.getOptionalNumber('forms.backups.keptDays');
  const versions = new KeyVersions({ db, wrapping, backupDays });
  const rewrap = new Rewrap({ db, wrapping, logger });

  router.get('/v1/operations/keys', async (req, res) => {
    const { credentials } = await callerOf(req, httpAuth);
    const needed = [formsOperationsReadPermission] as const;
    const [mayRead] = await authorizer.decide(needed, credentials);
    if (mayRead !== 'all') throw problems.notAllowed('see how the portal runs');
    res.json(await versions.look());
  });

  router.post('/v1/operations/keys/rewrap', async (req, res) => {
    const { credentials } = await callerOf(req, httpAuth);
    const needed = [formsOperationsActPermission] as const;
    const [mayAct] = await authorizer.decide(needed, credentials);
    if (mayAct !== 'all')
      throw problems.notAllowed('run what keeps the portal');
    // It goes on beside the answer, which says where it stands.
    void rewrap.run().catch(() => undefined);
    res.status(202).json(await versions.look());
  });

  await scheduler.scheduleTask({
    id: 'forms-keys',
    frequency: { minutes: 5 },
    timeout: { hours: 1 },
    fn: async signal => {
      await rewrap.run(signal);
      await versions.look();
    },
  });
  // A new key is used from the start on, and what a killed process left undone need not wait for its lock to end.
  const { toRewrap } = await versions.look();
  if (toRewrap > 0)
    rewrap.run().catch(error => {
      logger.warn('Data keys are not all wrapped anew; the next run goes on.', {
        error: String(error),
      });
    });
}
