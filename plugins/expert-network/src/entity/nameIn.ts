import type { Entity } from '@backstage/catalog-model';
import {
  namesOf,
  textIn,
  type Language,
  type SamiLanguage,
  type Texts,
} from '@tukiverkko/plugin-expert-network-common';

/** The name of an entity; with its language where that is not the reader's. */
export function nameIn(
  entity: Entity,
  language: Language,
): { readonly text: string; readonly lang?: Language | SamiLanguage } {
  const own = textIn(entity.spec?.names as Texts | undefined, language);
  if (!own) return { text: namesOf(entity)[language] };
  return own.language === language
    ? { text: own.text }
    : { text: own.text, lang: own.language };
}
