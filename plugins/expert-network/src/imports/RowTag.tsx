import {
  RiAddCircleLine,
  RiCheckLine,
  RiEqualLine,
  RiErrorWarningLine,
  RiFileCopyLine,
  RiPencilLine,
} from '@remixicon/react';
import { StatusTag, type Tone, useTexts } from '@tukiverkko/ui';
import type { ImportRow } from '@tukiverkko/plugin-expert-network-common';
import type { ReactElement } from 'react';
import { expertNetworkTranslationRef } from '../translations/expertNetworkTranslationRef';

type Word = ImportRow['does'] | NonNullable<ImportRow['outcome']>;

const looks: Readonly<
  Record<Word, { readonly tone: Tone; readonly icon: ReactElement }>
> = {
  bad: { tone: 'warning', icon: <RiErrorWarningLine /> },
  new: { tone: 'info', icon: <RiAddCircleLine /> },
  change: { tone: 'info', icon: <RiPencilLine /> },
  same: { tone: 'neutral', icon: <RiEqualLine /> },
  repeat: { tone: 'neutral', icon: <RiFileCopyLine /> },
  applied: { tone: 'positive', icon: <RiCheckLine /> },
  refused: { tone: 'warning', icon: <RiErrorWarningLine /> },
};

/** What a row does, or what became of it. */
export function RowTag({ row }: { readonly row: ImportRow }) {
  const { t } = useTexts(expertNetworkTranslationRef);
  const word = row.outcome ?? row.does;
  return <StatusTag {...looks[word]}>{t(`imports.does.${word}`)}</StatusTag>;
}
