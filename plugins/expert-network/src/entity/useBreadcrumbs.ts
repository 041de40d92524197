import type { Entity } from '@backstage/catalog-model';
import { useRouteRef } from '@backstage/frontend-plugin-api';
import {
  isEventEntity,
  isInitiativeEntity,
} from '@tukiverkko/plugin-expert-network-common';
import { useLanguage, useTexts } from '@tukiverkko/ui';
import { useEntityPath } from '../links/useEntityPath';
import {
  eventsRouteRef,
  findRouteRef,
  networksRouteRef,
  regionsRouteRef,
  workRouteRef,
} from '../routes';
import { expertNetworkTranslationRef } from '../translations/expertNetworkTranslationRef';
import type { RelatedEntity } from './related';

// The relation that leads to what an entity is part of, by the kind of entity.
const upwards: Readonly<Record<string, string>> = {
  Region: 'partOf',
  Group: 'serves',
  ConsultationService: 'ownedBy',
  User: 'memberOf',
};

/** The way from Find help to an entity, where there is one way only. */
export function useBreadcrumbs(
  entity: Entity,
  related: readonly RelatedEntity[],
) {
  const { t } = useTexts(expertNetworkTranslationRef);
  const language = useLanguage();
  const entityPath = useEntityPath();
  const find = useRouteRef(findRouteRef)?.() ?? '/find';
  const regions = useRouteRef(regionsRouteRef)?.() ?? '/find/regions';
  const networks = useRouteRef(networksRouteRef)?.() ?? '/find/networks';

  const events = useRouteRef(eventsRouteRef)?.() ?? '/events';

  const work = useRouteRef(workRouteRef)?.() ?? '/work';

  if (isInitiativeEntity(entity)) {
    return [{ label: t('work.title'), href: work }];
  }
  if (isEventEntity(entity))
    return [{ label: t('events.title'), href: events }];
  const above = related.filter(
    ({ relation }) => relation === upwards[entity.kind],
  );
  return [
    { label: t('find.title'), href: find },
    ...(entity.kind === 'Region'
      ? [{ label: t('regions.title'), href: regions }]
      : []),
    ...(entity.kind === 'ExpertNetwork'
      ? [{ label: t('networks.title'), href: networks }]
      : []),
    ...(above.length === 1
      ? [{ label: above[0].name[language], href: entityPath(above[0].ref) }]
      : []),
  ];
}
