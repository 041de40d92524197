import type { CatalogApi } from '@backstage/catalog-client';
import {
  parseEntityRef,
  stringifyEntityRef,
  type Entity,
} from '@backstage/catalog-model';
import { useApi } from '@backstage/frontend-plugin-api';
import { catalogApiRef } from '@backstage/plugin-catalog-react';
import {
  isActivityEntity,
  isConsultationServiceEntity,
  isExpertNetworkEntity,
  namesOf,
  type ConsultationServiceEntity,
  type Localized,
} from '@tukiverkko/plugin-expert-network-common';
import { useLoad } from '../api/useLoad';
import { queryAll } from '../catalog/queryAll';

/** An entity at the other end of a relation. */
export interface RelatedEntity {
  readonly relation: string;
  readonly ref: string;
  /** Lower case, as in a ref. */
  readonly kind: string;
  readonly name: Localized;
  readonly entity: Entity;
}

/** What an entity stands in relation to, and the services one can ask through it. */
export interface Related {
  readonly entities: readonly RelatedEntity[];
  readonly services: readonly ConsultationServiceEntity[];
}

const activityKinds = new Set(['event', 'initiative']);

const fields = ['apiVersion', 'kind', 'metadata', 'spec'];

/** Reads the other ends of an entity's relations; those the reader may not see are left out. */
export async function loadRelated(
  catalog: CatalogApi,
  entity: Entity,
): Promise<Related> {
  // What the network does may be hundreds; the page of a unit or region asks for the nearest of it.
  const relations = (entity.relations ?? []).filter(
    ({ targetRef }) =>
      isActivityEntity(entity) ||
      !activityKinds.has(parseEntityRef(targetRef).kind),
  );
  const refs = [...new Set(relations.map(({ targetRef }) => targetRef))];
  const { items } = await catalog.getEntitiesByRefs({
    entityRefs: refs,
    fields,
  });
  const found = new Map(refs.map((ref, index) => [ref, items[index]]));

  const entities = relations.flatMap(({ type, targetRef }) => {
    const target = found.get(targetRef);
    if (!target) return [];
    const { kind } = parseEntityRef(targetRef);
    return [
      {
        relation: type,
        ref: targetRef,
        kind,
        name: namesOf(target),
        entity: target,
      },
    ];
  });
  const services = isExpertNetworkEntity(entity)
    ? await servicesOfOwner(catalog, entity)
    : [...found.values()];
  return { entities, services: services.filter(isService) };
}

// A network takes no requests itself: the team that answers for it does.
async function servicesOfOwner(
  catalog: CatalogApi,
  entity: Entity,
): Promise<readonly Entity[]> {
  const owner = entity.relations?.find(
    ({ type }) => type === 'ownedBy',
  )?.targetRef;
  if (!owner) return [];
  return queryAll(
    catalog,
    { kind: 'ConsultationService', 'relations.ownedBy': owner },
    fields,
  );
}

function isService(
  entity: Entity | undefined,
): entity is ConsultationServiceEntity {
  return entity !== undefined && isConsultationServiceEntity(entity);
}

// The header and the body of a page ask for the same; one answer serves both.
const asked = new WeakMap<Entity, Promise<Related>>();

/** What the entity of a page is related to. */
export function useRelated(entity: Entity) {
  const catalog = useApi(catalogApiRef);
  return useLoad(
    `${stringifyEntityRef(entity)} ${entity.metadata.etag}`,
    () => {
      const answer = asked.get(entity) ?? loadRelated(catalog, entity);
      asked.set(entity, answer);
      answer.catch(() => asked.delete(entity));
      return answer;
    },
  );
}
