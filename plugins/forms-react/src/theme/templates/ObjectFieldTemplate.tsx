import {
  buttonId,
  canExpand,
  descriptionId,
  getTemplate,
  getUiOptions,
  type ObjectFieldTemplateProps,
  titleId,
} from '@rjsf/utils';
import type { FormText } from '@tukiverkko/plugin-forms-common';
import { Fieldset } from '../Fieldset';

/** A group of fields. */
export function ObjectFieldTemplate(props: ObjectFieldTemplateProps) {
  const {
    description,
    disabled,
    fieldPathId,
    formData,
    properties,
    readonly,
    registry,
    required,
    schema,
    title,
  } = props;
  const { optionalDataControl, uiSchema } = props;
  const options = getUiOptions(uiSchema);
  const scale = options.scale as readonly FormText[] | undefined;

  // The chosen alternative draws its own group; an empty one around it would only be noise to a screen reader.
  if (
    (schema.oneOf || schema.anyOf) &&
    !schema.properties &&
    properties.length === 0
  )
    return null;

  const TitleFieldTemplate = getTemplate<'TitleFieldTemplate'>(
    'TitleFieldTemplate',
    registry,
    options,
  );
  const DescriptionFieldTemplate = getTemplate<'DescriptionFieldTemplate'>(
    'DescriptionFieldTemplate',
    registry,
    options,
  );
  const { AddButton } = registry.templates.ButtonTemplates;
  const common = { schema, uiSchema, registry };
  return (
    <Fieldset
      id={fieldPathId.$id}
      titled={Boolean(title)}
      title={
        title && (
          <TitleFieldTemplate
            {...common}
            id={titleId(fieldPathId)}
            title={title}
            required={required}
          />
        )
      }
      description={
        description && (
          <DescriptionFieldTemplate
            {...common}
            id={descriptionId(fieldPathId)}
            description={description}
          />
        )
      }
      describedBy={description ? descriptionId(fieldPathId) : undefined}
    >
      {optionalDataControl}
      {scale && (
        // Each choice has its own label; this row only saves the eye from reading it again.
        <div className="tuki-form-scale" aria-hidden>
          {scale.map(label => (
            <span key={label.text} lang={label.language}>
              {label.text}
            </span>
          ))}
        </div>
      )}
      {properties.map(property => property.content)}
      {canExpand(schema, uiSchema, formData) && (
        <div className="tuki-form-buttons">
          <AddButton
            id={buttonId(fieldPathId, 'add')}
            onClick={props.onAddProperty}
            disabled={disabled || readonly}
            uiSchema={uiSchema}
            registry={registry}
          />
        </div>
      )}
    </Fieldset>
  );
}
