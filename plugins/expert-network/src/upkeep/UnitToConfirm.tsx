import { Link } from '@backstage/ui';
import type { UpkeepUnit } from '@tukiverkko/plugin-expert-network-common';
import {
  Facts,
  todayInFinland,
  useLanguage,
  type Fact,
  useTexts,
} from '@tukiverkko/ui';
import { useId } from 'react';
import { useEntityPath } from '../links/useEntityPath';
import { StatusOfUnit } from '../status/StatusOfUnit';
import { expertNetworkTranslationRef } from '../translations/expertNetworkTranslationRef';
import { ConfirmActions, type ConfirmActionsProps } from './ConfirmActions';
import { FlagList } from './FlagList';
import { kindOfUnit } from './kindOfUnit';
import { statusOfKept } from './statusOfKept';
import styles from './UnitToConfirm.module.css';

/** One unit, network or service to go through: what it says, and whether that is still right. */
export function UnitToConfirm(
  props: ConfirmActionsProps & {
    readonly factsOf: (unit: UpkeepUnit) => readonly Fact[];
  },
) {
  const { unit, factsOf, ...actions } = props;
  const { t } = useTexts(expertNetworkTranslationRef);
  const language = useLanguage();
  const entityPath = useEntityPath();
  const headingId = useId();
  const status = statusOfKept(unit, todayInFinland());

  return (
    <article aria-labelledby={headingId} className={styles.unit}>
      <p className={styles.kind}>{t(kindOfUnit(unit))}</p>
      <div className={styles.head}>
        <h3 id={headingId}>
          <Link variant="body-large" weight="bold" href={entityPath(unit.ref)}>
            {unit.name[language]}
          </Link>
        </h3>
        {status && <StatusOfUnit status={status} />}
      </div>
      <FlagList flags={unit.flags} />
      <Facts items={factsOf(unit)} />
      <ConfirmActions unit={unit} {...actions} />
    </article>
  );
}
