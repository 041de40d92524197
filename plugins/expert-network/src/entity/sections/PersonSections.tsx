import type { Entity } from '@backstage/catalog-model';
import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { Facts, Panel, useLanguage } from '@tukiverkko/ui';
import { namesOf } from '@tukiverkko/plugin-expert-network-common';
import { expertNetworkTranslationRef } from '../../translations/expertNetworkTranslationRef';
import { Description } from '../Description';

/** What a person says of their work. */
export function PersonSections({ person }: { readonly person: Entity }) {
  return <Description entity={person} />;
}

/** A person by name; how to reach them goes through their team. */
export function PersonFacts({ person }: { readonly person: Entity }) {
  const { t } = useTranslationRef(expertNetworkTranslationRef);
  const language = useLanguage();
  return (
    <Panel title={t('entity.facts')}>
      <Facts
        items={[{ term: t('person.name'), value: namesOf(person)[language] }]}
      />
    </Panel>
  );
}
