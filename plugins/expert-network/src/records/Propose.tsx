import { ButtonLink } from '@backstage/ui';
import {
  recordTypes,
  type RecordTypeId,
} from '@tukiverkko/plugin-expert-network-common';
import { ActionBar, Panel, useTexts } from '@tukiverkko/ui';
import { expertNetworkTranslationRef } from '../translations/expertNetworkTranslationRef';

/** Where something is missing: the way to propose it. */
export function Propose(props: { readonly types: readonly RecordTypeId[] }) {
  const { t } = useTexts(expertNetworkTranslationRef);
  return (
    <Panel title={t('propose.title')}>
      <p>{t('propose.text')}</p>
      <ActionBar>
        {recordTypes
          .filter(({ id }) => props.types.includes(id))
          .map(({ id, form }) => (
            <ButtonLink
              key={id}
              variant="secondary"
              size="medium"
              href={`/forms/${form}/start`}
            >
              {t(`propose.${id}`)}
            </ButtonLink>
          ))}
      </ActionBar>
    </Panel>
  );
}
