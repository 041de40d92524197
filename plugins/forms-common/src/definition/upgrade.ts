import { isPlainObject } from './jsonGuard';

/** The format this engine writes; it reads this one and the one before. */
export const formatVersion = 1;

type Upgrade = (older: Record<string, unknown>) => Record<string, unknown>;

/** From format n to n + 1. Format 1 is the first, so there is nothing older to read yet. */
const upgrades: Readonly<Record<number, Upgrade>> = {};

/** Brings an older document to today's format; leaves anything else as it is, for the shape to judge. */
export function upgrade(value: unknown): unknown {
  if (!isPlainObject(value) || value.formatVersion !== formatVersion - 1)
    return value;
  const step = upgrades[formatVersion - 1];
  return step ? step(value) : value;
}
