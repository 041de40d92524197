import {
  RiCheckLine,
  RiCloseCircleLine,
  RiMailSendLine,
  RiStopCircleLine,
} from '@remixicon/react';
import type { Expert } from '@tukiverkko/plugin-forms-common';
import { StatusTag, type Tone, useTexts } from '@tukiverkko/ui';
import type { ReactElement } from 'react';
import { formsTranslationRef } from '../translations/formsTranslationRef';

const looks = {
  invited: { tone: 'info', icon: <RiMailSendLine /> },
  wrote: { tone: 'positive', icon: <RiCheckLine /> },
  declined: { tone: 'neutral', icon: <RiCloseCircleLine /> },
  ended: { tone: 'neutral', icon: <RiStopCircleLine /> },
} as const satisfies Record<
  string,
  { readonly tone: Tone; readonly icon: ReactElement }
>;

/** Where an invitation stands, in a word. */
export function ExpertStatus({ expert }: { readonly expert: Expert }) {
  const { t } = useTexts(formsTranslationRef);
  const state =
    expert.state === 'invited' && expert.hasView ? 'wrote' : expert.state;
  return <StatusTag {...looks[state]}>{t(`experts.state.${state}`)}</StatusTag>;
}
