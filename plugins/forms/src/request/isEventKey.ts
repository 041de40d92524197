import { en } from '../translations/en';
import type { Texts } from '../translations/en';

/** A text that names an event of a request. */
export type EventKey = Extract<keyof Texts, `event.${string}`>;

/** True where there are words for the event; a server of tomorrow may know more. */
export function isEventKey(key: string): key is EventKey {
  return Object.hasOwn(en, key);
}
