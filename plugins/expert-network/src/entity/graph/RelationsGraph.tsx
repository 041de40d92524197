import {
  getCompoundEntityRef,
  stringifyEntityRef,
  type Entity,
} from '@backstage/catalog-model';
import { useApiHolder } from '@backstage/frontend-plugin-api';
import {
  catalogGraphApiRef,
  EntityRelationsGraph,
} from '@backstage/plugin-catalog-graph';
import { Panel, useTexts } from '@tukiverkko/ui';
import { useMemo } from 'react';
import { useNavigate } from 'react-router-dom';
import { useEntityPath } from '../../links/useEntityPath';
import { expertNetworkTranslationRef } from '../../translations/expertNetworkTranslationRef';
import { GraphLabel } from './GraphLabel';
import { GraphNode } from './GraphNode';
import { knownRelations, relationPairs } from './knownRelations';
import styles from './RelationsGraph.module.css';

/**
 * The relations of an entity as a picture; absent in an app without the graph plugin.
 * It answers to a mouse only, so those who use a keyboard or listen are given the lists
 * that hold the same, and nothing of this.
 */
export function RelationsGraph({
  entity,
  count,
}: {
  readonly entity: Entity;
  /** How many entities stand around it: the picture is scaled to its place, so many need a tall one. */
  readonly count: number;
}) {
  const { t } = useTexts(expertNetworkTranslationRef);
  const isInstalled = useApiHolder().get(catalogGraphApiRef) !== undefined;
  const entityPath = useEntityPath();
  const navigate = useNavigate();
  const root = useMemo(() => getCompoundEntityRef(entity), [entity]);
  if (!isInstalled) return null;
  return (
    <div aria-hidden="true">
      <Panel title={t('relations.graph')}>
        <p>{t('relations.graph.text')}</p>
        {/* A browser gives what scrolls a place in the tab order, where those who listen would meet nothing. */}
        <div
          tabIndex={-1}
          className={styles.scroll}
          style={{ blockSize: `${Math.max(16, count * 5)}rem` }}
        >
          <EntityRelationsGraph
            className={styles.graph}
            rootEntityNames={root}
            maxDepth={1}
            relations={knownRelations}
            relationPairs={relationPairs}
            onNodeClick={node =>
              navigate(entityPath(stringifyEntityRef(node.entity)))
            }
            renderNode={({ node }) => <GraphNode node={node} />}
            renderLabel={({ edge }) => (
              <GraphLabel relations={edge.relations} />
            )}
            zoom="disabled"
            showArrowHeads
            allowFullscreen={false}
          />
        </div>
      </Panel>
    </div>
  );
}
