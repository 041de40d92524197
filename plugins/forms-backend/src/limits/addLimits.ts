import { limitPeople } from '@tukiverkko/plugin-forms-node';
import type { Router } from 'express';
import { problems } from '../problems';
import { takenBy, usualLimits } from './limitKinds';

/** Limits how often each person may ask, and what they may bring in, over all backends that share the database. */
export const addLimits = (
  router: Router,
  services: Parameters<typeof limitPeople>[2],
): Promise<void> =>
  limitPeople(
    router,
    {
      section: 'forms',
      usual: usualLimits,
      takenBy,
      tooMany: problems.tooManyRequests,
    },
    services,
  );
