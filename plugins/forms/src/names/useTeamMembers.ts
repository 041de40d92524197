import { stringifyEntityRef } from '@backstage/catalog-model';
import { useApi } from '@backstage/frontend-plugin-api';
import { catalogApiRef } from '@backstage/plugin-catalog-react';
import { useLanguage } from '@tukiverkko/ui';
import { useLoad } from '../load/useLoad';
import { entityName } from './entityName';

/** A person of a team. */
export interface TeamMember {
  readonly ref: string;
  readonly name: string;
}

/** Reads who is in a team now, by name; not before `isWanted`. */
export function useTeamMembers(team: string, isWanted: boolean) {
  const catalog = useApi(catalogApiRef);
  const language = useLanguage();
  return useLoad(
    `${team} ${isWanted}`,
    async (): Promise<readonly TeamMember[]> => {
      if (!isWanted) return [];
      const { items } = await catalog.getEntities({
        filter: { kind: 'User', 'relations.memberOf': team },
        fields: ['kind', 'metadata', 'spec.profile'],
      });
      return items
        .map(person => ({
          ref: stringifyEntityRef(person),
          name: entityName(person, language),
        }))
        .sort((a, b) => a.name.localeCompare(b.name, language));
    },
  );
}
