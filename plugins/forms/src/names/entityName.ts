import { parseEntityRef } from '@backstage/catalog-model';
import type { Entity } from '@backstage/catalog-model';
import type { Language } from '@tukiverkko/plugin-forms-common';

/** The name of an entity in the reader's language, as far as the entity has one. */
export function entityName(entity: Entity, language: Language): string {
  return (
    textAt(entity.spec?.names, language) ??
    textAt(entity.spec?.profile, 'displayName') ??
    entity.metadata.title ??
    entity.metadata.name
  );
}

/** What stands in for a name that is not known (yet). */
export function nameOfRef(ref: string): string {
  try {
    return parseEntityRef(ref).name;
  } catch {
    return ref;
  }
}

function textAt(object: unknown, key: string): string | undefined {
  const value =
    typeof object === 'object' && object !== null
      ? (object as Record<string, unknown>)[key]
      : undefined;
  return typeof value === 'string' && value !== '' ? value : undefined;
}
