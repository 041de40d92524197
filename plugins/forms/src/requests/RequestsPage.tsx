import { ButtonLink } from '@backstage/ui';
import { Page, useTexts } from '@tukiverkko/ui';
import { useSearchParams } from 'react-router-dom';
import { useSubmissionPages } from '../load/useSubmissionPages';
import { ViewSwitch } from '../load/ViewSwitch';
import { formsTranslationRef } from '../translations/formsTranslationRef';
import { RecordTable } from '../records/RecordTable';
import { DraftTable } from './DraftTable';
import { RequestTable } from './RequestTable';
import { pageViews, parsePageView, requestViews } from './requestViews';
import type { PageView } from './requestViews';

/** My requests: those that wait for me first, and if none does, those under way. */
export function RequestsPage() {
  const { t } = useTexts(formsTranslationRef);
  const [params, setParams] = useSearchParams();
  const wished = parsePageView(params.get('state'));
  const waiting = useSubmissionPages(
    (wished ?? 'waiting') === 'waiting'
      ? { view: 'mine', states: requestViews.waiting }
      : undefined,
  );
  const firstView: PageView =
    waiting.state === 'ready' && waiting.items.length === 0
      ? 'under-way'
      : 'waiting';
  const view = wished ?? firstView;
  const other = useSubmissionPages(
    view === 'under-way' || view === 'closed'
      ? { view: 'mine', states: requestViews[view] }
      : undefined,
  );
  const ofUnit = useSubmissionPages(
    view === 'colleagues' ? { view } : undefined,
  );
  const pages = { waiting, colleagues: ofUnit };

  return (
    <Page
      title={t('room.requests')}
      width="wide"
      primaryAction={
        <ButtonLink href="/find" variant="primary">
          {t('requests.new')}
        </ButtonLink>
      }
    >
      <ViewSwitch
        label={t('requests.views')}
        views={pageViews.map(id => ({ id, label: t(`requests.view.${id}`) }))}
        chosen={view}
        onChoose={next => setParams({ state: next })}
      />
      {view === 'drafts' && <DraftTable />}
      {view === 'records' && <RecordTable />}
      {view !== 'drafts' && view !== 'records' && (
        <RequestTable
          view={view}
          pages={
            view === 'waiting' || view === 'colleagues' ? pages[view] : other
          }
        />
      )}
    </Page>
  );
}
