import { useEntity } from '@backstage/plugin-catalog-react';
import { Empty, Loading, LoadFailed, Panel, useTexts } from '@tukiverkko/ui';
import { lazy, Suspense } from 'react';
import { expertNetworkTranslationRef } from '../../translations/expertNetworkTranslationRef';
import { useRelated } from '../related';
import { RelationLists } from '../RelationLists';
import styles from '../EntityBody.module.css';

// The picture is drawn by a large library that most pages never need.
const RelationsGraph = lazy(() =>
  import('./RelationsGraph').then(({ RelationsGraph: Graph }) => ({
    default: Graph,
  })),
);

/** More boxes than this and nobody can read them. */
const most = 20;

/** Everything an entity is related to: as lists, and as a picture where one can be read. */
export function RelationsPage() {
  const { t } = useTexts(expertNetworkTranslationRef);
  const { entity } = useEntity();
  const { value: related, ...load } = useRelated(entity);
  const count = new Set(related?.entities.map(({ ref }) => ref)).size;

  return (
    <div className={`tuki-page tuki-page-wide ${styles.body}`}>
      {load.state === 'failed' && <LoadFailed onRetry={load.retry} />}
      {!related && load.state === 'loading' && <Loading />}
      {related && count === 0 && <Empty>{t('relations.none')}</Empty>}
      {related && count > 0 && (
        <>
          <Panel title={t('entity.relations')}>
            <RelationLists related={related.entities} isWide />
          </Panel>
          {count > most ? (
            <p>{t('relations.graph.tooMany')}</p>
          ) : (
            <Suspense fallback={<Loading />}>
              <RelationsGraph entity={entity} count={count} />
            </Suspense>
          )}
        </>
      )}
    </div>
  );
}
