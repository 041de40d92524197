import { stringifyEntityRef, type Entity } from '@backstage/catalog-model';
import { useApi } from '@backstage/frontend-plugin-api';
import { LoadFailed, Notice, useLanguage, useTexts } from '@tukiverkko/ui';
import { expertNetworkApiRef } from '../api/ExpertNetworkApi';
import { useLoad } from '../api/useLoad';
import { expertNetworkTranslationRef } from '../translations/expertNetworkTranslationRef';
import styles from './Codes.module.css';
import { mayMend } from './mayMend';

/** What is wrong in an entity's data, for those who keep it true; nobody else sees it. */
export function MendNotices({ entity }: { readonly entity: Entity }) {
  const api = useApi(expertNetworkApiRef);
  const { value: me } = useLoad('me', () => api.me());
  return me && mayMend(entity, me) ? <Problems entity={entity} /> : null;
}

function Problems({ entity }: { readonly entity: Entity }) {
  const { t } = useTexts(expertNetworkTranslationRef);
  const language = useLanguage();
  const api = useApi(expertNetworkApiRef);
  const ref = stringifyEntityRef(entity);
  const { value: problems, ...load } = useLoad(ref, () => api.problems());
  const own = problems?.items.filter(item => item.ref === ref) ?? [];

  if (load.state === 'failed')
    return <LoadFailed isPart onRetry={load.retry} />;
  if (own.length === 0) return null;
  return (
    <Notice tone="warning" title={t('entity.problems')}>
      <ul className={styles.codes}>
        {own.map(({ pointer, code, sentence }) => (
          <li key={`${pointer} ${code}`}>{sentence[language]}</li>
        ))}
      </ul>
    </Notice>
  );
}
