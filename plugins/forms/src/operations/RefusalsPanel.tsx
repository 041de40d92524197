import { useApi } from '@backstage/frontend-plugin-api';
import type { RefusedItem } from '@tukiverkko/plugin-forms-common';
import {
  formatDateTime,
  formatNumber,
  ListTable,
  useLanguage,
  type ListColumn,
  useTexts,
} from '@tukiverkko/ui';
import { formsApiRef } from '../api/formsApiRef';
import { useLoad } from '../load/useLoad';
import { useEntityNames } from '../names/useEntityNames';
import { formsTranslationRef } from '../translations/formsTranslationRef';
import { PartPanel } from './PartPanel';
import styles from './operations.module.css';

/** Who was refused what, most often first; it says nothing of what they asked for. */
export function RefusalsPanel() {
  const { t } = useTexts(formsTranslationRef);
  const { operations } = useApi(formsApiRef);
  const refusals = useLoad('refusals', () => operations.refusals());
  const columns = useColumns(refusals.value?.items ?? []);
  return (
    <PartPanel title={t('operations.refusals')} load={refusals}>
      {({ days, items }) => (
        <>
          <p>{t('operations.refusals.lead')}</p>
          <ListTable
            caption={t('operations.refusals.caption', { days: String(days) })}
            columns={columns}
            rows={items}
            rowKey={one => `${one.actor} ${one.operation} ${one.problem}`}
            empty={<p>{t('operations.refusals.empty')}</p>}
          />
        </>
      )}
    </PartPanel>
  );
}

function useColumns(
  items: readonly RefusedItem[],
): readonly ListColumn<RefusedItem>[] {
  const { t } = useTexts(formsTranslationRef);
  const language = useLanguage();
  const nameOf = useEntityNames(items.map(({ actor }) => actor));
  return [
    {
      id: 'actor',
      label: t('operations.refusals.actor'),
      isRowHeader: true,
      render: ({ actor }) => nameOf(actor),
    },
    {
      id: 'operation',
      label: t('operations.refusals.operation'),
      render: ({ operation }) => <span className={styles.id}>{operation}</span>,
    },
    {
      id: 'times',
      label: t('operations.refusals.times'),
      render: ({ times }) => formatNumber(times, language, 0),
    },
    {
      id: 'last',
      label: t('operations.refusals.last'),
      render: ({ last }) => formatDateTime(last, language),
    },
  ];
}
