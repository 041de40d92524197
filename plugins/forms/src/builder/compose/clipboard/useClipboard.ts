import {
  copied,
  type FormPiece,
  optionsOf,
  outwardIn,
  type OutwardNames,
  pieceRefusals,
  pieceText,
  readPiece,
} from '@tukiverkko/plugin-forms-common/building';
import { useLanguage, useTexts } from '@tukiverkko/ui';
import { useState } from 'react';
import { useBuilder } from '../../session/Builder';
import { builderTranslationRef } from '../../texts/builderTranslationRef';
import type { Commands } from '../useCommands';
import { keepCopied, lastCopied } from './windowClipboard';

/** Copying, cutting and pasting parts of forms, also from another form or window. */
export interface FormClipboard {
  /** The selected elements as text; undefined where none is selected. */
  readonly copy: () => string | undefined;
  readonly cut: () => string | undefined;
  /** Pastes a text that came from the clipboard; without one what was copied in this window. */
  readonly paste: (text?: string) => void;
  /** What waits for the author to say what its rules read here. */
  readonly asked: FormPiece | undefined;
  readonly answer: (outward: OutwardNames | undefined) => void;
  /** Why the last text could not be pasted. */
  readonly refusal: string | undefined;
}

/** The clipboard of the Edit tab. */
export function useClipboard(commands: Commands): FormClipboard {
  const { t } = useTexts(builderTranslationRef);
  const language = useLanguage();
  const { announce, definition, edit, selection } = useBuilder();
  const [asked, setAsked] = useState<FormPiece>();
  const [refusal, setRefusal] = useState<string>();
  const after = selection[selection.length - 1];

  const put = (piece: FormPiece, outward: OutwardNames) => {
    commands.selectAdded();
    edit('pasteElements', { piece, after, outward });
  };
  const copy = () => {
    const piece = copied(definition, selection);
    if (!piece) return undefined;
    const text = pieceText(piece);
    keepCopied(text);
    setRefusal(undefined);
    announce(t('compose.copied', { count: piece.elements.length }));
    return text;
  };
  return {
    copy,
    cut: () => {
      const text = copy();
      if (text !== undefined) commands.run('remove');
      return text;
    },
    paste: (text = '') => {
      const given = readPiece(text);
      // A list of lines is for the choices of the question at hand.
      const isList = !given.ok && /\S\s*\n\s*\S/.test(text);
      if (isList && after !== undefined && optionsOf(definition, after)) {
        commands.open({ kind: 'options', element: after, list: text });
        return;
      }
      const kept = lastCopied();
      const read =
        given.ok || text.trim() !== '' || kept === undefined
          ? given
          : readPiece(kept);
      if (!read.ok) {
        setRefusal(pieceRefusals[read.refusal][language]);
        return;
      }
      setRefusal(undefined);
      const outward = outwardIn(definition, read.piece);
      if (Object.values(outward).includes(null)) setAsked(read.piece);
      else put(read.piece, outward);
    },
    asked,
    answer: outward => {
      setAsked(undefined);
      if (asked && outward) put(asked, outward);
    },
    refusal,
  };
}
