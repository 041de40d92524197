import { parseEntityRef, stringifyEntityRef } from '@backstage/catalog-model';
import { useApi } from '@backstage/frontend-plugin-api';
import { catalogApiRef } from '@backstage/plugin-catalog-react';
import { Link } from '@backstage/ui';
import {
  LoadFailed,
  Panel,
  todayInFinland,
  useLanguage,
  useTexts,
} from '@tukiverkko/ui';
import {
  isInForce,
  namesOf,
  type TeamRole,
} from '@tukiverkko/plugin-expert-network-common';
import { useLoad } from '../api/useLoad';
import { useEntityPath } from '../links/useEntityPath';
import { expertNetworkTranslationRef } from '../translations/expertNetworkTranslationRef';
import styles from './RoleList.module.css';

/** Who holds which role on a unit today, and who stands in for them. */
export function RoleList(props: { readonly roles: readonly TeamRole[] }) {
  const { t } = useTexts(expertNetworkTranslationRef);
  const language = useLanguage();
  const catalog = useApi(catalogApiRef);

  const roles = props.roles.filter(role => isInForce(role, todayInFinland()));
  const refs = [
    ...new Set(
      roles.flatMap(({ person, deputy }) => [
        person,
        ...(deputy ? [deputy] : []),
      ]),
    ),
  ].map(userRef);
  const { value: names, ...load } = useLoad(refs.join(' '), async () => {
    const { items } = await catalog.getEntitiesByRefs({ entityRefs: refs });
    return new Map(
      refs.map((ref, at) => [ref, items[at] && namesOf(items[at])]),
    );
  });

  if (roles.length === 0) return null;
  if (load.state === 'failed')
    return <LoadFailed isPart onRetry={load.retry} />;
  if (!names) return null;
  const person = (ref: string) => (
    <Person
      entityRef={userRef(ref)}
      name={names.get(userRef(ref))?.[language]}
    />
  );

  return (
    <Panel title={t('team.roles')}>
      <ul className={styles.roles}>
        {roles.map(role => (
          <li key={`${role.names.fi} ${role.person}`}>
            <span className={styles.role}>{role.names[language]}</span>{' '}
            {person(role.person)}
            {role.deputy && (
              <>
                {' · '}
                {t('team.role.deputy')} {person(role.deputy)}
              </>
            )}
          </li>
        ))}
      </ul>
    </Panel>
  );
}

// A person the reader may not see still holds the role: the ref's own name stands for theirs.
function Person({
  entityRef,
  name,
}: {
  readonly entityRef: string;
  readonly name?: string;
}) {
  const entityPath = useEntityPath();
  return name ? (
    <Link href={entityPath(entityRef)}>{name}</Link>
  ) : (
    <span>{parseEntityRef(entityRef).name}</span>
  );
}

function userRef(ref: string): string {
  return stringifyEntityRef(
    parseEntityRef(ref, { defaultKind: 'User', defaultNamespace: 'default' }),
  );
}
