import { useRouteRef } from '@backstage/frontend-plugin-api';
import { ResponseError } from '@backstage/errors';
import { Link } from '@backstage/ui';
import { Empty, LoadFailed, Loading, Page, useTexts } from '@tukiverkko/ui';
import { useParams } from 'react-router-dom';
import { importsRouteRef } from '../routes';
import { expertNetworkTranslationRef } from '../translations/expertNetworkTranslationRef';
import { ImportEnd } from './ImportEnd';
import { Mapping } from './Mapping';
import { Preview } from './Preview';
import { Progress } from './Progress';
import { useImport } from './useImport';

/** One list: its columns, what its rows would do, and taking them in. */
export function ImportPage() {
  const { t } = useTexts(expertNetworkTranslationRef);
  const { id = '' } = useParams();
  const importsPath = useRouteRef(importsRouteRef)?.() ?? '/find/imports';
  const { value: list, look, ...load } = useImport(id);
  const isGone =
    load.state === 'failed' &&
    load.error instanceof ResponseError &&
    [400, 404].includes(load.error.response.status);

  return (
    <Page
      title={list?.name ?? t('imports.list')}
      section={t('imports.title')}
      breadcrumbs={[{ label: t('imports.title'), href: importsPath }]}
    >
      {isGone && (
        <Empty action={<Link href={importsPath}>{t('imports.title')}</Link>}>
          {t('imports.gone')}
        </Empty>
      )}
      {load.state === 'failed' && !isGone && (
        <LoadFailed onRetry={load.retry} />
      )}
      {!list && load.state === 'loading' && <Loading />}
      {list && (
        <>
          <Progress list={list} />
          {(list.state === 'matched' || list.state === 'checked') && (
            <Mapping
              key={JSON.stringify(list.mapping)}
              list={list}
              onChecked={look}
            />
          )}
          {(list.state === 'checked' || list.state === 'applied') && (
            <>
              <ImportEnd list={list} onChange={look} />
              <Preview list={list} />
            </>
          )}
        </>
      )}
    </Page>
  );
}
