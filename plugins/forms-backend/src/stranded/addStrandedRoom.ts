import type {
  HttpAuthService,
  LoggerService,
  SchedulerService,
} from '@backstage/backend-plugin-api';
import {
  formsCaseCoordinatePermission,
  type InboxProblems,
} from '@tukiverkko/plugin-forms-common';
import type { Router } from 'express';
import type { Authorizer } from '../authorize/Authorizer';
import { callerOf } from '../Caller';
import type { Dispatcher } from '../outbox';
import { nameOfRef, type Teams } from '../teams/Teams';
import { Rehome, type RehomeRooms } from './Rehome';
import { StrandedStore } from './StrandedStore';
import { Sweep } from './Sweep';

/** No case is in no inbox: a sweep sees to it, and coordinators are told. */
export async function addStrandedRoom(
  router: Router,
  rooms: RehomeRooms & {
    readonly httpAuth: HttpAuthService;
    readonly authorizer: Authorizer;
    readonly teams: Teams;
    readonly dispatcher: Dispatcher;
    readonly scheduler: SchedulerService;
    readonly logger: LoggerService;
  },
): Promise<void> {
  const { authorizer, db, dispatcher, httpAuth, logger, scheduler, teams } =
    rooms;
  const store = new StrandedStore(db);
  const sweep = new Sweep({ teams, store, logger, rehome: new Rehome(rooms) });

  router.get('/v1/inbox/problems', async (req, res) => {
    const caller = await callerOf(req, httpAuth);
    const [mayCoordinate] = await authorizer.decide(
      [formsCaseCoordinatePermission],
      caller.credentials,
    );
    const names = await teams.names();
    const rows =
      mayCoordinate === 'none' ? [] : await store.list(mayCoordinate);
    res.json({
      items: rows.map(({ team, ...row }) => ({
        ...row,
        team,
        name: names?.get(team) ?? nameOfRef(team),
      })),
    } satisfies InboxProblems);
  });

  await scheduler.scheduleTask({
    id: 'forms-stranded',
    frequency: { minutes: 5 },
    timeout: { minutes: 5 },
    fn: async () => {
      const result = await sweep.sweep(new Date());
      if (result && result.moved > 0) dispatcher.soon();
    },
  });
}
