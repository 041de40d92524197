import { stringifyEntityRef, type Entity } from '@backstage/catalog-model';
import { Link } from '@backstage/ui';
import { Panel, useLanguage, useTexts } from '@tukiverkko/ui';
import { useEntityPath } from '../links/useEntityPath';
import { expertNetworkTranslationRef } from '../translations/expertNetworkTranslationRef';
import { relationsPath } from './entityPaths';
import type { RelatedEntity } from './related';
import { relationGroups } from './relationGroups';
import { RelationLists } from './RelationLists';

/** Beside the page a few of each relation are enough; the tab has them all. */
const most = 6;

/** What an entity is related to, and the way to all of it. */
export function Relations(props: {
  readonly entity: Entity;
  readonly related: readonly RelatedEntity[];
}) {
  const { entity, related } = props;
  const { t } = useTexts(expertNetworkTranslationRef);
  const language = useLanguage();
  const entityPath = useEntityPath();
  const groups = relationGroups(related, language);
  if (groups.length === 0) return null;

  const count = groups.reduce((sum, { entities }) => sum + entities.length, 0);
  const isCut = groups.some(({ entities }) => entities.length > most);
  return (
    <Panel title={t('entity.relations')}>
      <RelationLists related={related} most={most} />
      {isCut && (
        <Link
          href={`${entityPath(stringifyEntityRef(entity))}${relationsPath}`}
        >
          {t('relations.more', { count })}
        </Link>
      )}
    </Panel>
  );
}
