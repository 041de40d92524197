import { Button } from '@backstage/ui';
import { type ReactNode, useId } from 'react';
import { uiTranslationRef } from '../language/translation';
import type { ControlWiring } from './Field';
import './fields.css';
import { useTexts } from '../language/useTexts';

/** One thing to choose. */
export interface Choice {
  readonly value: string;
  readonly label: ReactNode;
  readonly help?: ReactNode;
  readonly lang?: string;
  /** Shown but not to be chosen now; the help says why. */
  readonly disabled?: boolean;
}

interface Common extends ControlWiring {
  readonly options: readonly Choice[];
  readonly readOnly?: boolean;
  readonly onBlur?: () => void;
}

/** Props of {@link ChoiceList}. */
export type ChoiceListProps =
  | (Common & {
      readonly kind: 'radio';
      readonly value: string | undefined;
      readonly onChange: (value: string | undefined) => void;
      /** Offers a button that takes the choice back; for questions one need not answer. */
      readonly clearable?: boolean;
    })
  | (Common & {
      readonly kind: 'checkbox';
      readonly value: readonly string[];
      readonly onChange: (value: readonly string[]) => void;
    });

/** Radios or checkboxes under each other; nothing is chosen until a person chooses. */
export function ChoiceList(props: ChoiceListProps) {
  const { kind, options, readOnly, onBlur } = props;
  const { t } = useTexts(uiTranslationRef);
  const ownId = useId();
  const id = props.id ?? ownId;

  const isChosen = (value: string) =>
    kind === 'radio' ? props.value === value : props.value.includes(value);
  const choose = (value: string, isOn: boolean) => {
    if (kind === 'radio') props.onChange(value);
    else
      props.onChange(
        options
          .map(o => o.value)
          .filter(o => (o === value ? isOn : isChosen(o))),
      );
  };
  return (
    <div
      id={id}
      className="tuki-choices"
      role={kind === 'radio' ? 'radiogroup' : 'group'}
      aria-label={props['aria-label']}
      aria-labelledby={props['aria-labelledby']}
      aria-describedby={props['aria-describedby']}
      aria-invalid={kind === 'radio' ? props['aria-invalid'] : undefined}
      onBlur={onBlur}
    >
      {options.map((option, index) => {
        const optionId = `${id}-${index}`;
        return (
          <label className="tuki-choice" key={option.value} lang={option.lang}>
            <input
              type={kind}
              id={optionId}
              name={id}
              value={option.value}
              checked={isChosen(option.value)}
              disabled={readOnly || option.disabled}
              // A group may not be invalid, so each of its checkboxes says it.
              aria-invalid={
                kind === 'checkbox' ? props['aria-invalid'] : undefined
              }
              aria-describedby={option.help ? `${optionId}-help` : undefined}
              onChange={event => choose(option.value, event.target.checked)}
            />
            <span className="tuki-choice-text">
              <span>{option.label}</span>
              {option.help && (
                <span className="tuki-choice-help" id={`${optionId}-help`}>
                  {option.help}
                </span>
              )}
            </span>
          </label>
        );
      })}
      {kind === 'radio' &&
        props.clearable &&
        props.value !== undefined &&
        !readOnly && (
          <Button variant="tertiary" onPress={() => props.onChange(undefined)}>
            {t('choice.clear')}
          </Button>
        )}
    </div>
  );
}
