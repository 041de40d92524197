import { parseEntityRef } from '@backstage/catalog-model';
import type {
  Language,
  Suggestion,
} from '@tukiverkko/plugin-expert-network-common';

/** The texts that name what a suggestion is. */
export type HintKey =
  | `find.facet.${
      | 'region'
      | 'phenomena'
      | 'expertise'
      | 'clientGroups'
      | 'levels'
      | 'modes'
      | 'languages'}`
  | 'kind.region'
  | 'kind.expertnetwork'
  | 'kind.consultationservice'
  | 'kind.group'
  | 'kind.user';

const kinds: Readonly<Record<string, HintKey>> = {
  region: 'kind.region',
  expertnetwork: 'kind.expertnetwork',
  consultationservice: 'kind.consultationservice',
  group: 'kind.group',
  user: 'kind.user',
};

/** What a suggestion is, beside its name: "Ilmiö", or "Tiimi · Etelä-Savo". */
export function suggestionHint(
  suggestion: Suggestion,
  language: Language,
  t: (key: HintKey) => string,
): string {
  if (suggestion.kind === 'concept') {
    const { vocabulary } = suggestion;
    return t(`find.facet.${vocabulary === 'regions' ? 'region' : vocabulary}`);
  }
  const key = kinds[parseEntityRef(suggestion.ref).kind.toLowerCase()];
  return [key && t(key), suggestion.place?.[language]]
    .filter(Boolean)
    .join(' · ');
}
