import { RiErrorWarningLine } from '@remixicon/react';
import {
  propertyOf,
  type PropertyState,
  type PropertySubject,
} from '@tukiverkko/plugin-forms-common/building';
import { useId, useState } from 'react';
import { useTexts } from '@tukiverkko/ui';
import { useBuilder } from '../session/Builder';
import { builderTranslationRef } from '../texts/builderTranslationRef';
import { isGroup, PropertyControl } from './editors/PropertyControl';
import styles from './properties.module.css';
import { PropertyNotes } from './PropertyNotes';
import { usePropertyWords } from './usePropertyWords';

/** Props of {@link PropertyField}. */
export interface PropertyFieldProps {
  readonly state: PropertyState;
  readonly subject: PropertySubject;
  readonly elements: readonly string[];
  readonly isReadOnly: boolean;
}

/** One property: its name, what it does, its control, what is usual, and what it was in the published version. */
export function PropertyField(props: PropertyFieldProps) {
  const { state, subject, elements, isReadOnly } = props;
  const { t } = useTexts(builderTranslationRef);
  const words = usePropertyWords();
  const { edit } = useBuilder();
  const [error, setError] = useState<string>();
  const id = useId();
  const { name } = state;
  const { editor, isNeeded } = propertyOf(name);
  const label = words.name(name);
  const isMissing =
    isNeeded &&
    !state.isMixed &&
    (state.value === undefined || state.value === '');
  const missing =
    name === 'sensitivity'
      ? t('properties.sensitivity.missing')
      : t('properties.needed');
  const wrong = error ?? (isMissing ? missing : undefined);
  const ids = {
    label: `${id}-label`,
    help: `${id}-help`,
    error: `${id}-error`,
  };
  const isTruth = editor.kind === 'truth';
  const isRadio = name === 'sensitivity' || name === 'form.process';
  const say = (value: unknown) => {
    setError(undefined);
    const what = { elements, property: name };
    if (value === undefined) edit('resetProperty', what);
    else edit('setProperty', { ...what, value });
  };
  const nameParts = (
    <>
      {label}
      {state.isMixed && (
        <span className={styles.meta}> ({t('properties.mixed')})</span>
      )}
      {state.before && (
        <>
          {' '}
          <span className={styles.dot} aria-hidden />
          <span className="tuki-visually-hidden">
            {t('properties.changed')}
          </span>
        </>
      )}
    </>
  );
  const control = (
    <PropertyControl
      state={state}
      subject={subject}
      editor={editor}
      isReadOnly={isReadOnly}
      wiring={{
        id,
        'aria-labelledby': ids.label,
        'aria-describedby': [wrong && ids.error, ids.help]
          .filter(Boolean)
          .join(' '),
        ...(wrong && { 'aria-invalid': true as const }),
      }}
      onError={setError}
      onChange={say}
    />
  );
  return (
    <div
      className={styles.property}
      data-property={name}
      data-invalid={wrong ? true : undefined}
    >
      <div className={isTruth ? styles.truth : styles.head}>
        {isTruth && control}
        {isGroup(editor) || isRadio ? (
          <span className={styles.name} id={ids.label}>
            {nameParts}
          </span>
        ) : (
          <label className={styles.name} id={ids.label} htmlFor={id}>
            {nameParts}
          </label>
        )}
      </div>
      <p className={styles.help} id={ids.help}>
        {words.help(name)}
      </p>
      {wrong && (
        <div className={styles.wrong} id={ids.error}>
          <RiErrorWarningLine aria-hidden />
          <span>{wrong}</span>
        </div>
      )}
      {!isTruth && control}
      <PropertyNotes
        state={state}
        element={subject.element}
        label={label}
        isReadOnly={isReadOnly}
        onSay={say}
      />
    </div>
  );
}
