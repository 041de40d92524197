import { idPattern, isPrototypeName } from '../../definition/names';

/** An id of ours as near to a name as possible, that nobody has yet. */
export function fieldName(given: string, taken: ReadonlySet<string>): string {
  const [first = '', ...rest] = given
    .normalize('NFD')
    .replace(/[^a-zA-Z0-9]+/g, ' ')
    .trim()
    .split(' ');
  const upper = rest.map(word => word.charAt(0).toUpperCase() + word.slice(1));
  const joined = `${first.charAt(0).toLowerCase()}${first.slice(1)}${upper.join(
    '',
  )}`;
  const start = /^[a-z]/.test(joined) ? joined.slice(0, 36) : 'question';
  const fits = (id: string) =>
    idPattern.test(id) && !isPrototypeName(id) && !taken.has(id);
  let id = start;
  for (let n = 2; !fits(id); n++) id = `${start}${n}`;
  return id;
}
