import { useApi, useRouteRef } from '@backstage/frontend-plugin-api';
import { Link } from '@backstage/ui';
import {
  formatDateTime,
  formatNumber,
  ListTable,
  LoadFailed,
  Loading,
  Panel,
  useLanguage,
  type ListColumn,
  useTexts,
} from '@tukiverkko/ui';
import type { ImportsResponse } from '@tukiverkko/plugin-expert-network-common';
import { useLoad } from '../api/useLoad';
import { importRouteRef } from '../routes';
import { expertNetworkTranslationRef } from '../translations/expertNetworkTranslationRef';
import { importsApiRef } from './ImportsApi';

type Row = ImportsResponse['items'][number];

/** The lists the reader sent before. */
export function EarlierLists() {
  const { t } = useTexts(expertNetworkTranslationRef);
  const language = useLanguage();
  const api = useApi(importsApiRef);
  const importPath = useRouteRef(importRouteRef);
  const { value, ...load } = useLoad('lists', () => api.lists());

  const columns: readonly ListColumn<Row>[] = [
    {
      id: 'name',
      label: t('imports.list'),
      isRowHeader: true,
      render: ({ id, name }) => (
        <Link href={importPath?.({ id }) ?? `/find/imports/${id}`}>{name}</Link>
      ),
    },
    {
      id: 'state',
      label: t('imports.state'),
      render: ({ state }) => t(`imports.state.${state}`),
    },
    {
      id: 'rows',
      label: t('imports.rows'),
      render: ({ rows }) => formatNumber(rows, language),
    },
    {
      id: 'when',
      label: t('imports.when'),
      render: ({ at }) => formatDateTime(at, language),
    },
  ];
  return (
    <Panel title={t('imports.earlier')}>
      {load.state === 'failed' && <LoadFailed isPart onRetry={load.retry} />}
      {!value && load.state === 'loading' && <Loading />}
      {value && (
        <ListTable
          caption={t('imports.earlier.kept')}
          columns={columns}
          rows={value.items}
          rowKey={({ id }) => id}
          empty={<p>{t('imports.earlier.none')}</p>}
        />
      )}
    </Panel>
  );
}
