import { ButtonLink, Link } from '@backstage/ui';
import type { SubmissionListItem } from '@tukiverkko/plugin-forms-common';
import { Empty, formatDueDate, useLanguage } from '@tukiverkko/ui';
import type { ListColumn } from '@tukiverkko/ui';
import { useTexts } from '@tukiverkko/ui';
import { PagedList } from '../load/PagedList';
import type { SubmissionPages } from '../load/useSubmissionPages';
import { inLanguage } from '../names/inLanguage';
import { CaseStatusTag } from '../status/CaseStatusTag';
import { caseStatus } from '../status/caseStatus';
import { formsTranslationRef } from '../translations/formsTranslationRef';
import { belongsTo } from './requestViews';
import type { RequestView } from './requestViews';

/** Props of {@link RequestTable}. */
export interface RequestTableProps {
  readonly view: RequestView | 'colleagues';
  readonly pages: SubmissionPages;
}

/** One view of the requests I have sent, or that are open to my unit: where each is, who has it, what happens next. */
export function RequestTable({ view, pages }: RequestTableProps) {
  const { t } = useTexts(formsTranslationRef);
  const language = useLanguage();

  const columns: readonly ListColumn<SubmissionListItem>[] = [
    {
      id: 'request',
      label: t('requests.column.request'),
      isRowHeader: true,
      render: item => (
        <Link href={`/requests/${item.id}`}>
          {inLanguage(item.serviceName ?? item.formTitle, language)} ·{' '}
          {item.reference}
        </Link>
      ),
    },
    {
      id: 'state',
      label: t('requests.column.state'),
      isStatus: true,
      render: item => <CaseStatusTag item={item} reader="requester" />,
    },
    {
      id: 'with',
      label: t('requests.column.with'),
      render: item => inLanguage(item.ownerName, language),
    },
    {
      id: 'next',
      label: t('requests.column.next'),
      render: item =>
        caseStatus[item.state].turn === 'team' && item.answerBy
          ? `${t(`requests.next.${item.state}`)} ${formatDueDate(
              item.answerBy,
              language,
            )}`
          : t(`requests.next.${item.state}`),
    },
  ];
  return (
    <PagedList
      pages={pages}
      keep={item => view === 'colleagues' || belongsTo(view, item)}
      caption={t('requests.caption', { view: t(`requests.view.${view}`) })}
      columns={columns}
      empty={
        <Empty
          action={
            <ButtonLink href="/find" variant="secondary">
              {t('requests.findHelp')}
            </ButtonLink>
          }
        >
          {t(`requests.empty.${view}`)}
        </Empty>
      }
    />
  );
}
