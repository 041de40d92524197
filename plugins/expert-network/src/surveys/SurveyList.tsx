import { useRouteRef } from '@backstage/frontend-plugin-api';
import { Link } from '@backstage/ui';
import type { SurveyItem } from '@tukiverkko/plugin-expert-network-common';
import {
  formatDate,
  ListTable,
  Panel,
  useLanguage,
  type ListColumn,
  useTexts,
} from '@tukiverkko/ui';
import { surveyRouteRef } from '../routes';
import { expertNetworkTranslationRef } from '../translations/expertNetworkTranslationRef';
import { SurveyStateTag } from './SurveyStateTag';

/** The rounds of the reader's team, the newest first. */
export function SurveyList(props: { readonly items: readonly SurveyItem[] }) {
  const { t } = useTexts(expertNetworkTranslationRef);
  const language = useLanguage();
  const surveyPath = useRouteRef(surveyRouteRef);
  const columns: readonly ListColumn<SurveyItem>[] = [
    {
      id: 'name',
      label: t('surveys.name'),
      isRowHeader: true,
      render: ({ id, name }) => (
        <Link href={surveyPath?.({ id }) ?? `/find/surveys/${id}`}>{name}</Link>
      ),
    },
    {
      id: 'state',
      label: t('surveys.state'),
      isStatus: true,
      render: ({ state }) => <SurveyStateTag state={state} />,
    },
    {
      id: 'answers',
      label: t('surveys.answers'),
      render: ({ answered, asked }) =>
        t('surveys.answers.of', {
          answered: String(answered),
          asked: String(asked),
        }),
    },
    {
      id: 'due',
      label: t('surveys.due'),
      render: ({ due }) => formatDate(due, language),
    },
  ];
  return (
    <Panel title={t('surveys.list')}>
      <ListTable
        isCaptionHidden
        caption={t('surveys.list')}
        columns={columns}
        rows={props.items}
        rowKey={({ id }) => id}
        empty={<p>{t('surveys.list.none')}</p>}
      />
    </Panel>
  );
}
