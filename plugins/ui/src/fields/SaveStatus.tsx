import { Button } from '@backstage/ui';
import { useEffect, useState } from 'react';
import { formatTime } from '../formats/formatDate';
import { uiTranslationRef } from '../language/translation';
import { useLanguage } from '../language/useLanguage';
import './fields.css';
import { useTexts } from '../language/useTexts';

/** Where the text that is being written is. */
export type SaveState =
  | { readonly kind: 'idle' }
  | { readonly kind: 'saving' }
  | { readonly kind: 'saved'; readonly at: string; readonly announce?: boolean }
  | { readonly kind: 'offline' }
  | {
      readonly kind: 'refused';
      readonly onCopy?: () => void;
      readonly onRetry?: () => void;
    };

/** Says whether what was typed is safe. Saving is silent; saved is announced only when asked for. */
export function SaveStatus({ state }: { readonly state: SaveState }) {
  const { t } = useTexts(uiTranslationRef);
  const language = useLanguage();
  const [announced, setAnnounced] = useState('');

  const text: Readonly<Record<SaveState['kind'], string>> = {
    idle: '',
    saving: t('save.saving'),
    saved:
      state.kind === 'saved'
        ? t('save.saved', { time: formatTime(state.at, language) })
        : '',
    offline: t('save.offline'),
    refused: t('save.refused'),
  };
  const now = text[state.kind];
  const isAnnounced =
    state.kind === 'offline' || (state.kind === 'saved' && state.announce);
  useEffect(() => {
    if (isAnnounced) setAnnounced(now);
  }, [isAnnounced, now]);

  return (
    <div className={`tuki-save-status tuki-save-status-${state.kind}`}>
      <span role={state.kind === 'refused' ? 'alert' : undefined}>{now}</span>
      <span role="status" className="tuki-visually-hidden">
        {announced}
      </span>
      {state.kind === 'refused' && state.onCopy && (
        <Button variant="secondary" onPress={state.onCopy}>
          {t('save.copy')}
        </Button>
      )}
      {state.kind === 'refused' && state.onRetry && (
        <Button variant="secondary" onPress={state.onRetry}>
          {t('save.retry')}
        </Button>
      )}
    </div>
  );
}
