import { stringifyEntityRef, type Entity } from '@backstage/catalog-model';
import { useApi, useRouteRefParams } from '@backstage/frontend-plugin-api';
import {
  AsyncEntityProvider,
  catalogApiRef,
  entityRouteRef,
} from '@backstage/plugin-catalog-react';
import type { EntityHeaderLayoutProps } from '@backstage/plugin-catalog-react/alpha';
import { ButtonLink } from '@backstage/ui';
import { Empty, Loading, LoadFailed, Page, useTexts } from '@tukiverkko/ui';
import type { ComponentType, ReactElement } from 'react';
import { useParams, useRoutes } from 'react-router-dom';
import { useLoad } from '../api/useLoad';
import { useEntityPath } from '../links/useEntityPath';
import { expertNetworkTranslationRef } from '../translations/expertNetworkTranslationRef';
import { isOurEntity } from './isOurEntity';

/** One page of an entity, as plugins attach it to the catalog's entity page. */
export interface EntityContent {
  readonly path: string;
  readonly title: string;
  readonly element: ReactElement;
  readonly isFor: (entity: Entity) => boolean;
}

/** A header, as plugins attach it to the catalog's entity page. */
export interface EntityHeaderLayout {
  readonly Component: ComponentType<EntityHeaderLayoutProps>;
  readonly isFor: (entity: Entity) => boolean;
}

interface Parts {
  readonly headers: readonly EntityHeaderLayout[];
  readonly contents: readonly EntityContent[];
  /** The page as the catalog makes it, for entities that are not ours. */
  readonly stock: ReactElement;
}

/**
 * The entity page for our kinds. The stock page brings a second `main`, a window title in one
 * language and English sentences when something is missing; for other kinds it stays as it is.
 */
export function EntityFrame(parts: Parts) {
  const ref = stringifyEntityRef(useRouteRefParams(entityRouteRef));
  return <LoadedEntity key={ref} entityRef={ref} {...parts} />;
}

function LoadedEntity({
  entityRef,
  ...parts
}: Parts & { readonly entityRef: string }) {
  const { t } = useTexts(expertNetworkTranslationRef);
  const catalog = useApi(catalogApiRef);
  const load = useLoad(entityRef, () => catalog.getEntityByRef(entityRef));

  if (load.state === 'loading') return <Loading />;
  if (load.state === 'failed') {
    return (
      <Page title={t('entity.failed')}>
        <LoadFailed onRetry={load.retry} />
      </Page>
    );
  }
  if (!load.value) return <EntityNotFound />;
  if (!isOurEntity(load.value)) return parts.stock;
  return (
    <AsyncEntityProvider
      entity={load.value}
      loading={false}
      refresh={load.retry}
    >
      <EntityLayout entity={load.value} {...parts} />
    </AsyncEntityProvider>
  );
}

function EntityLayout({
  entity,
  headers,
  contents,
}: Parts & { readonly entity: Entity }) {
  const pages = contents.filter(({ isFor }) => isFor(entity));
  const below = useParams()['*'] ?? '';
  const here = useEntityPath()(stringifyEntityRef(entity));
  const content = useRoutes(
    pages.map(({ path, element }) => ({ path: routeOf(path), element })),
  );
  const active = pages.find(({ path }) => slug(path) === below.split('/')[0]);
  const Header = headers.find(({ isFor }) => isFor(entity))?.Component;

  return (
    <>
      {Header && (
        <Header
          tabs={pages.map(({ path, title }) => ({
            id: path,
            label: title,
            href: [here, slug(path)].filter(Boolean).join('/'),
          }))}
          activeTabId={active?.path}
        />
      )}
      {content ?? <EntityNotFound />}
    </>
  );
}

function EntityNotFound() {
  const { t } = useTexts(expertNetworkTranslationRef);
  return (
    <Page title={t('entity.notFound.title')}>
      <Empty
        action={
          <ButtonLink href="/find">{t('entity.notFound.action')}</ButtonLink>
        }
      >
        {t('entity.notFound')}
      </Empty>
    </Page>
  );
}

function slug(path: string): string {
  return path.replace(/^\/+|\/+$/g, '');
}

function routeOf(path: string): string {
  return slug(path) === '' ? '' : `${slug(path)}/*`;
}
