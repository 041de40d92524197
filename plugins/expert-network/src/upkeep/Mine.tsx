import type { UpkeepUnit } from '@tukiverkko/plugin-expert-network-common';
import { useLanguage, useTexts } from '@tukiverkko/ui';
import { useEffect, useRef, useState } from 'react';
import { expertNetworkTranslationRef } from '../translations/expertNetworkTranslationRef';
import { usePeople } from './usePeople';
import { isConfirmed, nextToConfirm } from './nextToConfirm';
import { UnitToConfirm } from './UnitToConfirm';
import styles from './UnitToConfirm.module.css';
import { useUnitFacts } from './useUnitFacts';

/** The units of the reader's teams, one after the other: each confirmation leads on to the next. */
export function Mine(props: {
  readonly units: readonly UpkeepUnit[];
  readonly onLook: () => void;
}) {
  const { t } = useTexts(expertNetworkTranslationRef);
  const language = useLanguage();
  const [units, setUnits] = useState(props.units);
  const [said, setSaid] = useState('');
  const buttons = useRef(new Map<string, HTMLButtonElement>());
  const progress = useRef<HTMLHeadingElement>(null);
  const [goOnTo, setGoOnTo] = useState<{ readonly ref?: string }>();

  const nameOf = usePeople(
    units.flatMap(({ roles }) =>
      roles.flatMap(({ person, deputy }) => [
        person,
        ...(deputy ? [deputy] : []),
      ]),
    ),
  );
  const factsOf = useUnitFacts(nameOf);

  // What was looked at again takes the place of what was shown.
  useEffect(() => setUnits(props.units), [props.units]);

  // The button is there again, or the next one is, only after the list has been drawn.
  useEffect(() => {
    if (!goOnTo) return;
    const next = goOnTo.ref && buttons.current.get(goOnTo.ref);
    (next || progress.current)?.focus();
  }, [goOnTo]);

  const save = (saved: UpkeepUnit) => {
    const after = units.map(unit => (unit.ref === saved.ref ? saved : unit));
    const name = saved.name[language];
    setUnits(after);
    if (saved.may.withdraw) {
      setSaid(t('upkeep.said', { name }));
      setGoOnTo({ ref: nextToConfirm(after, saved.ref)?.ref });
    } else {
      setSaid(t('upkeep.withdrawn', { name }));
      setGoOnTo({ ref: saved.ref });
    }
  };

  const running = units.filter(({ may }) => may.confirm);
  const ended = units.filter(({ may }) => !may.confirm);
  const done = running.filter(isConfirmed).length;
  const words =
    done === running.length
      ? t('upkeep.done')
      : t('upkeep.progress', {
          done: String(done),
          all: String(running.length),
        });

  const list = (some: readonly UpkeepUnit[]) => (
    <ol className={styles.list}>
      {some.map(unit => (
        <li key={unit.ref}>
          <UnitToConfirm
            unit={unit}
            factsOf={factsOf}
            onSaved={save}
            onLook={props.onLook}
            button={button => {
              if (button) buttons.current.set(unit.ref, button);
              else buttons.current.delete(unit.ref);
            }}
          />
        </li>
      ))}
    </ol>
  );
  return (
    <>
      <div role="status" className="tuki-visually-hidden">
        {said && `${said} ${words}`}
      </div>
      {running.length > 0 && (
        <section className={styles.section}>
          <h2 ref={progress} tabIndex={-1}>
            {t('upkeep.mine')}
          </h2>
          <p>{words}</p>
          {list(running)}
        </section>
      )}
      {ended.length > 0 && (
        <section className={styles.section}>
          <h2>{t('upkeep.ended')}</h2>
          {list(ended)}
        </section>
      )}
    </>
  );
}
