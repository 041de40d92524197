import type { CatalogApi } from '@backstage/catalog-client';
import type { RelatedEntity } from '../related';
import { sectorsOf } from '../sectorsOf';
import type { Member } from './membersBySector';

/** The members of a network with their sectors. */
export async function loadMembers(
  catalog: CatalogApi,
  related: readonly RelatedEntity[],
): Promise<readonly Member[]> {
  const members = related.filter(
    ({ relation }) => relation === 'networkMember',
  );
  const sectors = await sectorsOf(
    catalog,
    members.map(({ entity }) => entity),
  );
  return members.map(member => ({
    ...member,
    sector: sectors.get(member.ref),
  }));
}
