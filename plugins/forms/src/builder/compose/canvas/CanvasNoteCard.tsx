import { Notice, useTexts } from '@tukiverkko/ui';
import { memo } from 'react';
import { builderTranslationRef } from '../../texts/builderTranslationRef';
import { useComposing } from '../Composing';
import styles from './Canvas.module.css';
import type { CanvasNote } from './CanvasItem';
import { ElementBar } from './ElementBar';
import { Grip } from './Grip';
import { InlineText } from './InlineText';
import { useCardDrag } from './useCardDrag';

interface CanvasNoteCardProps {
  readonly note: CanvasNote;
  readonly isEdited: boolean;
  readonly isSelected: boolean;
}

/** A text among the questions as its reader sees it; the one that is selected alone is a field. */
export const CanvasNoteCard = memo(Card);

function Card({ note, isEdited, isSelected }: CanvasNoteCardProps) {
  const { t } = useTexts(builderTranslationRef);
  const { open, write } = useComposing();
  const { element, text, tone } = note;
  const { card, grip } = useCardDrag(element, isEdited);
  return (
    <div
      {...card}
      className={styles.card}
      data-element={element}
      data-selected={isSelected || undefined}
    >
      <Grip {...grip} />
      <Notice tone={tone}>
        {isEdited ? (
          <InlineText
            part="text"
            label={t('compose.text.note')}
            value={text.text}
            lang={text.language}
            emptyError={t('compose.text.note.missing')}
            placeholder={t('compose.text.note.placeholder')}
            onCommit={after => write.text(element, 'text', after)}
          />
        ) : (
          <button
            type="button"
            className={styles.open}
            lang={text.language}
            onClick={() => open(element)}
          >
            {text.text || t('compose.text.note.placeholder')}
          </button>
        )}
      </Notice>
      {isEdited && <ElementBar element={element} title={text.text} />}
    </div>
  );
}
