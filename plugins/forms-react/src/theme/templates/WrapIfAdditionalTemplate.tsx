import { Field, TextInput } from '@tukiverkko/ui';
import {
  ADDITIONAL_PROPERTY_FLAG,
  buttonId,
  TranslatableString,
  type WrapIfAdditionalTemplateProps,
} from '@rjsf/utils';
import { useState } from 'react';

/** Around a field whose name the person writes too: the name, the field, and a button that removes both. */
export function WrapIfAdditionalTemplate(props: WrapIfAdditionalTemplateProps) {
  const {
    id,
    children,
    classNames,
    disabled,
    label,
    readonly,
    registry,
    schema,
    style,
    uiSchema,
  } = props;
  const { RemoveButton } = registry.templates.ButtonTemplates;
  if (!(ADDITIONAL_PROPERTY_FLAG in schema)) {
    return (
      <div className={classNames} style={style}>
        {children}
      </div>
    );
  }
  return (
    <div className={`tuki-form-item ${classNames ?? ''}`} style={style}>
      <KeyInput {...props} />
      {children}
      <div className="tuki-form-buttons">
        <RemoveButton
          id={buttonId(id, 'remove')}
          aria-label={`${registry.translateString(
            TranslatableString.RemoveButton,
          )}: ${label}`}
          disabled={disabled || readonly}
          onClick={props.onRemoveProperty}
          uiSchema={uiSchema}
          registry={registry}
        />
      </div>
    </div>
  );
}

function KeyInput({
  id,
  label,
  onKeyRename,
  readonly,
  disabled,
  registry,
}: WrapIfAdditionalTemplateProps) {
  const [key, setKey] = useState(label);
  return (
    <Field
      id={`${id}-key`}
      label={registry.translateString(TranslatableString.KeyLabel, [label])}
    >
      {wiring => (
        <TextInput
          {...wiring}
          value={key}
          onChange={setKey}
          onBlur={() => onKeyRename(key)}
          readOnly={readonly || disabled}
        />
      )}
    </Field>
  );
}
