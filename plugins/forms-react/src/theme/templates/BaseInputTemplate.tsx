import { SchemaExamples } from '@rjsf/core';
import {
  type BaseInputTemplateProps,
  examplesId,
  getInputProps,
} from '@rjsf/utils';
import type { ChangeEvent } from 'react';
import { useControlWiring } from '../FieldFrame';

/** The one `<input>`; widgets on top of it differ by type. */
export function BaseInputTemplate(props: BaseInputTemplateProps) {
  const {
    id,
    htmlName,
    value,
    readonly,
    disabled,
    autofocus,
    placeholder,
    accept,
    multiple,
    type,
  } = props;
  const {
    onBlur,
    onFocus,
    onChange,
    onChangeOverride,
    options,
    schema,
    registry,
  } = props;
  const wiring = useControlWiring(props);
  const { ClearButton } = registry.templates.ButtonTemplates;
  const { type: inputType, ...inputProps } = asTyped(
    getInputProps(schema, type, options),
    type,
  );
  const shown = value ?? '';
  const change = (event: ChangeEvent<HTMLInputElement>) =>
    onChange(
      event.target.value === '' ? options.emptyValue : event.target.value,
    );
  return (
    <>
      <input
        {...inputProps}
        {...wiring}
        className="tuki-input"
        type={inputType}
        name={htmlName || id}
        value={shown}
        placeholder={placeholder || undefined}
        readOnly={readonly}
        disabled={disabled}
        // eslint-disable-next-line jsx-a11y/no-autofocus -- only where an author of a schema asks for it
        autoFocus={autofocus}
        accept={accept}
        multiple={multiple}
        list={schema.examples ? examplesId(id) : undefined}
        onChange={onChangeOverride ?? change}
        onBlur={event => onBlur(id, event.target.value)}
        onFocus={event => onFocus(id, event.target.value)}
      />
      {options.allowClearTextInputs &&
        !readonly &&
        !disabled &&
        shown !== '' && (
          <ClearButton
            registry={registry}
            onClick={() => onChange(options.emptyValue)}
          />
        )}
      <SchemaExamples id={id} schema={schema} />
    </>
  );
}

type InputProps = ReturnType<typeof getInputProps>;

// A number is typed as text unless a widget asks otherwise: a wheel or an arrow must not change it by accident,
// and a browser drops what it does not take for a number, so it could not be shown as wrong.
function asTyped(
  props: InputProps,
  asked: string | undefined,
): InputProps & { inputMode?: 'decimal' } {
  if (asked || props.type !== 'number') return props;
  return {
    type: 'text',
    inputMode: 'decimal',
    autoComplete: props.autoComplete,
  };
}
