import { type KeyboardEvent, useEffect, useId, useRef, useState } from 'react';
import styles from './Sheet.module.css';
import type { SheetEdit } from './SheetColumn';

/** The text of a cell while it is written: Enter keeps and goes down, Tab keeps and goes on, Esc gives up. */
export function SheetInput({
  begun,
  edit,
  onGone,
  onLeave,
}: {
  readonly edit: SheetEdit;
  /** What was typed already. */
  readonly begun?: string;
  readonly onLeave: (to?: readonly [number, number]) => void;
  readonly onGone: () => void;
}) {
  const errorId = useId();
  const input = useRef<HTMLTextAreaElement>(null);
  const [text, setText] = useState(begun ?? edit.value);
  const [error, setError] = useState<string>();
  // What was kept or given up is not kept again by losing focus.
  const isSettled = useRef(false);

  useEffect(() => {
    const field = input.current;
    field?.focus();
    field?.setSelectionRange(field.value.length, field.value.length);
  }, []);

  const keep = (): boolean => {
    const refusal = text === edit.value ? undefined : edit.commit(text);
    setError(refusal);
    isSettled.current = refusal === undefined;
    return isSettled.current;
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.nativeEvent.isComposing) return;
    const { key, shiftKey } = event;
    if (key === 'Escape') {
      event.stopPropagation();
      isSettled.current = true;
      onLeave();
    } else if (key === 'Enter' && !(shiftKey && edit.hasLines)) {
      event.preventDefault();
      if (keep()) onLeave([1, 0]);
    } else if (key === 'Tab') {
      event.preventDefault();
      if (keep()) onLeave([0, shiftKey ? -1 : 1]);
    }
  };
  return (
    <>
      {/* The copy behind it gives the field the height of its text. */}
      <div className={styles.grown} data-text={`${text} `}>
        <textarea
          ref={input}
          rows={1}
          aria-label={edit.label}
          aria-invalid={error !== undefined || undefined}
          aria-describedby={error === undefined ? undefined : errorId}
          inputMode={edit.inputMode}
          lang={edit.lang}
          value={text}
          onChange={({ target }) => {
            setError(undefined);
            setText(
              edit.hasLines
                ? target.value
                : target.value.replace(/\s*\n\s*/g, ' '),
            );
          }}
          onKeyDown={onKeyDown}
          onBlur={() => {
            if (isSettled.current || keep()) onGone();
            else {
              // Nobody is held back where one leaves: what was there stays.
              isSettled.current = true;
              onGone();
            }
          }}
        />
      </div>
      {error !== undefined && (
        <div id={errorId} role="alert" className={styles.error}>
          {error}
        </div>
      )}
    </>
  );
}
