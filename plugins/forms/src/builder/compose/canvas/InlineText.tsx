import { type KeyboardEvent, useId, useRef, useState } from 'react';
import { useTexts } from '@tukiverkko/ui';
import { builderTranslationRef } from '../../texts/builderTranslationRef';
import styles from './InlineText.module.css';

/** Props of {@link InlineText}. */
export interface InlineTextProps {
  /** What the text is, read aloud before it: "Kysymyksen otsikko". */
  readonly label: string;
  readonly value: string;
  readonly onCommit: (text: string) => void;
  readonly lang?: string;
  readonly placeholder?: string;
  /** What to say where nothing is left of it; without one it may be empty. */
  readonly emptyError?: string;
  /** Names the part of an element it is, so that it can be found and focused. */
  readonly part: string;
  readonly look?: 'title' | 'page-title' | 'help' | 'text';
  readonly onFocus?: () => void;
  /** Keys that mean something beside what they mean in a text; true where one was taken. */
  readonly onKey?: (event: KeyboardEvent<HTMLTextAreaElement>) => boolean;
  readonly onPasteLines?: (text: string) => void;
}

/**
 * A text of the form where its reader sees it. What is typed is kept by Enter or by leaving, and given up by Esc;
 * Shift+Enter is a new line where lines are read as such.
 */
export function InlineText(props: InlineTextProps) {
  const { value, onCommit, emptyError, look = 'text' } = props;
  const { t } = useTexts(builderTranslationRef);
  const [typed, setTyped] = useState<string>();
  const [isRefused, setRefused] = useState(false);
  const ids = { error: useId(), keys: useId() };
  // Esc takes the text back and leaves it; the leaving must not keep it after all.
  const isGivenUp = useRef(false);
  const text = typed ?? value;
  const isOneLine = look === 'title' || look === 'page-title';

  const settle = () => {
    setTyped(undefined);
    setRefused(false);
  };
  const commit = (): boolean => {
    const after = text.trim();
    if (after === '' && emptyError && value !== '') {
      setRefused(true);
      return false;
    }
    settle();
    if (after !== value) onCommit(after);
    return true;
  };
  const onKeyDown = (event: KeyboardEvent<HTMLTextAreaElement>) => {
    if (event.nativeEvent.isComposing) return;
    if (props.onKey?.(event)) return;
    if (event.key === 'Escape' && typed !== undefined) {
      event.stopPropagation();
      isGivenUp.current = true;
      settle();
    } else if (event.key === 'Enter' && (isOneLine || !event.shiftKey)) {
      event.preventDefault();
      commit();
    }
  };

  return (
    <div className={styles.inline} data-look={look}>
      {/* The copy behind it gives the field the height of its text. */}
      <div
        className={styles.grown}
        data-text={`${text || props.placeholder || ''} `}
      >
        <textarea
          rows={1}
          className={styles.text}
          aria-label={props.label}
          aria-invalid={isRefused || undefined}
          aria-describedby={isRefused ? ids.error : undefined}
          data-part={props.part}
          lang={props.lang}
          placeholder={props.placeholder}
          value={text}
          onFocus={() => {
            isGivenUp.current = false;
            props.onFocus?.();
          }}
          onChange={event => {
            isGivenUp.current = false;
            setRefused(false);
            setTyped(
              isOneLine
                ? event.target.value.replace(/\s*\n\s*/g, ' ')
                : event.target.value,
            );
          }}
          onKeyDown={onKeyDown}
          onPaste={event => {
            const pasted = event.clipboardData.getData('text/plain');
            if (!props.onPasteLines || !/\n./.test(pasted)) return;
            event.preventDefault();
            props.onPasteLines(pasted);
          }}
          onBlur={() => {
            // Nobody is held back where one leaves: the text that was there stays.
            if (isGivenUp.current || !commit()) settle();
          }}
        />
      </div>
      {isRefused && (
        <div id={ids.error} className={styles.error} role="alert">
          {emptyError} {t('compose.text.escape')}
        </div>
      )}
    </div>
  );
}
