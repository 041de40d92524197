import { textIn, type Partner } from '@tukiverkko/plugin-expert-network-common';
import {
  formatNumber,
  ListTable,
  Panel,
  useLanguage,
  useTexts,
} from '@tukiverkko/ui';
import { expertNetworkTranslationRef } from '../translations/expertNetworkTranslationRef';

/** Who takes part, and what each contributes. */
export function PartnersPanel(props: {
  readonly partners: readonly Partner[];
}) {
  const { t } = useTexts(expertNetworkTranslationRef);
  const language = useLanguage();
  const { partners } = props;
  if (partners.length === 0) return null;
  return (
    <Panel title={t('initiative.partners')}>
      <ListTable
        caption={t('initiative.partners')}
        isCaptionHidden
        columns={[
          {
            id: 'partner',
            label: t('initiative.partner'),
            isRowHeader: true,
            render: ({ title }) => textIn(title, language)?.text,
          },
          {
            id: 'labour',
            label: t('initiative.labour'),
            render: ({ labour }) =>
              labour === undefined
                ? '–'
                : formatNumber(labour / 100, language, 2),
          },
          {
            id: 'money',
            label: t('initiative.moneyOf'),
            render: ({ money }) =>
              money === undefined
                ? '–'
                : t('initiative.euros', { sum: formatNumber(money, language) }),
          },
        ]}
        rows={partners}
        rowKey={partner => String(partners.indexOf(partner))}
        empty={null}
      />
    </Panel>
  );
}
