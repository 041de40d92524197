import type { HttpAuthService } from '@backstage/backend-plugin-api';
import {
  noticeKinds,
  noticeWays,
  type LanguageWish,
  type NoticeWishes,
  type Wishes,
} from '@tukiverkko/plugin-forms-common';
import type { Router } from 'express';
import { z } from 'zod';
import { callerOf } from '../Caller';
import { parse } from '../parse/parse';
import type { WishesStore } from './WishesStore';

const languageWish: z.ZodType<LanguageWish> = z.strictObject({
  language: z.enum(['fi', 'sv', 'en']),
});

/** Every kind has to be there, and no other. */
const noticeWishes: z.ZodType<NoticeWishes> = z.record(
  z.enum(noticeKinds),
  z.enum(noticeWays),
);

/** How each person wants to be told. Everybody reads and writes their own wishes and nobody else's. */
export function addWishesRoutes(
  router: Router,
  rooms: {
    readonly httpAuth: HttpAuthService;
    readonly wishes: WishesStore;
    readonly sendsMail: boolean;
  },
): void {
  const { httpAuth, sendsMail, wishes } = rooms;

  router.get('/v1/me/wishes', async (req, res) => {
    const { ref } = await callerOf(req, httpAuth);
    res.json({ ...(await wishes.find(ref)), sendsMail } satisfies Wishes);
  });

  router.put('/v1/me/wishes/language', async (req, res) => {
    const { ref } = await callerOf(req, httpAuth);
    const { language } = parse(languageWish, req.body);
    await wishes.saveLanguage(ref, language);
    res.status(204).end();
  });

  router.put('/v1/me/wishes/notices', async (req, res) => {
    const { ref } = await callerOf(req, httpAuth);
    await wishes.saveNotices(ref, parse(noticeWishes, req.body));
    res.status(204).end();
  });
}
