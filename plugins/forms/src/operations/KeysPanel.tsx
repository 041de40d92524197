import { useApi } from '@backstage/frontend-plugin-api';
import { Button } from '@backstage/ui';
import type { KeyVersion } from '@tukiverkko/plugin-forms-common';
import {
  formatDate,
  formatNumber,
  ListTable,
  useLanguage,
  type ListColumn,
  useTexts,
} from '@tukiverkko/ui';
import { formsApiRef } from '../api/formsApiRef';
import { Refusal } from '../load/Refusal';
import { useLoad } from '../load/useLoad';
import { formsTranslationRef } from '../translations/formsTranslationRef';
import styles from './operations.module.css';
import { PartPanel } from './PartPanel';
import { useAct } from './useAct';
import { useEvery } from './useEvery';

const keepers = ['configuration', 'file'] as const;

/** Which keys wrap what, and how far a change of key has come. */
export function KeysPanel({ mayAct }: { readonly mayAct: boolean }) {
  const { t } = useTexts(formsTranslationRef);
  const language = useLanguage();
  const { operations } = useApi(formsApiRef);
  const keys = useLoad('keys', () => operations.keys());
  useEvery(30, keys.reload);
  const { act, isBusy, error } = useAct();
  const columns = useColumns();
  const keeperOf = (keptBy: string) => {
    const known = keepers.find(one => one === keptBy);
    // A key service has the name that its module gave it.
    return known ? t(`operations.keys.keeper.${known}`) : keptBy;
  };
  return (
    <PartPanel
      title={t('operations.keys')}
      load={keys}
      actions={({ toRewrap }) =>
        mayAct &&
        toRewrap > 0 && (
          <Button
            variant="secondary"
            isDisabled={isBusy}
            onPress={() =>
              act(async () => {
                await operations.rewrap();
                keys.reload();
              })
            }
          >
            {t('operations.keys.rewrap')}
          </Button>
        )
      }
    >
      {({ keptBy, toRewrap, versions }) => (
        <>
          {error !== undefined && <Refusal error={error} />}
          <p>
            {t('operations.keys.lead', { keeper: keeperOf(keptBy) })}{' '}
            {toRewrap === 0
              ? t('operations.keys.complete')
              : t('operations.keys.toRewrap', {
                  number: formatNumber(toRewrap, language, 0),
                })}
          </p>
          <ListTable
            caption={t('operations.keys.caption')}
            isCaptionHidden
            columns={columns}
            rows={versions}
            rowKey={({ id }) => id}
            empty={<p>{t('operations.keys.empty')}</p>}
          />
        </>
      )}
    </PartPanel>
  );
}

function stateOf(key: KeyVersion) {
  if (!key.isAvailable) return 'missing';
  if (key.isCurrent) return 'current';
  return key.isRemovable ? 'removable' : 'older';
}

function useColumns(): readonly ListColumn<KeyVersion>[] {
  const { t } = useTexts(formsTranslationRef);
  const language = useLanguage();
  return [
    {
      id: 'id',
      label: t('operations.keys.id'),
      isRowHeader: true,
      render: ({ id }) => <span className={styles.id}>{id}</span>,
    },
    {
      id: 'state',
      label: t('operations.keys.state'),
      isStatus: true,
      render: key => t(`operations.keys.${stateOf(key)}`),
    },
    {
      id: 'dataKeys',
      label: t('operations.keys.dataKeys'),
      render: ({ dataKeys }) => formatNumber(dataKeys, language, 0),
    },
    {
      id: 'since',
      label: t('operations.keys.since'),
      render: ({ since }) => formatDate(since, language),
    },
    {
      id: 'backups',
      label: t('operations.keys.backups'),
      render: ({ backupsUntil }) =>
        backupsUntil ? formatDate(backupsUntil, language) : '–',
    },
  ];
}
