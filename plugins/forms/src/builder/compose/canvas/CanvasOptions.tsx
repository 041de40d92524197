import {
  RiArrowDownLine,
  RiArrowUpLine,
  RiDeleteBinLine,
} from '@remixicon/react';
import type { OptionText } from '@tukiverkko/plugin-forms-common';
import { type KeyboardEvent, useRef, useState } from 'react';
import { useTexts } from '@tukiverkko/ui';
import { useBuilder } from '../../session/Builder';
import { builderTranslationRef } from '../../texts/builderTranslationRef';
import { useComposing } from '../Composing';
import type { CanvasQuestion } from './CanvasItem';
import styles from './CanvasOptions.module.css';
import { IconButton } from './IconButton';
import { InlineText } from './InlineText';
import { NewOption } from './NewOption';

/**
 * The choices of a question, edited where they stand. Enter goes to the next one, and from the last to a new one;
 * Alt+arrows move, Backspace in an empty one removes it.
 */
export function CanvasOptions({
  question,
}: {
  readonly question: CanvasQuestion;
}) {
  const { t } = useTexts(builderTranslationRef);
  const { edit } = useBuilder();
  const { pasteOptions, write } = useComposing();
  const list = useRef<HTMLOListElement>(null);
  // Only the row at hand has buttons: hundreds of them would be as many stops on the way.
  const [atHand, setAtHand] = useState<OptionText['value']>();
  const { element, asks, isShared, texts } = question;
  const { options } = texts;

  const focus = (place: number) =>
    list.current
      ?.querySelectorAll<HTMLElement>('textarea, input')
      [place]?.focus();
  const move = (code: OptionText['value'], place: number) => {
    if (place >= 0 && place < options.length && typeof code !== 'boolean')
      edit('moveOption', { element, code, place });
  };
  const remove = (code: OptionText['value'], place: number) => {
    if (typeof code === 'boolean') return;
    focus(place === 0 ? 1 : place - 1);
    edit('removeOption', { element, code });
  };
  const onKey =
    (code: OptionText['value'], place: number) =>
    (event: KeyboardEvent<HTMLTextAreaElement>): boolean => {
      const isEmpty = event.currentTarget.value.trim() === '';
      if (event.altKey && event.key === 'ArrowUp') move(code, place - 1);
      else if (event.altKey && event.key === 'ArrowDown') move(code, place + 1);
      else if (event.key === 'Backspace' && isEmpty) remove(code, place);
      // Leaving the field keeps what was typed.
      else if (event.key === 'Enter' && !isEmpty) focus(place + 1);
      else return false;
      event.preventDefault();
      return true;
    };

  return (
    <div className={styles.options}>
      {isShared && (
        <p className={styles.shared}>{t('compose.options.shared')}</p>
      )}
      <ol className={styles.list} ref={list}>
        {options.map(({ value, title }, place) => (
          <li
            key={String(value)}
            className={styles.option}
            data-asks={asks}
            onFocus={() => setAtHand(value)}
            onPointerEnter={() => setAtHand(value)}
          >
            <InlineText
              part={`option-${place}`}
              label={t('compose.options.label', {
                number: String(place + 1),
              })}
              value={title.text}
              lang={title.language}
              emptyError={t('compose.options.missing')}
              placeholder={t('compose.options.placeholder')}
              onCommit={text =>
                typeof value !== 'boolean' && write.option(element, value, text)
              }
              onKey={onKey(value, place)}
              onPasteLines={lines => pasteOptions(element, lines)}
            />
            {atHand === value && (
              <span className={styles.actions}>
                <IconButton
                  label={t('compose.options.up', { option: title.text })}
                  isDisabled={place === 0}
                  onPress={() => move(value, place - 1)}
                >
                  <RiArrowUpLine aria-hidden />
                </IconButton>
                <IconButton
                  label={t('compose.options.down', { option: title.text })}
                  isDisabled={place === options.length - 1}
                  onPress={() => move(value, place + 1)}
                >
                  <RiArrowDownLine aria-hidden />
                </IconButton>
                <IconButton
                  label={t('compose.options.remove', { option: title.text })}
                  onPress={() => remove(value, place)}
                >
                  <RiDeleteBinLine aria-hidden />
                </IconButton>
              </span>
            )}
          </li>
        ))}
        <li className={styles.option} data-asks={asks}>
          <NewOption element={element} />
        </li>
      </ol>
    </div>
  );
}
