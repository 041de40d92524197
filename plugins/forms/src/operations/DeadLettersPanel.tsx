import { useState } from 'react';
import { useApi } from '@backstage/frontend-plugin-api';
import { Button } from '@backstage/ui';
import type {
  DeadLetter,
  OperationsView,
  RetryRequest,
} from '@tukiverkko/plugin-forms-common';
import {
  formatDateTime,
  ListTable,
  Panel,
  useLanguage,
  type ListColumn,
  useTexts,
} from '@tukiverkko/ui';
import { formsApiRef } from '../api/formsApiRef';
import { Refusal } from '../load/Refusal';
import { Said } from '../request/Said';
import { formsTranslationRef } from '../translations/formsTranslationRef';
import styles from './operations.module.css';
import { useAct } from './useAct';

const listeners = ['events', 'signals', 'notifications', 'deadlines'] as const;

/** Messages that were given up, by ids, listeners and times, with a way to send them on their way again. */
export function DeadLettersPanel(props: {
  readonly view: OperationsView;
  readonly reload: () => void;
}) {
  const { t } = useTexts(formsTranslationRef);
  const { operations } = useApi(formsApiRef);
  const { deadLetters, mayAct } = props.view;
  const [said, setSaid] = useState<string>();
  const { act, isBusy, error } = useAct();
  const retry = (request: RetryRequest) =>
    act(async () => {
      const { retried } = await operations.retry(request);
      setSaid(t('operations.letters.retried', { number: String(retried) }));
      props.reload();
    });
  const columns = useColumns(
    mayAct ? letter => retry({ id: letter.id }) : undefined,
    isBusy,
  );
  return (
    <Panel
      title={t('operations.letters')}
      actions={
        mayAct &&
        deadLetters.length > 1 && (
          <Button
            variant="secondary"
            isDisabled={isBusy}
            onPress={() => retry({ all: true })}
          >
            {t('operations.letters.retryAll')}
          </Button>
        )
      }
    >
      <Said>{said}</Said>
      {error !== undefined && <Refusal error={error} />}
      {deadLetters.length > 0 && <p>{t('operations.letters.lead')}</p>}
      <ListTable
        caption={t('operations.letters.caption')}
        isCaptionHidden
        columns={columns}
        rows={deadLetters}
        rowKey={({ id }) => String(id)}
        empty={<p>{t('operations.letters.empty')}</p>}
      />
    </Panel>
  );
}

function useColumns(
  retry: ((letter: DeadLetter) => void) | undefined,
  isBusy: boolean,
): readonly ListColumn<DeadLetter>[] {
  const { t } = useTexts(formsTranslationRef);
  const language = useLanguage();
  const nameOf = (listener: string) => {
    const known = listeners.find(one => one === listener);
    return known ? t(`operations.listener.${known}`) : listener;
  };
  return [
    {
      id: 'id',
      label: t('operations.letters.id'),
      isRowHeader: true,
      render: ({ id }) => id,
    },
    {
      id: 'listeners',
      label: t('operations.letters.listeners'),
      render: letter => letter.listeners.map(nameOf).join(', '),
    },
    {
      id: 'setAsideAt',
      label: t('operations.letters.setAsideAt'),
      render: ({ setAsideAt }) => formatDateTime(setAsideAt, language),
    },
    {
      id: 'at',
      label: t('operations.letters.at'),
      render: ({ at }) => formatDateTime(at, language),
    },
    {
      id: 'behind',
      label: t('operations.letters.behind'),
      render: ({ behind }) => behind,
    },
    {
      id: 'case',
      label: t('operations.letters.case'),
      render: ({ caseId }) => <span className={styles.id}>{caseId}</span>,
    },
    ...(retry
      ? [
          {
            id: 'retry',
            label: t('operations.letters.retry'),
            render: (letter: DeadLetter) => (
              <Button
                variant="secondary"
                size="small"
                isDisabled={isBusy}
                aria-label={t('operations.letters.retryOf', {
                  id: String(letter.id),
                })}
                onPress={() => retry(letter)}
              >
                {t('operations.letters.retry')}
              </Button>
            ),
          },
        ]
      : []),
  ];
}
