/** How a key is written; the server has the same rule. */
const keyPattern = /^[a-z][a-z0-9-]{0,59}$/;

/** A key made of a title, as its author may leave it; empty where nothing of it can stand in one. */
export function keyFor(title: string): string {
  return title
    .toLowerCase()
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^[^a-z]+|-+$/g, '')
    .slice(0, 60)
    .replace(/-+$/, '');
}

/** True for what may be the key of a form. */
export const isKey = (key: string): boolean => keyPattern.test(key);
