import type { HttpAuthService } from '@backstage/backend-plugin-api';
import type { Router } from 'express';
import type { CarryOut } from '../submissions/CarryOut';
import { Bulk } from './Bulk';
import { CaseLists } from './CaseLists';
import { InboxStore } from './InboxStore';
import { addListRoutes } from './routes';
import { TakeNext, type TakeNextRooms } from './TakeNext';
import { addWorkRoutes } from './workRoutes';

/** Lists of cases, taking the next one, and one command for many. */
export function addInboxRoom(
  router: Router,
  rooms: Omit<TakeNextRooms, 'store'> & {
    readonly httpAuth: HttpAuthService;
    readonly carryOut: CarryOut;
  },
): void {
  const { authorizer, carryOut, db, httpAuth } = rooms;
  const store = new InboxStore(db);
  addListRoutes(router, {
    httpAuth,
    lists: new CaseLists({ authorizer, store }),
  });
  addWorkRoutes(router, {
    httpAuth,
    takeNext: new TakeNext({ ...rooms, store }),
    bulk: new Bulk(carryOut),
  });
}
