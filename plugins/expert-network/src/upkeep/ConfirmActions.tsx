import { Button } from '@backstage/ui';
import { RiCheckLine } from '@remixicon/react';
import type { UpkeepUnit } from '@tukiverkko/plugin-expert-network-common';
import {
  ActionBar,
  Notice,
  StatusTag,
  useLanguage,
  useTexts,
} from '@tukiverkko/ui';
import type { Ref } from 'react';
import { expertNetworkTranslationRef } from '../translations/expertNetworkTranslationRef';
import { useConfirming } from './useConfirming';
import { useCorrecting } from './useCorrecting';

/** Props of {@link ConfirmActions}. */
export interface ConfirmActionsProps {
  readonly unit: UpkeepUnit;
  readonly onSaved: (unit: UpkeepUnit) => void;
  /** Looks at the unit again, after it has changed. */
  readonly onLook: () => void;
  /** Its page has a way to correct it of its own. */
  readonly isOnItsPage?: boolean;
  /** The button that says it is still right. */
  readonly button?: Ref<HTMLButtonElement>;
}

/** "Still right", or a correction; and taking back what was said today. */
export function ConfirmActions(props: ConfirmActionsProps) {
  const { unit, onSaved, onLook } = props;
  const { t } = useTexts(expertNetworkTranslationRef);
  const language = useLanguage();
  const { state, confirm, withdraw } = useConfirming(unit, onSaved);

  const name = unit.name[language];
  const isSaving = state === 'saving';
  return (
    <>
      {state === 'refused' && (
        <Notice tone="negative" live="alert">
          {t('upkeep.refused')}
        </Notice>
      )}
      {state === 'changed' && (
        <Notice
          tone="warning"
          live="alert"
          action={
            <Button variant="secondary" onPress={onLook}>
              {t('upkeep.changed.look')}
            </Button>
          }
        >
          {t('upkeep.changed')}
        </Notice>
      )}
      <ActionBar>
        {unit.may.withdraw ? (
          <>
            <StatusTag tone="positive" icon={<RiCheckLine />}>
              {t('upkeep.confirmed.today')}
            </StatusTag>
            <Button
              variant="tertiary"
              onPress={withdraw}
              aria-label={t('upkeep.undo.of', { name })}
            >
              {t('upkeep.undo')}
            </Button>
          </>
        ) : (
          unit.may.confirm && (
            <Button
              ref={props.button}
              variant="secondary"
              onPress={confirm}
              aria-label={t('upkeep.confirm.of', { name })}
            >
              {isSaving ? t('upkeep.confirming') : t('upkeep.confirm')}
            </Button>
          )
        )}
        {!props.isOnItsPage && <Correct unit={unit} />}
      </ActionBar>
    </>
  );
}

function Correct({ unit }: { readonly unit: UpkeepUnit }) {
  const { t } = useTexts(expertNetworkTranslationRef);
  const name = unit.name[useLanguage()];
  const { state, correct } = useCorrecting(unit.ref);
  return (
    <>
      <Button
        variant="tertiary"
        onPress={correct}
        aria-label={t('upkeep.correct.of', { name })}
      >
        {state === 'opening' ? t('upkeep.opening.form') : t('upkeep.correct')}
      </Button>
      {state === 'failed' && (
        <Notice tone="negative" live="alert">
          {t('upkeep.correct.failed')}
        </Notice>
      )}
    </>
  );
}
