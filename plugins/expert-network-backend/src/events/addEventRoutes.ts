import type { HttpAuthService } from '@backstage/backend-plugin-api';
import { stringifyEntityRef } from '@backstage/catalog-model';
import { NotFoundError } from '@backstage/errors';
import type { CatalogService } from '@backstage/plugin-catalog-node';
import { isEventEntity } from '@tukiverkko/plugin-expert-network-common';
import type { Router } from 'express';
import { z } from 'zod';
import { parse } from '../parse';
import type { RecordsStore } from '../records/RecordsStore';
import { eventCalendar } from './eventCalendar';

const query = z.strictObject({
  lang: z.enum(['fi', 'sv', 'en']).default('fi'),
});

/** Events for the calendars of people. */
export function addEventRoutes(
  router: Router,
  rooms: {
    readonly httpAuth: HttpAuthService;
    readonly catalog: CatalogService;
    readonly store: RecordsStore;
  },
): void {
  const { httpAuth, catalog, store } = rooms;

  router.get('/v1/events/:namespace/:name/calendar.ics', async (req, res) => {
    const credentials = await httpAuth.credentials(req, { allow: ['user'] });
    const { lang: language } = parse(query, req.query);
    const { namespace, name } = req.params;
    const ref = stringifyEntityRef({ kind: 'Event', namespace, name });
    const entity = await catalog.getEntityByRef(ref, { credentials });
    const last = (await store.changesOf(ref)).at(-1);
    const file =
      entity &&
      isEventEntity(entity) &&
      eventCalendar(entity, {
        language,
        revision: last?.change?.revision ?? 0,
        changedAt: last?.at ?? new Date().toISOString(),
      });
    if (!file) {
      throw new NotFoundError('There is no such event. Look for it in events.');
    }
    res.type('text/calendar').send(file);
  });
}
