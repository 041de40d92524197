import { formatNumber, useLanguage, useTexts } from '@tukiverkko/ui';
import type {
  ImportResponse,
  ImportState,
} from '@tukiverkko/plugin-expert-network-common';
import { expertNetworkTranslationRef } from '../translations/expertNetworkTranslationRef';
import { isUnderway } from './useImport';

/** How far the work on a list has come, in words. */
export function Progress({ list }: { readonly list: ImportResponse }) {
  const { t } = useTexts(expertNetworkTranslationRef);
  const language = useLanguage();
  const { counts, outcomes, rows, state } = list;
  const checked = Object.values(counts).reduce((sum, count) => sum + count, 0);
  const done = outcomes.applied + outcomes.refused;
  const of = (count: number, all: number) => ({
    done: formatNumber(count, language),
    rows: formatNumber(all, language),
  });
  const said: Partial<Record<ImportState, () => string>> = {
    reading: () => t('imports.state.reading'),
    checking: () => t('imports.checking', of(checked, rows)),
    applying: () => t('imports.applying', of(done, counts.new + counts.change)),
  };
  return (
    // Mounted from the start, so that the end of the work is announced too.
    <div role="status">
      {isUnderway(state) && (
        <p>
          {said[state]?.()} {t('imports.leave')}
        </p>
      )}
    </div>
  );
}
