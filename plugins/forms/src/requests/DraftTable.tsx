import { useApi } from '@backstage/frontend-plugin-api';
import { RiDraftLine } from '@remixicon/react';
import { ButtonLink, Link } from '@backstage/ui';
import type { DraftList, FormList } from '@tukiverkko/plugin-forms-common';
import {
  Empty,
  formatDateTime,
  ListTable,
  LoadFailed,
  Loading,
  StatusTag,
  useLanguage,
  useTexts,
} from '@tukiverkko/ui';
import { formsApiRef } from '../api/formsApiRef';
import { idOf } from '../load/Loaded';
import { useLoad } from '../load/useLoad';
import { inLanguage } from '../names/inLanguage';
import { formsTranslationRef } from '../translations/formsTranslationRef';

/** What I have begun and not sent. */
export function DraftTable() {
  const { t } = useTexts(formsTranslationRef);
  const language = useLanguage();
  const api = useApi(formsApiRef);
  const load = useLoad('drafts', async () => {
    const [drafts, forms]: [DraftList, FormList] = await Promise.all([
      api.drafts(),
      api.forms(),
    ]);
    return drafts.items.map(draft => ({
      ...draft,
      title: forms.items.find(form => form.key === draft.form)?.title,
    }));
  });
  if (load.state === 'failed')
    return <LoadFailed id={idOf(load.error)} onRetry={load.reload} />;
  if (!load.value) return <Loading />;

  const caption = t('requests.caption', { view: t('requests.view.drafts') });
  return (
    <>
      <h2 className="tuki-visually-hidden">{caption}</h2>
      <ListTable
        caption={caption}
        isCaptionHidden
        columns={[
          {
            id: 'request',
            label: t('requests.column.request'),
            isRowHeader: true,
            render: draft => (
              <Link href={`/forms/${draft.form}/${draft.id}`}>
                {draft.title ? inLanguage(draft.title, language) : draft.form}
              </Link>
            ),
          },
          {
            id: 'state',
            label: t('requests.column.state'),
            isStatus: true,
            render: () => (
              <StatusTag tone="neutral" icon={<RiDraftLine />}>
                {t('state.draft')}
              </StatusTag>
            ),
          },
          {
            id: 'saved',
            label: t('requests.column.saved'),
            render: draft => formatDateTime(draft.savedAt, language),
          },
        ]}
        rows={load.value}
        rowKey={draft => draft.id}
        empty={
          <Empty
            action={
              <ButtonLink href="/find" variant="secondary">
                {t('requests.findHelp')}
              </ButtonLink>
            }
          >
            {t('requests.empty.drafts')}
          </Empty>
        }
      />
    </>
  );
}
