import type { Entity } from '@backstage/catalog-model';
import type { Names, SamiLanguage } from '../Localized';

const samiLanguages: readonly SamiLanguage[] = ['se', 'smn', 'sms'];

/**
 * The name of an entity in the three languages, and in Sámi where it has one: `spec.names`
 * of our own kinds, else the one name the entity has, which then stands for all three.
 */
export function namesOf(entity: Entity): Names {
  const own = fromSpec(entity.spec?.names);
  if (own) return own;
  const profile = entity.spec?.profile as { displayName?: string } | undefined;
  const only =
    entity.metadata.title ?? profile?.displayName ?? entity.metadata.name;
  return { fi: only, sv: only, en: only };
}

function fromSpec(value: unknown): Names | undefined {
  if (typeof value !== 'object' || value === null) return undefined;
  const texts = value as Record<string, unknown>;
  const { fi, sv, en } = texts;
  const first = [fi, sv, en].find(isText);
  if (first === undefined) return undefined;
  const or = (text: unknown) => (isText(text) ? text : first);
  return {
    fi: or(fi),
    sv: or(sv),
    en: or(en),
    // A name in Sámi never stands in for another, and none stands in for it.
    ...Object.fromEntries(
      samiLanguages
        .filter(one => isText(texts[one]))
        .map(one => [one, texts[one]]),
    ),
  };
}

function isText(value: unknown): value is string {
  return typeof value === 'string' && value.length > 0;
}
