import type { SurveyRegion } from '@tukiverkko/plugin-expert-network-common';
import {
  formatNumber,
  ListTable,
  Panel,
  useLanguage,
  useTexts,
} from '@tukiverkko/ui';
import { expertNetworkTranslationRef } from '../translations/expertNetworkTranslationRef';
import { regionsInWords } from './regionsInWords';

/** Where answers come from and where they are missing, in words and as a table. */
export function AnswersByRegion(props: {
  readonly regions: readonly SurveyRegion[];
}) {
  const { regions } = props;
  const { t } = useTexts(expertNetworkTranslationRef);
  const language = useLanguage();
  const nameOf = ({ ref, name }: SurveyRegion) =>
    name?.[language] ?? ref ?? t('surveys.region.country');
  const { none, some } = regionsInWords(regions, nameOf);
  return (
    <Panel title={t('surveys.regions')}>
      {none && <p>{t('surveys.regions.none', { regions: none })}</p>}
      {some && <p>{t('surveys.regions.some', { regions: some })}</p>}
      {!none && !some && <p>{t('surveys.regions.all')}</p>}
      <ListTable
        isCaptionHidden
        caption={t('surveys.regions')}
        columns={[
          {
            id: 'region',
            label: t('surveys.region'),
            isRowHeader: true,
            render: nameOf,
          },
          {
            id: 'asked',
            label: t('surveys.asked'),
            render: ({ asked }) => formatNumber(asked, language),
          },
          {
            id: 'answered',
            label: t('surveys.answers'),
            render: ({ answered }) => formatNumber(answered, language),
          },
        ]}
        rows={regions}
        rowKey={({ ref }) => ref ?? ''}
        empty={null}
      />
    </Panel>
  );
}
