import { useApi } from '@backstage/frontend-plugin-api';
import type { Attachment } from '@tukiverkko/plugin-forms-common';
import {
  FileDrop,
  formatBytes,
  formatDateTime,
  LoadFailed,
  Panel,
  useLanguage,
} from '@tukiverkko/ui';
import type { FileItem } from '@tukiverkko/ui';
import { useTexts } from '@tukiverkko/ui';
import type { FilePlace } from '../api/FormsApi';
import { FormsProblem } from '../api/FormsProblem';
import { formsApiRef } from '../api/formsApiRef';
import { idOf } from '../load/Loaded';
import { Refusal } from '../load/Refusal';
import { refusalKey } from '../load/refusalKey';
import { useEntityNames } from '../names/useEntityNames';
import { formsTranslationRef } from '../translations/formsTranslationRef';
import type { Files } from './Files';
import type { Transfer } from './FileQueue';
import { useDownload } from './useDownload';
import { useFiles } from './useFiles';

/** Props of {@link AttachmentsPanel}. */
export interface AttachmentsPanelProps {
  readonly place: FilePlace;
  readonly files: Files;
  readonly mayAdd: boolean;
}

/** The files of a draft or a request, with the way to add one where that is allowed. */
export function AttachmentsPanel({
  place,
  files,
  mayAdd,
}: AttachmentsPanelProps) {
  const { t } = useTexts(formsTranslationRef);
  const language = useLanguage();
  const api = useApi(formsApiRef);
  const state = useFiles(files);
  const { download, error } = useDownload();
  const { arrived = [], transfers } = state;
  const isDraft = place.of === 'drafts';
  const nameOf = useEntityNames(
    isDraft ? [] : arrived.map(one => one.uploadedBy),
  );
  if (!mayAdd && arrived.length === 0 && transfers.length === 0) return null;

  const { count, bytes, endings } = files.limits;
  const toItem = (one: Attachment): FileItem => ({
    ...one,
    state: { kind: one.state },
    about: isDraft
      ? undefined
      : t('request.answerFrom', {
          who: nameOf(one.uploadedBy),
          time: formatDateTime(one.uploadedAt, language),
        }),
    onDownload: one.downloadable
      ? () => download(one.name, () => api.file(place, one.id))
      : undefined,
    onRemove: isDraft ? () => files.remove(one.id) : undefined,
  });
  const toItemUnderWay = ({ id, file, state: on }: Transfer): FileItem => ({
    id,
    name: file.name,
    size: file.size,
    state:
      on.kind === 'refused'
        ? { kind: 'refused', why: t(refusalKey(on.error)) }
        : on,
    onRestart: mayBegin(on) ? () => files.restart(id) : undefined,
    onRemove: () => files.forget(id),
  });
  return (
    <Panel title={t('files.title')}>
      {state.listError !== undefined && (
        <LoadFailed
          isPart
          id={idOf(state.listError)}
          onRetry={() => files.look()}
        />
      )}
      {state.removeError !== undefined && <Refusal error={state.removeError} />}
      {error !== undefined && <Refusal error={error} />}
      <FileDrop
        label={t('files.title')}
        items={[...arrived.map(toItem), ...transfers.map(toItemUnderWay)]}
        adding={
          mayAdd
            ? {
                limits: (
                  <>
                    <p>
                      {t('files.limits', {
                        count,
                        size: formatBytes(bytes, language),
                        types: endings.join(', '),
                      })}
                    </p>
                    <p>{t('files.care')}</p>
                  </>
                ),
                endings: endings.map(ending => `.${ending}`),
                onAdd: chosen => files.add(chosen),
              }
            : undefined
        }
      />
    </Panel>
  );
}

/** Whether another attempt with the same file may end otherwise. */
function mayBegin(state: Transfer['state']): boolean {
  if (state.kind === 'broken') return true;
  if (state.kind !== 'refused') return false;
  const { error } = state;
  return (
    !(error instanceof FormsProblem) ||
    error.status >= 500 ||
    error.status === 429 ||
    error.status === 401 ||
    error.type === 'upload-broken'
  );
}
