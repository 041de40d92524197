import { foldName } from './foldName';

/**
 * The ref of something new that is called so, and no ref that is taken; undefined for a name without any letter that a
 * ref can hold. The same name gives the same ref as long as nothing else takes it.
 */
export function refFor(
  kind: string,
  name: string,
  isTaken: (ref: string) => boolean,
): string | undefined {
  const slug = foldName(name)
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, 58)
    .replace(/^-+|-+$/g, '');
  if (slug === '') return undefined;
  const path = `${kind.toLowerCase()}:default/${slug}`;
  for (let count = 1; ; count += 1) {
    const ref = count === 1 ? path : `${path}-${count}`;
    if (!isTaken(ref)) return ref;
  }
}
