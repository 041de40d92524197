import { Button, ButtonLink, Link } from '@backstage/ui';
import type {
  SubmissionListItem,
  SubmissionListSort,
} from '@tukiverkko/plugin-forms-common';
import {
  Empty,
  formatDateTime,
  formatDueDate,
  useLanguage,
} from '@tukiverkko/ui';
import type { ListColumn } from '@tukiverkko/ui';
import { useTexts } from '@tukiverkko/ui';
import { PagedList } from '../load/PagedList';
import type { SubmissionPages } from '../load/useSubmissionPages';
import { inLanguage } from '../names/inLanguage';
import { useEntityNames } from '../names/useEntityNames';
import { CaseStatusTag } from '../status/CaseStatusTag';
import { formsTranslationRef } from '../translations/formsTranslationRef';
import styles from './InboxTable.module.css';
import { viewRow, type InboxView } from './inboxViews';
import { openedRow } from './openedRow';

/** Props of {@link InboxTable}. */
export interface InboxTableProps {
  readonly view: InboxView;
  readonly sort?: SubmissionListSort;
  readonly pages: SubmissionPages;
  /** Whether filters or words leave out rows of the view. */
  readonly isNarrowed: boolean;
  readonly onClearFilters: () => void;
  /** Names the team of each row, for those who read several inboxes. */
  readonly showTeam: boolean;
  /** Absent where nothing is done with rows of this view. */
  readonly chosen?: ReadonlySet<string>;
  readonly onChoose: (chosen: ReadonlySet<string>) => void;
}

/** Metadata that may be read over a shoulder: service, reference, state, handler, area, day; never an answer. */
export function InboxTable(props: InboxTableProps) {
  const { view, sort, pages, isNarrowed, showTeam, chosen } = props;
  const { t } = useTexts(formsTranslationRef);
  const language = useLanguage();
  const nameOf = useEntityNames(
    pages.items.flatMap(item => [item.assignee, item.region]),
  );
  const wordsOf = ({ serviceName, formTitle, reference }: SubmissionListItem) =>
    `${inLanguage(serviceName ?? formTitle, language)} · ${reference}`;
  const isByChange = (sort ?? viewRow(view).sorts[0]) === 'changed';
  const columns: readonly ListColumn<SubmissionListItem>[] = [
    {
      id: 'request',
      label: t('inbox.column.request'),
      isRowHeader: true,
      render: item => (
        <Link
          href={`/requests/${item.id}?view=team`}
          onClick={() => openedRow.keep(item.id)}
        >
          {inLanguage(item.serviceName ?? item.formTitle, language)} ·{' '}
          <span className={styles.reference}>{item.reference}</span>
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
      render: item => <span className={styles.whole}>{dueOf(item)}</span>,
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
    ...(isByChange
      ? [
          {
            id: 'changed',
            label: t('queue.column.changed'),
            render: (item: SubmissionListItem) => (
              <time dateTime={item.changedAt}>
                {formatDateTime(item.changedAt, language)}
              </time>
            ),
          },
        ]
      : []),
    ...(showTeam
      ? [
          {
            id: 'team',
            label: t('inbox.team'),
            render: (item: SubmissionListItem) => (
              <span className={styles.whole}>
                {inLanguage(item.ownerName, language)}
              </span>
            ),
          },
        ]
      : []),
  ];

  function dueOf({ answerBy, state }: SubmissionListItem) {
    if (state === 'needs-info') return t('queue.paused');
    return answerBy ? formatDueDate(answerBy, language) : t('due.none');
  }

  return (
    <PagedList
      pages={pages}
      caption={t('inbox.caption', { view: t(`inbox.view.${view}`) })}
      columns={columns}
      selection={
        chosen && {
          chosen,
          onChange: props.onChoose,
          label: item => t('queue.choose', { name: wordsOf(item) }),
          allLabel: t('queue.chooseShown'),
        }
      }
      empty={
        <Empty
          action={
            isNarrowed ? (
              <Button variant="secondary" onPress={props.onClearFilters}>
                {t('queue.clear')}
              </Button>
            ) : (
              view !== 'needs-us' && (
                <ButtonLink href="/inbox" variant="secondary">
                  {t('inbox.showNeedsUs')}
                </ButtonLink>
              )
            )
          }
        >
          {isNarrowed ? t('queue.nothingFits') : t(`inbox.empty.${view}`)}
        </Empty>
      }
    />
  );
}
