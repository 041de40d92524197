import { useEffect, useRef, useState } from 'react';
import { useApi } from '@backstage/frontend-plugin-api';
import { ButtonLink, Link } from '@backstage/ui';
import type { RecordListItem } from '@tukiverkko/plugin-forms-common';
import {
  Empty,
  formatDateTime,
  ListTable,
  LoadFailed,
  Loading,
  useLanguage,
  useTexts,
} from '@tukiverkko/ui';
import { formsApiRef } from '../api/formsApiRef';
import { idOf } from '../load/Loaded';
import { useLoad } from '../load/useLoad';
import { inLanguage } from '../names/inLanguage';
import { formsTranslationRef } from '../translations/formsTranslationRef';

/** What I recorded, newest first. */
export function RecordTable() {
  const { t } = useTexts(formsTranslationRef);
  const language = useLanguage();
  const { load, items, more, isMoreLoading } = useRecordPages();
  if (load.state === 'failed' && items.length === 0)
    return <LoadFailed id={idOf(load.error)} onRetry={load.reload} />;
  if (!load.value && items.length === 0) return <Loading />;

  const caption = t('record.mine');
  return (
    <>
      {load.state === 'failed' && (
        <LoadFailed id={idOf(load.error)} onRetry={load.reload} />
      )}
      <h2 className="tuki-visually-hidden">{caption}</h2>
      <ListTable
        caption={caption}
        isCaptionHidden
        columns={[
          {
            id: 'record',
            label: t('record.column'),
            isRowHeader: true,
            render: item => (
              <Link href={`/requests/records/${item.id}`}>
                {inLanguage(item.formTitle, language)} · {item.reference}
              </Link>
            ),
          },
          {
            id: 'at',
            label: t('record.at'),
            render: item => formatDateTime(item.recordedAt, language),
          },
          {
            id: 'state',
            label: t('requests.column.state'),
            render: item =>
              t(item.replacedBy ? 'record.isCorrected' : 'record.isValid'),
          },
        ]}
        rows={items}
        rowKey={item => item.id}
        more={more && { onPress: more, isLoading: isMoreLoading }}
        empty={
          <Empty
            action={
              <ButtonLink href="/forms" variant="secondary">
                {t('record.toForms')}
              </ButtonLink>
            }
          >
            {t('record.none')}
          </Empty>
        }
      />
    </>
  );
}

/** The list grows page by page; what was shown stays when a later page fails. */
function useRecordPages() {
  const api = useApi(formsApiRef);
  const [cursor, setCursor] = useState<string>();
  const [items, setItems] = useState<readonly RecordListItem[]>([]);
  const shown = useRef(new Set<string | undefined>());
  const load = useLoad(`records ${cursor ?? ''}`, () => api.records(cursor));
  const page = load.state === 'ready' ? load.value : undefined;
  useEffect(() => {
    if (!page || shown.current.has(cursor)) return;
    shown.current.add(cursor);
    setItems(before => [...before, ...page.items]);
  }, [page, cursor]);
  const next = page?.nextCursor;
  return {
    load,
    items,
    more: next ? () => setCursor(next) : undefined,
    isMoreLoading: load.state === 'loading' && items.length > 0,
  };
}
