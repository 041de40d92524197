import {
  parseEntityRef,
  stringifyEntityRef,
  type Entity,
} from '@backstage/catalog-model';

/**
 * A ref of an entity's file in full: it may leave out its kind and namespace, as the
 * model's relation fields allow. What is no ref stays as it is, and names nothing.
 */
export function fullRef(
  ref: string,
  defaultKind: string,
  entity: Entity,
): string {
  try {
    return stringifyEntityRef(
      parseEntityRef(ref, {
        defaultKind,
        defaultNamespace:
          // Regions are the same for everyone, whatever namespace a unit is in.
          defaultKind === 'Region' && entity.kind !== 'Region'
            ? 'default'
            : entity.metadata.namespace ?? 'default',
      }),
    );
  } catch {
    return ref;
  }
}
