import type {
  HttpAuthService,
  LoggerService,
  RootConfigService,
} from '@backstage/backend-plugin-api';
import type { EventsService } from '@backstage/plugin-events-node';
import {
  recordsChangedTopic,
  type RecordOutcomeRequest,
} from '@tukiverkko/plugin-expert-network-common';
import type { Router } from 'express';
import type { Knex } from 'knex';
import { Records, type RecordRooms } from './Records';
import { RecordsStore } from './RecordsStore';
import { addRecordRoutes, outcomeRouter } from './routes';
import { seed } from './seed';

/** What the room asks of the plugin. */
export interface RecordsRoomServices
  extends Pick<RecordRooms, 'auth' | 'catalog' | 'snapshot'> {
  readonly config: RootConfigService;
  readonly db: Knex;
  readonly events: EventsService;
  readonly httpAuth: HttpAuthService;
  readonly logger: LoggerService;
  /** Who else wants to hear what becomes of proposals; told at least once, after the records. */
  readonly alsoHear?: (outcome: RecordOutcomeRequest) => Promise<void>;
}

/** Builds the room of records, with what files hand over to it, and its places in the API. */
export async function openRecordsRoom(services: RecordsRoomServices) {
  const { config, db, events, httpAuth, logger } = services;
  const store = new RecordsStore(db);
  const files =
    config.getOptionalStringArray('expertNetwork.records.seed') ?? [];
  await seed({ files, store, logger });
  const hint = () => {
    // Only a hint: whoever misses it looks again by itself.
    void events
      .publish({ topic: recordsChangedTopic, eventPayload: {} })
      .catch(error => logger.debug(`A hint did not leave: ${error}`));
  };
  const records = new Records({ ...services, store, hint });
  return {
    store,
    records,
    hint,
    outcomeRouter: outcomeRouter(httpAuth, async outcome => {
      const verdict = await records.hear(outcome);
      await services.alsoHear?.(outcome);
      return verdict;
    }),
    addRecordRoutes: (router: Router) =>
      addRecordRoutes(router, httpAuth, records),
  };
}
