import { type MouseEvent, useEffect, useId, useRef } from 'react';
import { uiTranslationRef } from '../language/translation';
import './fields.css';
import { useTexts } from '../language/useTexts';

/** One error: the same words as at the field, and the id of the control it is about. */
export interface ErrorItem {
  readonly text: string;
  readonly targetId?: string;
}

/** Props of {@link ErrorSummary}. */
export interface ErrorSummaryProps {
  readonly title?: string;
  readonly errors: readonly ErrorItem[];
  /** Changes with each attempt to go on, so that the summary takes focus again. */
  readonly attempt?: number;
}

/** Everything that keeps one from going on, in page order, each a link to its field. Takes focus when it appears. */
export function ErrorSummary({ title, errors, attempt }: ErrorSummaryProps) {
  const { t } = useTexts(uiTranslationRef);
  const headingId = useId();
  const box = useRef<HTMLDivElement>(null);
  const hasErrors = errors.length > 0;
  useEffect(() => {
    if (hasErrors) box.current?.focus();
  }, [hasErrors, attempt]);

  if (!hasErrors) return null;
  return (
    <div
      className="tuki-error-summary"
      ref={box}
      tabIndex={-1}
      role="group"
      aria-labelledby={headingId}
    >
      <h2 id={headingId}>{title ?? t('errors.title')}</h2>
      <ul>
        {errors.map(({ text, targetId }) => (
          <li key={`${targetId} ${text}`}>
            {targetId ? (
              <a href={`#${targetId}`} onClick={event => goTo(event, targetId)}>
                {text}
              </a>
            ) : (
              text
            )}
          </li>
        ))}
      </ul>
    </div>
  );
}

const controls = 'input, select, textarea, button, [tabindex]';

// Focus instead of following the link: a changed fragment would be a step in the history and could be sent on.
function goTo(event: MouseEvent, targetId: string) {
  event.preventDefault();
  const target = document.getElementById(targetId);
  const control = target?.matches(controls)
    ? target
    : target?.querySelector<HTMLElement>(controls);
  (control ?? target)?.focus();
  target?.scrollIntoView?.({ block: 'center' });
}
