import { useApi } from '@backstage/frontend-plugin-api';
import { Link } from '@backstage/ui';
import {
  Loading,
  LoadFailed,
  Panel,
  useLanguage,
  useTexts,
} from '@tukiverkko/ui';
import { expertNetworkApiRef } from '../api/ExpertNetworkApi';
import { useLoad } from '../api/useLoad';
import { TopResults } from '../find/TopResults';
import { useEntityPath } from '../links/useEntityPath';
import { expertNetworkTranslationRef } from '../translations/expertNetworkTranslationRef';
import styles from './PhenomenonHelp.module.css';

/** Whom one can ask about a phenomenon from the reader's own region, and the networks that know it. */
export function PhenomenonHelp(props: {
  readonly code: string;
  /** Path of the search that shows all of them. */
  readonly search: string;
}) {
  const { code, search } = props;
  const { t } = useTexts(expertNetworkTranslationRef);
  const language = useLanguage();
  const api = useApi(expertNetworkApiRef);
  const entityPath = useEntityPath();
  const { value: found, ...load } = useLoad(code, () =>
    api.find({ phenomena: [code] }),
  );

  return (
    <>
      <Panel title={t('phenomenon.services')}>
        {load.state === 'failed' && <LoadFailed isPart onRetry={load.retry} />}
        {!found && load.state === 'loading' && <Loading />}
        {found?.count === 0 && <p>{t('phenomenon.services.none')}</p>}
        {found && <TopResults found={found} />}
        {found && found.count > 0 && (
          <Link href={search}>
            {t('phenomenon.services.all', { count: found.count })}
          </Link>
        )}
      </Panel>
      {found && (
        <Panel title={t('phenomenon.networks')}>
          {found.networks.length === 0 && (
            <p>{t('phenomenon.networks.none')}</p>
          )}
          <ul className={styles.networks}>
            {found.networks.map(({ ref, name }) => (
              <li key={ref}>
                <Link href={entityPath(ref)}>{name[language]}</Link>
              </li>
            ))}
          </ul>
        </Panel>
      )}
    </>
  );
}
