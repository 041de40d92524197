import { stringifyEntityRef } from '@backstage/catalog-model';
import type { RecordType } from './RecordType';

/** The longest name the catalogue takes. */
const longest = 63;

/** The ref of something new, from what names it: the same name always asks for the same ref. Undefined for a name without letters. */
export function newRef(
  { kind }: Pick<RecordType, 'kind'>,
  name: unknown,
): string | undefined {
  const slug = String(name ?? '')
    .normalize('NFD')
    .toLocaleLowerCase('fi')
    .replace(/\p{M}/gu, '')
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, longest)
    .replace(/^-+|-+$/g, '');
  return slug === ''
    ? undefined
    : stringifyEntityRef({ kind, namespace: 'default', name: slug });
}
