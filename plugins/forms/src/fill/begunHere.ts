import type { Carried, Filling } from './Filling';

/** Where answers of drafts came from, by draft id, to say so beside them. In memory only: a page that is loaded anew forgets it. */
export const carriedHere = new Map<string, Carried>();

/** Forms begun in this window that have no draft on the server, until their pages take them. In memory only. */
export const begunHere = new Map<string, Filling>();
