import type { Entity } from '@backstage/catalog-model';
import { useEntity } from '@backstage/plugin-catalog-react';
import type { EntityHeaderLayoutProps } from '@backstage/plugin-catalog-react/alpha';
import { ButtonLink, Button } from '@backstage/ui';
import {
  isEventEntity,
  isInitiativeEntity,
} from '@tukiverkko/plugin-expert-network-common';
import { Page, todayInFinland, useLanguage, useTexts } from '@tukiverkko/ui';
import { EventStatus } from '../events/EventStatus';
import { PageTabs } from '../links/PageTabs';
import { historyPath } from '../records/historyPath';
import { StatusOfUnit } from '../status/StatusOfUnit';
import { statusOfEntity } from '../status/statusOfEntity';
import { expertNetworkTranslationRef } from '../translations/expertNetworkTranslationRef';
import styles from './EntityHeader.module.css';
import { aboutPath, relationsPath } from './entityPaths';
import { kindKey } from './kindKey';
import { nameIn } from './nameIn';
import { primaryActionOf, type PrimaryAction } from './primaryAction';
import { useRelated } from './related';
import { servicesId } from './servicesId';
import { useBreadcrumbs } from './useBreadcrumbs';

// Extensions have one name each; ours are said in the reader's language here.
const tabKeys: Readonly<
  Record<
    string,
    'entity.tab.about' | 'entity.relations' | 'record.history' | undefined
  >
> = {
  [aboutPath]: 'entity.tab.about',
  [relationsPath]: 'entity.relations',
  [historyPath]: 'record.history',
};

/** What the page is about: kind, name, status, and the one thing to do. */
export function EntityHeader({
  tabs,
  activeTabId,
}: Partial<EntityHeaderLayoutProps>) {
  const { t } = useTexts(expertNetworkTranslationRef);
  const language = useLanguage();
  const { entity } = useEntity();
  const { value: related } = useRelated(entity);
  const services = related?.services ?? [];
  const breadcrumbs = useBreadcrumbs(entity, related?.entities ?? []);

  const today = todayInFinland();
  const status = statusOfEntity(entity, services, today);
  const action = primaryActionOf(entity, services, today);
  const name = nameIn(entity, language);

  return (
    <Page
      title={name.text}
      titleLang={name.lang}
      section={t(roomOf(entity))}
      kind={t(kindKey(entity))}
      breadcrumbs={breadcrumbs}
      status={
        isEventEntity(entity) ? (
          <EventStatus event={entity} />
        ) : (
          status && <StatusOfUnit status={status} />
        )
      }
      primaryAction={action && <Action action={action} />}
    >
      {tabs && tabs.length > 1 && (
        <div className={styles.tabs}>
          <Tabs tabs={tabs} activeTabId={activeTabId} />
        </div>
      )}
    </Page>
  );
}

function roomOf(entity: Entity) {
  if (isEventEntity(entity)) return 'events.title';
  return isInitiativeEntity(entity) ? 'work.title' : 'find.title';
}

function Action({ action: { label, to } }: { readonly action: PrimaryAction }) {
  const { t } = useTexts(expertNetworkTranslationRef);
  return to === 'services' ? (
    <Button
      variant="primary"
      size="medium"
      onPress={() => document.getElementById(servicesId)?.focus()}
    >
      {t(label)}
    </Button>
  ) : (
    <ButtonLink variant="primary" size="medium" href={to.path}>
      {t(label)}
    </ButtonLink>
  );
}

function Tabs({ tabs, activeTabId }: EntityHeaderLayoutProps) {
  const { t } = useTexts(expertNetworkTranslationRef);
  // Extensions come in the order they were found in; what a thing is comes first.
  const pages = tabs
    .flatMap(tab => ('items' in tab ? tab.items : [tab]))
    .sort((a, b) => Number(b.id === aboutPath) - Number(a.id === aboutPath));
  return (
    <PageTabs
      label={t('entity.tabs')}
      tabs={pages.map(({ id, label, href }) => ({
        href: href || '.',
        label: tabKeys[id] ? t(tabKeys[id]) : label,
        isHere: id === activeTabId,
      }))}
    />
  );
}
