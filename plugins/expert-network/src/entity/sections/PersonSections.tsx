import type { Entity } from '@backstage/catalog-model';
import { Panel, useTexts } from '@tukiverkko/ui';
import { expertNetworkTranslationRef } from '../../translations/expertNetworkTranslationRef';
import { Description } from '../Description';

/** A person works in teams, and it is the team one asks. */
export function PersonSections({ person }: { readonly person: Entity }) {
  const { t } = useTexts(expertNetworkTranslationRef);
  return (
    <>
      <Description entity={person} />
      <Panel title={t('person.contact')}>
        <p>{t('person.contact.text')}</p>
      </Panel>
    </>
  );
}
