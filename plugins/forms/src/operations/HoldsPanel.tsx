import { useState } from 'react';
import { useApi } from '@backstage/frontend-plugin-api';
import { Button } from '@backstage/ui';
import type { LegalHoldList } from '@tukiverkko/plugin-forms-common';
import {
  Confirm,
  formatDateTime,
  ListTable,
  useLanguage,
  type ListColumn,
  useTexts,
} from '@tukiverkko/ui';
import { formsApiRef } from '../api/formsApiRef';
import { Refusal } from '../load/Refusal';
import { useLoad } from '../load/useLoad';
import { useEntityNames } from '../names/useEntityNames';
import { Said } from '../request/Said';
import { formsTranslationRef } from '../translations/formsTranslationRef';
import { HoldDialog } from './HoldDialog';
import { PartPanel } from './PartPanel';
import { useAct } from './useAct';

type Held = LegalHoldList['items'][number];

/** What is kept from being erased, with setting a hold and ending one; the reason stands in the request. */
export function HoldsPanel() {
  const { t } = useTexts(formsTranslationRef);
  const { operations } = useApi(formsApiRef);
  const holds = useLoad('holds', () => operations.holds());
  const [isSetting, setIsSetting] = useState(false);
  const [ending, setEnding] = useState<Held>();
  const [said, setSaid] = useState<string>();
  const { act, isBusy, error } = useAct();
  const columns = useColumns(holds.value?.items ?? [], setEnding);
  const end = ({ reference }: Held) =>
    act(async () => {
      await operations.release({ reference });
      setSaid(t('operations.holds.ended', { reference }));
      setEnding(undefined);
      holds.reload();
    });
  return (
    <PartPanel
      title={t('operations.holds')}
      load={holds}
      actions={() => (
        <Button variant="secondary" onPress={() => setIsSetting(true)}>
          {t('operations.holds.set')}
        </Button>
      )}
    >
      {({ items }) => (
        <>
          <p>{t('operations.holds.lead')}</p>
          <Said>{said}</Said>
          <ListTable
            caption={t('operations.holds.caption')}
            columns={columns}
            rows={items}
            rowKey={({ reference }) => reference}
            empty={<p>{t('operations.holds.empty')}</p>}
          />
          {isSetting && (
            <HoldDialog
              onClose={() => setIsSetting(false)}
              onDone={reference => {
                setIsSetting(false);
                setSaid(t('operations.holds.done', { reference }));
                holds.reload();
              }}
            />
          )}
          {ending && (
            <Confirm
              title={t('operations.holds.endTitle', {
                reference: ending.reference,
              })}
              actionLabel={t('operations.holds.endNow')}
              isOpen
              isBusy={isBusy}
              onConfirm={() => end(ending)}
              onCancel={() => setEnding(undefined)}
            >
              <p>{t('operations.holds.endText')}</p>
              {error !== undefined && <Refusal error={error} />}
            </Confirm>
          )}
        </>
      )}
    </PartPanel>
  );
}

function useColumns(
  items: readonly Held[],
  end: (held: Held) => void,
): readonly ListColumn<Held>[] {
  const { t } = useTexts(formsTranslationRef);
  const language = useLanguage();
  const nameOf = useEntityNames(items.map(({ actor }) => actor));
  return [
    {
      id: 'reference',
      label: t('operations.holds.reference'),
      isRowHeader: true,
      render: ({ reference }) => reference,
    },
    {
      id: 'since',
      label: t('operations.holds.since'),
      render: ({ since }) => formatDateTime(since, language),
    },
    {
      id: 'actor',
      label: t('operations.holds.actor'),
      render: ({ actor }) => nameOf(actor),
    },
    {
      id: 'end',
      label: t('operations.holds.do'),
      render: held => (
        <Button
          variant="tertiary"
          aria-label={t('operations.holds.endOf', {
            reference: held.reference,
          })}
          onPress={() => end(held)}
        >
          {t('operations.holds.end')}
        </Button>
      ),
    },
  ];
}
