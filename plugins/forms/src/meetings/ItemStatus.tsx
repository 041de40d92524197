import {
  RiCheckLine,
  RiCloseCircleLine,
  RiHourglassLine,
  RiPencilLine,
  RiTeamLine,
} from '@remixicon/react';
import { StatusTag, type Tone, useTexts } from '@tukiverkko/ui';
import type { ReactElement } from 'react';
import { formsTranslationRef } from '../translations/formsTranslationRef';
import type { ItemState } from './itemState';

const looks: Readonly<
  Record<ItemState, { readonly tone: Tone; readonly icon: ReactElement }>
> = {
  waiting: { tone: 'neutral', icon: <RiHourglassLine /> },
  inHand: { tone: 'info', icon: <RiTeamLine /> },
  writing: { tone: 'info', icon: <RiPencilLine /> },
  done: { tone: 'positive', icon: <RiCheckLine /> },
  over: { tone: 'neutral', icon: <RiCloseCircleLine /> },
};

/** How far the meeting is with a request, in a word. */
export function ItemStatus({ state }: { readonly state: ItemState }) {
  const { t } = useTexts(formsTranslationRef);
  return <StatusTag {...looks[state]}>{t(`meetings.item.${state}`)}</StatusTag>;
}
