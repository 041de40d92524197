import { RiInboxArchiveLine, RiInboxUnarchiveLine } from '@remixicon/react';
import type { SurveyItem } from '@tukiverkko/plugin-expert-network-common';
import { StatusTag, useTexts } from '@tukiverkko/ui';
import { expertNetworkTranslationRef } from '../translations/expertNetworkTranslationRef';

/** Whether a round may still be answered. */
export function SurveyStateTag(props: { readonly state: SurveyItem['state'] }) {
  const { t } = useTexts(expertNetworkTranslationRef);
  const isOpen = props.state === 'open';
  return (
    <StatusTag
      tone={isOpen ? 'info' : 'neutral'}
      icon={isOpen ? <RiInboxUnarchiveLine /> : <RiInboxArchiveLine />}
    >
      {t(`surveys.state.${props.state}`)}
    </StatusTag>
  );
}
