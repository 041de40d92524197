import type { HttpAuthService } from '@backstage/backend-plugin-api';
import type { Router } from 'express';
import type { Knex } from 'knex';
import type { Authorizer } from '../authorize/Authorizer';
import { CaseLists } from './CaseLists';
import { InboxStore } from './InboxStore';
import { addListRoutes } from './routes';

/** Lists of cases. */
export function addInboxRoom(
  router: Router,
  rooms: {
    readonly db: Knex;
    readonly httpAuth: HttpAuthService;
    readonly authorizer: Authorizer;
  },
): void {
  const { authorizer, db, httpAuth } = rooms;
  const lists = new CaseLists({ authorizer, store: new InboxStore(db) });
  addListRoutes(router, { httpAuth, lists });
}
