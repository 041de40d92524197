import { forwardRef, useImperativeHandle, useRef } from 'react';
import type { SourceEditorHandle, SourceEditorProps } from './SourceEditor';
import styles from './source.module.css';

/** The same text in a field of the browser's own, which every screen reader knows. */
export const PlainSource = forwardRef<SourceEditorHandle, SourceEditorProps>(
  function PlainField(props, ref) {
    const { text, onChange, isReadOnly, label, describedBy, onLeave } = props;
    const field = useRef<HTMLTextAreaElement>(null);
    useImperativeHandle(ref, () => ({
      show: ({ from, to }) => {
        field.current?.focus();
        field.current?.setSelectionRange(from, to);
      },
    }));
    return (
      <textarea
        ref={field}
        className={`tuki-input ${styles.plain}`}
        aria-label={label}
        aria-describedby={describedBy}
        value={text}
        readOnly={isReadOnly}
        spellCheck={false}
        onChange={event => onChange(event.target.value)}
        onKeyDown={event => {
          if (event.key === 'Escape') onLeave();
        }}
      />
    );
  },
);
