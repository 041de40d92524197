import type {
  RecordAuthor,
  RecordResponse,
} from '@tukiverkko/plugin-expert-network-common';
import { useLanguage, useTexts } from '@tukiverkko/ui';
import { expertNetworkTranslationRef } from '../translations/expertNetworkTranslationRef';

/** Who did something: by role, and the team they did it for. */
export function useAuthor(
  names: RecordResponse['names'],
): (author: RecordAuthor) => string {
  const { t } = useTexts(expertNetworkTranslationRef);
  const language = useLanguage();
  return ({ role: id, team }) => {
    const role = t(`record.role.${id}`);
    const name = team === undefined ? undefined : names[team]?.[language];
    return name === undefined ? role : t('record.who', { role, team: name });
  };
}
