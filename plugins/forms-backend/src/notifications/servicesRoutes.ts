import type { HttpAuthService } from '@backstage/backend-plugin-api';
import type {
  PeopleWishes,
  PeopleWishesQuery,
} from '@tukiverkko/plugin-forms-common';
import type { Router } from 'express';
import { z } from 'zod';
import { parse } from '../parse/parse';
import type { WishesStore } from './WishesStore';

const query: z.ZodType<PeopleWishesQuery> = z.strictObject({
  people: z.array(z.string().min(1).max(400)).max(500),
});

/** How people want to be told, for other plugins that tell them something. Nobody asks about other people. */
export function addServicesWishesRoutes(
  router: Router,
  rooms: {
    readonly httpAuth: HttpAuthService;
    readonly wishes: WishesStore;
  },
): void {
  const { httpAuth, wishes } = rooms;

  router.post('/v1/wishes/query', async (req, res) => {
    await httpAuth.credentials(req, { allow: ['service'] });
    const { people } = parse(query, req.body);
    const wished = await wishes.of(people);
    res.json({
      items: [...wished].map(([person, wish]) => ({ person, ...wish })),
    } satisfies PeopleWishes);
  });
}
