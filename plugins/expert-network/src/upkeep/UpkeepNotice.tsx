import { Notice, useTexts } from '@tukiverkko/ui';
import { expertNetworkTranslationRef } from '../translations/expertNetworkTranslationRef';
import { ConfirmActions } from './ConfirmActions';
import { FlagList } from './FlagList';
import styles from './UnitToConfirm.module.css';
import { useUpkeepOfUnit } from './UpkeepOfUnit';

/** What those who keep a unit true should see to; nobody else is told. What was just confirmed may be taken back. */
export function UpkeepNotice() {
  const { t } = useTexts(expertNetworkTranslationRef);
  const { unit, onSaved, onLook } = useUpkeepOfUnit();
  if (!unit || (unit.flags.length === 0 && !unit.may.withdraw)) return null;
  const isFine = unit.flags.length === 0;
  return (
    <Notice
      tone={isFine ? 'positive' : 'warning'}
      title={isFine ? undefined : t('upkeep.flags')}
    >
      <div className={styles.section}>
        <FlagList flags={unit.flags} />
        <ConfirmActions
          isOnItsPage
          unit={unit}
          onSaved={onSaved}
          onLook={onLook}
        />
      </div>
    </Notice>
  );
}
