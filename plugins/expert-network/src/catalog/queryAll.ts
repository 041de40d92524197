import type { CatalogApi } from '@backstage/catalog-client';
import type { Entity } from '@backstage/catalog-model';

/** Every entity that matches, page by page. For sets that are small by nature, as regions are. */
export async function queryAll(
  catalog: CatalogApi,
  filter: Record<string, string | readonly string[]>,
  fields: readonly string[],
): Promise<readonly Entity[]> {
  const found: Entity[] = [];
  let cursor: string | undefined;
  do {
    const page = await catalog.queryEntities(
      cursor
        ? { cursor, fields: [...fields], limit: 500 }
        : {
            filter: Object.fromEntries(
              Object.entries(filter).map(([key, value]) => [
                key,
                typeof value === 'string' ? value : [...value],
              ]),
            ),
            fields: [...fields],
            limit: 500,
          },
    );
    found.push(...page.items);
    cursor = page.pageInfo.nextCursor;
  } while (cursor);
  return found;
}
