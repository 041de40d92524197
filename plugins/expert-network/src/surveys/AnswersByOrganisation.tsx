import { RiCheckLine, RiTimeLine } from '@remixicon/react';
import type { AskedOrganisation } from '@tukiverkko/plugin-expert-network-common';
import {
  formatDate,
  ListTable,
  Panel,
  StatusTag,
  useLanguage,
  useTexts,
} from '@tukiverkko/ui';
import { expertNetworkTranslationRef } from '../translations/expertNetworkTranslationRef';

/** Who has answered and who has not, those first that are still waited for. */
export function AnswersByOrganisation(props: {
  readonly organisations: readonly AskedOrganisation[];
}) {
  const { t } = useTexts(expertNetworkTranslationRef);
  const language = useLanguage();
  const nameOf = ({ name }: AskedOrganisation) => name[language];
  const rows = [...props.organisations].sort(
    (a, b) =>
      Number(a.answeredOn !== null) - Number(b.answeredOn !== null) ||
      nameOf(a).localeCompare(nameOf(b), language),
  );
  return (
    <Panel title={t('surveys.byOrganisation')}>
      <p>{t('surveys.what')}</p>
      <ListTable
        isCaptionHidden
        caption={t('surveys.byOrganisation')}
        columns={[
          {
            id: 'organisation',
            label: t('surveys.organisation'),
            isRowHeader: true,
            render: nameOf,
          },
          {
            id: 'regions',
            label: t('surveys.region'),
            render: ({ regionNames }) =>
              regionNames.map(name => name[language]).join(', ') ||
              t('surveys.region.country'),
          },
          {
            id: 'answer',
            label: t('surveys.answer'),
            isStatus: true,
            render: ({ answeredOn }) =>
              answeredOn === null ? (
                <StatusTag tone="warning" icon={<RiTimeLine />}>
                  {t('surveys.unanswered')}
                </StatusTag>
              ) : (
                <StatusTag tone="positive" icon={<RiCheckLine />}>
                  {t('surveys.answered', {
                    date: formatDate(answeredOn, language),
                  })}
                </StatusTag>
              ),
          },
        ]}
        rows={rows}
        rowKey={({ ref }) => ref}
        empty={null}
      />
    </Panel>
  );
}
