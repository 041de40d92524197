import type {
  Localized,
  UpkeepRole,
} from '@tukiverkko/plugin-expert-network-common';
import { formatDate, useLanguage, useTexts } from '@tukiverkko/ui';
import { expertNetworkTranslationRef } from '../translations/expertNetworkTranslationRef';
import styles from './FlagList.module.css';

/** Each role: who holds it, who stands in, and from when until when. */
export function RoleLines(props: {
  readonly roles: readonly UpkeepRole[];
  readonly nameOf: (person: string) => Localized;
}) {
  const { t } = useTexts(expertNetworkTranslationRef);
  const language = useLanguage();

  const period = ({ state, validFrom, validTo }: UpkeepRole) => {
    if (state === 'over' && validTo) {
      return t('upkeep.role.over', { date: formatDate(validTo, language) });
    }
    if (state === 'starts' && validFrom) {
      return t('upkeep.role.starts', { date: formatDate(validFrom, language) });
    }
    return validTo
      ? t('upkeep.role.until', { date: formatDate(validTo, language) })
      : undefined;
  };
  const line = (role: UpkeepRole) =>
    [
      `${role.name[language]}: ${props.nameOf(role.person)[language]}`,
      role.deputy
        ? `${t('team.role.deputy')} ${props.nameOf(role.deputy)[language]}`
        : t('upkeep.role.noDeputy'),
      period(role),
    ]
      .filter(Boolean)
      .join(' · ');

  return (
    <ul className={styles.flags}>
      {props.roles.map(role => (
        <li key={`${role.name.fi} ${role.person} ${role.validFrom}`}>
          {line(role)}
        </li>
      ))}
    </ul>
  );
}
