import { stringifyEntityRef, type Entity } from '@backstage/catalog-model';
import { useApi } from '@backstage/frontend-plugin-api';
import { Button, Link } from '@backstage/ui';
import {
  recordTypeOf,
  type RecordResponse,
} from '@tukiverkko/plugin-expert-network-common';
import {
  formatDate,
  Loading,
  LoadFailed,
  Notice,
  Panel,
  useLanguage,
  useTexts,
} from '@tukiverkko/ui';
import { expertNetworkApiRef } from '../api/ExpertNetworkApi';
import { useLoad } from '../api/useLoad';
import { mayMend } from '../entity/mayMend';
import { expertNetworkTranslationRef } from '../translations/expertNetworkTranslationRef';
import { isRecord } from './isRecord';
import { useAuthor } from './useAuthor';
import { useEdit } from './useEdit';
import { useRecord } from './useRecord';

/** How the details of a unit, network or service are changed, and by whom. */
export function RecordCare({ entity }: { readonly entity: Entity }) {
  if (isRecord(entity)) return <Record entity={entity} />;
  return recordTypeOf(entity) ? <File entity={entity} /> : null;
}

function Record({ entity }: { readonly entity: Entity }) {
  const { t } = useTexts(expertNetworkTranslationRef);
  const { value: record, ...load } = useRecord(stringifyEntityRef(entity));
  return (
    <Panel title={t('record.care')}>
      {load.state === 'failed' && <LoadFailed isPart onRetry={load.retry} />}
      {!record && load.state === 'loading' && <Loading />}
      {record && <Edit record={record} />}
    </Panel>
  );
}

function Edit({ record }: { readonly record: RecordResponse }) {
  const { t } = useTexts(expertNetworkTranslationRef);
  const language = useLanguage();
  const author = useAuthor(record.names);
  const { open, state, error } = useEdit(record);
  const [last] = record.history;
  const { edit, restore } = record.may;
  const isForbidden = (error as { statusCode?: number })?.statusCode === 403;

  return (
    <>
      {last && (
        <p>
          {t('record.last', {
            date: formatDate(last.at, language),
            who: author(last.by),
          })}
        </p>
      )}
      {edit && <p>{t(restore ? 'record.coordinator' : 'record.owner')}</p>}
      {!edit && <p>{t('record.other')}</p>}
      {error && (
        <Notice tone="negative" live="alert">
          {t(isForbidden ? 'record.forbidden' : 'record.failed')}
        </Notice>
      )}
      <Button
        variant="secondary"
        size="medium"
        onPress={open}
        aria-disabled={state === 'opening'}
      >
        {state === 'opening'
          ? t('record.opening')
          : t(edit ? 'record.edit' : 'record.suggest')}
      </Button>
    </>
  );
}

/** Said to those who would look for the button, and to nobody else. */
function File({ entity }: { readonly entity: Entity }) {
  const { t } = useTexts(expertNetworkTranslationRef);
  const api = useApi(expertNetworkApiRef);
  const { value: me } = useLoad('me', () => api.me());
  if (!me || !mayMend(entity, me)) return null;
  const place = entity.metadata.annotations?.['backstage.io/edit-url'];
  return (
    <Panel title={t('record.care')}>
      <p>{t('record.file')}</p>
      {place?.startsWith('https://') && (
        <Link href={place}>{t('record.file.open')}</Link>
      )}
    </Panel>
  );
}
