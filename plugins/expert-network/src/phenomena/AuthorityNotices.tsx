import { Link } from '@backstage/ui';
import {
  hrefOf,
  type AuthorityNotice,
} from '@tukiverkko/plugin-expert-network-common';
import { formatDate, Notice, useLanguage, useTexts } from '@tukiverkko/ui';
import { useId } from 'react';
import { expertNetworkTranslationRef } from '../translations/expertNetworkTranslationRef';
import styles from './AuthorityNotices.module.css';

/** The authorities to contact before anybody else: who, when, how. It stands before all other content. */
export function AuthorityNotices(props: {
  readonly notices: readonly AuthorityNotice[];
}) {
  const { t } = useTexts(expertNetworkTranslationRef);
  const language = useLanguage();
  const headingId = useId();
  if (props.notices.length === 0) return null;

  // The oldest look at a source is the one that tells how far to trust them all.
  const [checkedOn] = props.notices.map(notice => notice.checkedOn).sort();
  return (
    <section aria-labelledby={headingId}>
      <Notice
        tone="warning"
        title={<h2 id={headingId}>{t('notice.title')}</h2>}
      >
        <div className={styles.notices}>
          {props.notices.map(({ id, who, when, how, links }) => (
            <div key={id} className={styles.notice}>
              <h3>{who[language]}</h3>
              <p>{when[language]}</p>
              <p>{how[language]}</p>
              <ul className={styles.links}>
                {links.map(link => (
                  <li key={link.href}>
                    <Link href={hrefOf(link, language)}>
                      {link.name[language]}
                    </Link>
                  </li>
                ))}
              </ul>
            </div>
          ))}
          <p className={styles.still}>{t('notice.still')}</p>
          <p className={styles.checked}>
            {t('notice.checked', { date: formatDate(checkedOn, language) })}
          </p>
        </div>
      </Notice>
    </section>
  );
}
