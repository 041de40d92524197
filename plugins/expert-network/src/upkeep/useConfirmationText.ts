import type { Confirmation } from '@tukiverkko/plugin-expert-network-common';
import { formatDate, useLanguage, useTexts } from '@tukiverkko/ui';
import { expertNetworkTranslationRef } from '../translations/expertNetworkTranslationRef';

/** What a confirmation says: when, and as what. */
export function useConfirmationText(): (of: Confirmation) => string {
  const { t } = useTexts(expertNetworkTranslationRef);
  const language = useLanguage();
  return ({ on, by }) => {
    if (on === null) return t('upkeep.never');
    const date = formatDate(on, language);
    return by === null ? date : t(`upkeep.by.${by}`, { date });
  };
}
