import { Link } from '@backstage/ui';
import { useTexts } from '@tukiverkko/ui';
import { formsTranslationRef } from '../translations/formsTranslationRef';
import styles from './InboxTabs.module.css';

const places = { queue: '/inbox', meetings: '/inbox/meetings' } as const;

/** The two parts of the inbox: the queue and the meetings. */
export function InboxTabs({ here }: { readonly here: keyof typeof places }) {
  const { t } = useTexts(formsTranslationRef);
  return (
    <nav aria-label={t('meetings.tabs')}>
      <ul className={styles.tabs}>
        {(['queue', 'meetings'] as const).map(place => (
          <li key={place}>
            <Link
              className={styles.tab}
              href={places[place]}
              aria-current={place === here ? 'page' : undefined}
            >
              {t(`meetings.tab.${place}`)}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
