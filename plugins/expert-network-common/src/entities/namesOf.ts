import type { Entity } from '@backstage/catalog-model';
import type { Localized } from '../Localized';

/**
 * The name of an entity in the three languages: `spec.names` of our own kinds,
 * else the one name the entity has, which then stands for all three.
 */
export function namesOf(entity: Entity): Localized {
  const own = localizedOf(entity.spec?.names);
  if (own) return own;
  const profile = entity.spec?.profile as { displayName?: string } | undefined;
  const only =
    entity.metadata.title ?? profile?.displayName ?? entity.metadata.name;
  return { fi: only, sv: only, en: only };
}

function localizedOf(value: unknown): Localized | undefined {
  if (typeof value !== 'object' || value === null) return undefined;
  const { fi, sv, en } = value as Record<string, unknown>;
  const first = [fi, sv, en].find(isText);
  if (first === undefined) return undefined;
  const or = (text: unknown) => (isText(text) ? text : first);
  return { fi: or(fi), sv: or(sv), en: or(en) };
}

function isText(value: unknown): value is string {
  return typeof value === 'string' && value.length > 0;
}
