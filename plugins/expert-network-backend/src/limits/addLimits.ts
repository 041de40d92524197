import { InputError } from '@backstage/errors';
import { limitPeople } from '@tukiverkko/plugin-forms-node';
import type { Router } from 'express';
import { takenBy, usualLimits } from './limitKinds';

const tooMany = (seconds: number) =>
  Object.assign(
    new InputError(
      `You have asked more often than one person may. Wait ${seconds} s, then go on.`,
    ),
    { status: 429 },
  );

/** Limits how often each person may look, change something and bring in lists, over all backends that share the database. */
export const addLimits = (
  router: Router,
  services: Parameters<typeof limitPeople>[2],
): Promise<void> =>
  limitPeople(
    router,
    { section: 'expertNetwork', usual: usualLimits, takenBy, tooMany },
    services,
  );
