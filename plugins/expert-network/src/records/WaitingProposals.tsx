import { useApi } from '@backstage/frontend-plugin-api';
import { Link } from '@backstage/ui';
import { recordTypeById } from '@tukiverkko/plugin-expert-network-common';
import {
  formatDate,
  Loading,
  LoadFailed,
  Panel,
  useLanguage,
  useTexts,
} from '@tukiverkko/ui';
import { recordsApiRef } from '../api/RecordsApi';
import { useLoad } from '../api/useLoad';
import { expertNetworkTranslationRef } from '../translations/expertNetworkTranslationRef';
import styles from './WaitingProposals.module.css';

/** The proposals that wait for those who coordinate; what two people want otherwise stands first. */
export function WaitingProposals() {
  const { t } = useTexts(expertNetworkTranslationRef);
  const language = useLanguage();
  const api = useApi(recordsApiRef);
  const { value, ...load } = useLoad('proposals', () => api.proposals());
  const items = [...(value?.items ?? [])].sort(
    (a, b) =>
      Number(b.state === 'conflicting') - Number(a.state === 'conflicting'),
  );

  return (
    <Panel title={t('proposals.title')}>
      {load.state === 'failed' && <LoadFailed isPart onRetry={load.retry} />}
      {!value && load.state === 'loading' && <Loading />}
      {value && items.length === 0 && <p>{t('proposals.none')}</p>}
      {items.length > 0 && (
        <ul className={styles.list}>
          {items.map(({ caseId, reference, type, isNew, state, at }) => (
            <li key={caseId}>
              <Link href={`/requests/${caseId}`}>{reference}</Link>
              {' · '}
              {t(isNew ? 'proposals.new' : 'proposals.change', {
                type: recordTypeById(type)?.names[language] ?? type,
              })}
              {' · '}
              <time dateTime={at}>{formatDate(at, language)}</time>
              {state === 'conflicting' && (
                <strong> · {t('proposals.conflicting')}</strong>
              )}
            </li>
          ))}
        </ul>
      )}
    </Panel>
  );
}
