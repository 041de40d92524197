import { RiErrorWarningLine } from '@remixicon/react';
import type { ReactNode } from 'react';
import { uiTranslationRef } from '../language/translation';
import './fields.css';
import { useTexts } from '../language/useTexts';

/** What ties a control to its label, help and error. Every control of ours takes these and nothing else about them. */
export interface ControlWiring {
  readonly id?: string;
  readonly 'aria-label'?: string;
  readonly 'aria-labelledby'?: string;
  readonly 'aria-describedby'?: string;
  readonly 'aria-invalid'?: true;
}

/** Props of {@link Field}. */
export interface FieldProps {
  /** Id of the control; the error summary links to it. */
  readonly id: string;
  readonly label: ReactNode;
  readonly help?: ReactNode;
  /** What to do, in words: "Valitse ikäryhmä". */
  readonly error?: ReactNode;
  readonly optional?: boolean;
  /** The control is several controls (radios, checkboxes): the label names the group, not one of them. */
  readonly group?: boolean;
  /** Stands between label and control: the language note, "why is this asked". */
  readonly note?: ReactNode;
  readonly children: (wiring: ControlWiring) => ReactNode;
}

/** Label, help, error and then the control, so that one who listens hears what is wrong before typing again. */
export function Field({
  id,
  label,
  help,
  error,
  optional,
  group,
  note,
  children,
}: FieldProps) {
  const { t } = useTexts(uiTranslationRef);
  const ids = {
    label: `${id}-label`,
    help: `${id}-help`,
    error: `${id}-error`,
  };
  const described = [help && ids.help, error && ids.error]
    .filter(Boolean)
    .join(' ');
  const words = (
    <>
      {label}
      {optional && (
        <>
          {' '}
          <span className="tuki-field-optional">{t('field.optional')}</span>
        </>
      )}
    </>
  );
  return (
    <div className="tuki-field" data-invalid={error ? true : undefined}>
      {group ? (
        <span className="tuki-field-label" id={ids.label}>
          {words}
        </span>
      ) : (
        <label className="tuki-field-label" id={ids.label} htmlFor={id}>
          {words}
        </label>
      )}
      {note}
      {help && (
        <div className="tuki-field-help" id={ids.help}>
          {help}
        </div>
      )}
      {error && (
        <div className="tuki-field-error" id={ids.error}>
          <RiErrorWarningLine aria-hidden />
          <span>
            <span className="tuki-visually-hidden">{t('field.error')}</span>{' '}
            {error}
          </span>
        </div>
      )}
      {children({
        id,
        'aria-labelledby': ids.label,
        ...(described && { 'aria-describedby': described }),
        ...(error && { 'aria-invalid': true as const }),
      })}
    </div>
  );
}
