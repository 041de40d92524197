import { useLanguage, useTexts } from '@tukiverkko/ui';
import type { FindResponse } from '@tukiverkko/plugin-expert-network-common';
import { expertNetworkTranslationRef } from '../translations/expertNetworkTranslationRef';
import { useSettled } from './suggest/useSettled';

/** How much was found and what is nearest; said aloud once the changes pause. */
export function CountInWords({ found }: { readonly found: FindResponse }) {
  const { t } = useTexts(expertNetworkTranslationRef);
  const language = useLanguage();
  const [nearest] = found.groups.flatMap(({ items }) => items);
  const words =
    found.count > 0
      ? t('find.count', {
          count: found.count,
          nearest: nearest?.name[language] ?? '',
        })
      : t('find.count.none');
  const settled = useSettled(words, 500);
  return (
    <>
      {/* Those who listen hear it below. */}
      <p aria-hidden>{words}</p>
      <div role="status" className="tuki-visually-hidden">
        {settled}
      </div>
    </>
  );
}
