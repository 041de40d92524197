import { Facts, Panel, useLanguage, type Fact, useTexts } from '@tukiverkko/ui';
import type { Concept } from '@tukiverkko/plugin-expert-network-common';
import { Codes } from '../entity/Codes';
import { expertNetworkTranslationRef } from '../translations/expertNetworkTranslationRef';
import { neighboursOf } from './neighbours';

/** What a phenomenon means, what else it is called, and what stands near it. */
export function PhenomenonConcept({ concept }: { readonly concept: Concept }) {
  const { t } = useTexts(expertNetworkTranslationRef);
  const language = useLanguage();
  const { broader, narrower, former } = neighboursOf(concept);
  const words = concept.words?.[language] ?? [];

  const links = (term: string, concepts: readonly Concept[]): readonly Fact[] =>
    concepts.length === 0
      ? []
      : [
          {
            term,
            value: (
              <Codes
                vocabulary="phenomena"
                codes={concepts.map(({ code }) => code)}
              />
            ),
          },
        ];
  const facts: readonly Fact[] = [
    ...(words.length > 0
      ? [{ term: t('phenomenon.words'), value: words.join(', ') }]
      : []),
    ...links(t('phenomenon.broader'), broader),
    ...links(t('phenomenon.narrower'), narrower),
    ...(former.length > 0
      ? [
          {
            term: t('phenomenon.former'),
            value: former.map(({ names }) => names[language]).join(', '),
          },
        ]
      : []),
  ];

  if (!concept.definition && facts.length === 0) return null;
  return (
    <Panel title={t('phenomenon.about')}>
      {concept.definition && <p>{concept.definition[language]}</p>}
      {facts.length > 0 && <Facts items={facts} />}
    </Panel>
  );
}
