import { formatPercent } from '../formats/formatNumber';
import { uiTranslationRef } from '../language/translation';
import { useLanguage } from '../language/useLanguage';
import type { FileState } from './FileItem';
import { useTexts } from '../language/useTexts';

/** The state of a file in words, as it is shown and as it is said aloud. */
export function useFileWords() {
  const { t } = useTexts(uiTranslationRef);
  const language = useLanguage();

  const uploading = (share: number) =>
    t('file.uploading', { share: formatPercent(share, language) });

  const shown = (state: FileState): string => {
    switch (state.kind) {
      case 'uploading':
        return uploading(state.share);
      case 'refused':
        return state.why;
      default:
        return t(`file.${state.kind}`);
    }
  };
  /** Quarter by quarter, or one who listens would hear nothing else. */
  const said = (state: FileState): string =>
    state.kind === 'uploading'
      ? uploading(Math.floor(state.share * 4) / 4)
      : shown(state);
  return { shown, said };
}
