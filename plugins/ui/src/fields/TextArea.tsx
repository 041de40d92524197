import { useEffect, useId, useState } from 'react';
import { uiTranslationRef } from '../language/translation';
import type { ControlWiring } from './Field';
import './fields.css';
import { useTexts } from '../language/useTexts';

/** Props of {@link TextArea}. */
export interface TextAreaProps extends ControlWiring {
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly onBlur?: () => void;
  readonly rows?: number;
  /** Counted from 80 % on. Longer text is kept, never cut: the one who pasted it decides what goes. */
  readonly maxLength?: number;
  readonly readOnly?: boolean;
  readonly lang?: string;
}

/** Several lines of text. */
export function TextArea({
  maxLength,
  rows = 4,
  onChange,
  onBlur,
  ...rest
}: TextAreaProps) {
  const countId = useId();
  const left =
    maxLength === undefined ? undefined : maxLength - rest.value.length;
  const isCounted =
    maxLength !== undefined && rest.value.length >= maxLength * 0.8;
  const described = [rest['aria-describedby'], isCounted && countId]
    .filter(Boolean)
    .join(' ');
  return (
    <div className="tuki-textarea">
      <textarea
        {...rest}
        aria-describedby={described || undefined}
        className="tuki-input"
        rows={rows}
        onBlur={onBlur}
        onChange={event => onChange(event.target.value)}
      />
      {maxLength !== undefined && (
        <Count id={countId} left={isCounted ? left : undefined} />
      )}
    </div>
  );
}

function Count({
  id,
  left,
}: {
  readonly id: string;
  readonly left: number | undefined;
}) {
  const { t } = useTexts(uiTranslationRef);
  const text =
    left === undefined
      ? ''
      : t(left < 0 ? 'text.over' : 'text.left', { count: Math.abs(left) });
  const [announced, setAnnounced] = useState('');
  // Announced only once the typing rests; a count at every key would drown the text itself.
  useEffect(() => {
    const timer = setTimeout(() => setAnnounced(text), 1000);
    return () => clearTimeout(timer);
  }, [text]);
  return (
    <>
      {text && (
        <div
          id={id}
          className={
            left !== undefined && left < 0
              ? 'tuki-count tuki-count-over'
              : 'tuki-count'
          }
        >
          {text}
        </div>
      )}
      <div role="status" className="tuki-visually-hidden">
        {announced}
      </div>
    </>
  );
}
