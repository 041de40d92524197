import { Link } from '@backstage/ui';
import { todayInFinland, useLanguage, useTexts } from '@tukiverkko/ui';
import type { FindItem } from '@tukiverkko/plugin-expert-network-common';
import { useId } from 'react';
import { AskButton } from '../links/AskButton';
import { useEntityPath } from '../links/useEntityPath';
import { statusOf } from '../status/statusOf';
import { StatusOfUnit } from '../status/StatusOfUnit';
import { expertNetworkTranslationRef } from '../translations/expertNetworkTranslationRef';
import styles from './ResultCard.module.css';

/** One place to ask: what it is, whether it is open, why it stands here, and the way in. */
export function ResultCard(props: {
  readonly item: FindItem;
  /** It has ended, whatever its opening says. */
  readonly isEnded?: boolean;
}) {
  const { item } = props;
  const { t } = useTexts(expertNetworkTranslationRef);
  const language = useLanguage();
  const entityPath = useEntityPath();
  const headingId = useId();

  const name = item.name[language];
  const status = props.isEnded
    ? ({ state: 'ended' } as const)
    : statusOf({}, item.opening, todayInFinland());
  const regions = item.regionNames.map(region => region[language]).join(', ');
  const why = item.reasons.map(reason => reason[language]);

  return (
    <article aria-labelledby={headingId} className={styles.card}>
      <div className={styles.head}>
        <h3 id={headingId}>
          <Link
            variant="body-large"
            weight="bold"
            href={entityPath(item.service ?? item.team)}
          >
            {name}
          </Link>
        </h3>
        <StatusOfUnit status={status} />
      </div>
      <p className={styles.meta}>
        {item.service && (
          <Link href={entityPath(item.team)}>{item.teamName[language]}</Link>
        )}
        {item.service && regions && ' · '}
        {regions && t('find.item.regions', { regions })}
      </p>
      {why.length > 0 && (
        <p>
          {t('find.item.why')} {why.join(' · ')}
        </p>
      )}
      {item.service && item.form && status.state === 'open' && (
        <div className={styles.action}>
          <AskButton form={item.form} service={item.service} name={name} />
        </div>
      )}
    </article>
  );
}
