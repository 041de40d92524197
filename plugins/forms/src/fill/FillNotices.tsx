import { Button, ButtonLink } from '@backstage/ui';
import { Notice, useTexts } from '@tukiverkko/ui';
import { formsTranslationRef } from '../translations/formsTranslationRef';
import type { DraftState } from './DraftSession';
import type { Filling } from './Filling';
import { MoveToVersion } from './MoveToVersion';

/** Props of {@link FillNotices}. */
export interface FillNoticesProps {
  readonly filling: Filling;
  readonly state: DraftState;
  /** Opens the choice between two texts again. */
  readonly onChoose: () => void;
  /** The draft is in another version now. */
  readonly onMoved: () => void;
}

/** What the person must know about the draft while filling it. */
export function FillNotices({
  filling,
  state,
  onChoose,
  onMoved,
}: FillNoticesProps) {
  const { t } = useTexts(formsTranslationRef);
  return (
    <>
      {state.gone && (
        <Notice
          tone="warning"
          live="alert"
          action={
            <ButtonLink href="/requests" variant="secondary">
              {t('fill.goneLink')}
            </ButtonLink>
          }
        >
          {t('fill.gone')}
        </Notice>
      )}
      {state.conflict && (
        <Notice
          tone="warning"
          live="alert"
          action={
            <Button variant="secondary" onPress={onChoose}>
              {t('conflict.open')}
            </Button>
          }
        >
          {t('conflict.notice')}
        </Notice>
      )}
      {state.merged !== undefined && (
        <Notice tone="info" live="status">
          {t('conflict.merged', { count: state.merged })}
        </Notice>
      )}
      {filling.session.replaces && (
        <Notice tone="info">{t('record.correcting')}</Notice>
      )}
      {filling.isEmptied && <Notice tone="warning">{t('fill.emptied')}</Notice>}
      {filling.isOldVersion && (
        <MoveToVersion filling={filling} onMoved={onMoved} />
      )}
    </>
  );
}
