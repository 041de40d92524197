import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { ButtonLink, Link } from '@backstage/ui';
import type { SubmissionListItem } from '@tukiverkko/plugin-forms-common';
import { Empty, formatDueDate, useLanguage } from '@tukiverkko/ui';
import type { ListColumn } from '@tukiverkko/ui';
import { PagedList } from '../load/PagedList';
import type { SubmissionPages } from '../load/useSubmissionPages';
import { inLanguage } from '../names/inLanguage';
import { useEntityNames } from '../names/useEntityNames';
import { CaseStatusTag } from '../status/CaseStatusTag';
import { formsTranslationRef } from '../translations/formsTranslationRef';
import { belongsToView } from './inboxViews';
import type { InboxView } from './inboxViews';

/** Props of {@link InboxTable}. */
export interface InboxTableProps {
  readonly view: InboxView;
  readonly pages: SubmissionPages;
  readonly me: string;
  /** Only this team's requests; absent for all. */
  readonly team?: string;
  /** Names the team of each row, for those who read several inboxes. */
  readonly showTeam: boolean;
}

/** Metadata that may be read over a shoulder: service, reference, state, handler, area, day; never an answer. */
export function InboxTable({
  view,
  pages,
  me,
  team,
  showTeam,
}: InboxTableProps) {
  const { t } = useTranslationRef(formsTranslationRef);
  const language = useLanguage();
  const nameOf = useEntityNames(
    pages.items.flatMap(item => [item.assignee, item.region]),
  );
  const columns: readonly ListColumn<SubmissionListItem>[] = [
    {
      id: 'request',
      label: t('inbox.column.request'),
      isRowHeader: true,
      render: item => (
        <Link href={`/requests/${item.id}?view=team`}>
          {inLanguage(item.serviceName ?? item.formTitle, language)} ·{' '}
          {item.reference}
        </Link>
      ),
    },
    {
      id: 'state',
      label: t('inbox.column.state'),
      isStatus: true,
      render: item => <CaseStatusTag item={item} reader="team" />,
    },
    {
      id: 'due',
      label: t('inbox.column.due'),
      render: item =>
        item.answerBy ? formatDueDate(item.answerBy, language) : t('due.none'),
    },
    {
      id: 'priority',
      label: t('inbox.column.priority'),
      render: item => t(`priority.${item.priority}`),
    },
    {
      id: 'handler',
      label: t('inbox.column.handler'),
      render: item => (item.assignee ? nameOf(item.assignee) : '–'),
    },
    {
      id: 'region',
      label: t('inbox.column.region'),
      render: item => (item.region ? nameOf(item.region) : '–'),
    },
    ...(showTeam
      ? [
          {
            id: 'team',
            label: t('inbox.team'),
            render: (item: SubmissionListItem) =>
              inLanguage(item.ownerName, language),
          },
        ]
      : []),
  ];
  return (
    <PagedList
      pages={pages}
      keep={item =>
        (!team || item.owner === team) && belongsToView(view, item, me)
      }
      caption={t('inbox.caption', { view: t(`inbox.view.${view}`) })}
      columns={columns}
      empty={
        <Empty
          action={
            view !== 'needs-us' && (
              <ButtonLink href="/inbox" variant="secondary">
                {t('inbox.showNeedsUs')}
              </ButtonLink>
            )
          }
        >
          {t(`inbox.empty.${view}`)}
        </Empty>
      }
    />
  );
}
