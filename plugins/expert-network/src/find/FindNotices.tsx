import { Link } from '@backstage/ui';
import { Notice, useLanguage, useTexts } from '@tukiverkko/ui';
import {
  nameOfCode,
  noticesFor,
} from '@tukiverkko/plugin-expert-network-common';
import { usePhenomenonPath } from '../phenomena/usePhenomenonPath';
import { expertNetworkTranslationRef } from '../translations/expertNetworkTranslationRef';
import styles from './FindNotices.module.css';

/** Who comes before anybody that was found; the page of the phenomenon says how to reach them. */
export function FindNotices({ codes }: { readonly codes: readonly string[] }) {
  const { t } = useTexts(expertNetworkTranslationRef);
  const language = useLanguage();
  const phenomenonPath = usePhenomenonPath();
  const notices = noticesFor(codes);
  if (notices.length === 0) return null;

  return (
    <Notice tone="warning" title={t('notice.title')}>
      <ul className={styles.notices}>
        {notices.map(({ id, phenomena, who, when }) => {
          const [asked] = phenomena.filter(code => codes.includes(code));
          return (
            <li key={id}>
              <strong>{who[language]}</strong>: {when[language]}{' '}
              <Link href={phenomenonPath(asked)}>
                {t('find.notice.more', {
                  name: nameOfCode('phenomena', asked)[language],
                })}
              </Link>
            </li>
          );
        })}
      </ul>
    </Notice>
  );
}
