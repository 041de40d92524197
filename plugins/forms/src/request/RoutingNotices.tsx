import { Link } from '@backstage/ui';
import type { Routing } from '@tukiverkko/plugin-forms-common';
import { formatDate, Notice, useLanguage, useTexts } from '@tukiverkko/ui';
import { useId } from 'react';
import { inLanguage } from '../names/inLanguage';
import { formsTranslationRef } from '../translations/formsTranslationRef';
import styles from './RoutingNotices.module.css';

/** Props of {@link RoutingNotices}. */
export interface RoutingNoticesProps {
  readonly routing: Routing;
  readonly title: string;
}

/** Whom to contact besides sending: who, when, how. It stands before the team that gets the request. */
export function RoutingNotices({ routing, title }: RoutingNoticesProps) {
  const { t } = useTexts(formsTranslationRef);
  const language = useLanguage();
  const headingId = useId();
  const { notices = [] } = routing;
  if (notices.length === 0) return null;

  // The oldest look at a source is the one that tells how far to trust them all.
  const [checkedOn] = notices.map(notice => notice.checkedOn).sort();
  return (
    <section aria-labelledby={headingId}>
      <Notice tone="warning" title={<h2 id={headingId}>{title}</h2>}>
        <div className={styles.notices}>
          {notices.map(({ id, who, when, how, links }) => (
            <div key={id} className={styles.notice}>
              <h3>{inLanguage(who, language)}</h3>
              <p>{inLanguage(when, language)}</p>
              <p>{inLanguage(how, language)}</p>
              <ul className={styles.links}>
                {links.map(({ name, href }) => (
                  <li key={href.fi}>
                    <Link href={inLanguage(href, language)}>
                      {inLanguage(name, language)}
                    </Link>
                  </li>
                ))}
              </ul>
            </div>
          ))}
          <p className={styles.checked}>
            {t('notices.checked', { date: formatDate(checkedOn, language) })}
          </p>
        </div>
      </Notice>
    </section>
  );
}
