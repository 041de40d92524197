import { Button, Link } from '@backstage/ui';
import type { UpkeepUnit } from '@tukiverkko/plugin-expert-network-common';
import { Empty, Panel, useLanguage, useTexts } from '@tukiverkko/ui';
import { useState } from 'react';
import { useEntityPath } from '../links/useEntityPath';
import { expertNetworkTranslationRef } from '../translations/expertNetworkTranslationRef';
import { flagGroups, type FlagGroup } from './flagGroups';
import { flagText } from './flagText';
import { kindOfUnit } from './kindOfUnit';
import styles from './WorkList.module.css';

const step = 10;

/** What a coordinator sees to in the area, by what is to be done. */
export function WorkList({ units }: { readonly units: readonly UpkeepUnit[] }) {
  const { t } = useTexts(expertNetworkTranslationRef);
  const groups = flagGroups(units);
  return (
    <Panel title={t('upkeep.area')}>
      <p>{t('upkeep.area.lead')}</p>
      {groups.length === 0 && <Empty>{t('upkeep.area.none')}</Empty>}
      {groups.map(group => (
        <Group key={group.code} group={group} />
      ))}
    </Panel>
  );
}

function Group({ group: { code, items } }: { readonly group: FlagGroup }) {
  const { t } = useTexts(expertNetworkTranslationRef);
  const language = useLanguage();
  const entityPath = useEntityPath();
  const [shown, setShown] = useState(step);
  const name = t(`upkeep.group.${code}`);

  return (
    <section className={styles.group}>
      <h3>
        {name} ({items.length})
      </h3>
      <ul className={styles.rows}>
        {items.slice(0, shown).map(({ unit, flag }) => (
          <li key={`${unit.ref} ${flag.role?.fi}`}>
            <Link href={entityPath(unit.ref)}>{unit.name[language]}</Link>
            <span className={styles.meta}>
              {[
                t(kindOfUnit(unit)),
                unit.type === 'unit' ? '' : unit.owner.name[language],
              ]
                .filter(Boolean)
                .join(' · ')}
            </span>
            {(flag.on || flag.role) && (
              <span>{t(...flagText(flag, language))}</span>
            )}
          </li>
        ))}
      </ul>
      {items.length > shown && (
        <div>
          <Button
            variant="secondary"
            onPress={() => setShown(count => count + 5 * step)}
          >
            {t('upkeep.area.more', { name })}
          </Button>
        </div>
      )}
    </section>
  );
}
