import { useApi } from '@backstage/frontend-plugin-api';
import { Link } from '@backstage/ui';
import {
  LoadFailed,
  Loading,
  Panel,
  useLanguage,
  useTexts,
} from '@tukiverkko/ui';
import { expertNetworkApiRef } from '../api/ExpertNetworkApi';
import { useLoad } from '../api/useLoad';
import { useEntityPath } from '../links/useEntityPath';
import { expertNetworkTranslationRef } from '../translations/expertNetworkTranslationRef';
import styles from './Problems.module.css';

/** What is wrong in the data of the network, each with the page it is about. */
export function Problems() {
  const { t } = useTexts(expertNetworkTranslationRef);
  const language = useLanguage();
  const entityPath = useEntityPath();
  const api = useApi(expertNetworkApiRef);
  const { value, ...load } = useLoad('problems', () => api.problems());

  return (
    <Panel title={t('problems.title')}>
      {load.state === 'failed' && <LoadFailed isPart onRetry={load.retry} />}
      {!value && load.state === 'loading' && <Loading />}
      {value?.items.length === 0 && <p>{t('problems.none')}</p>}
      {value && value.items.length > 0 && (
        <ul className={styles.list}>
          {value.items.map(({ ref, name, pointer, code, sentence }) => (
            <li key={`${ref} ${pointer} ${code}`}>
              <Link href={entityPath(ref)}>{name[language]}</Link>
              <div>{sentence[language]}</div>
            </li>
          ))}
        </ul>
      )}
    </Panel>
  );
}
