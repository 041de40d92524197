import {
  type ArrayFieldTemplateProps,
  buttonId,
  descriptionId,
  getTemplate,
  getUiOptions,
} from '@rjsf/utils';
import { Fieldset } from '../Fieldset';
import { ListFocusContext, useFocusAfterChange } from '../ListFocus';

/** A list: its name, what is said of it, its items and a button that adds one. */
export function ArrayFieldTemplate(props: ArrayFieldTemplateProps) {
  const {
    canAdd,
    disabled,
    fieldPathId,
    items,
    optionalDataControl,
    readonly,
    registry,
    required,
    schema,
    uiSchema,
  } = props;
  const focusAfter = useFocusAfterChange();
  const options = getUiOptions(uiSchema, registry.globalUiOptions);
  const ArrayFieldTitleTemplate = getTemplate<'ArrayFieldTitleTemplate'>(
    'ArrayFieldTitleTemplate',
    registry,
    options,
  );
  const ArrayFieldDescriptionTemplate =
    getTemplate<'ArrayFieldDescriptionTemplate'>(
      'ArrayFieldDescriptionTemplate',
      registry,
      options,
    );
  const { AddButton } = registry.templates.ButtonTemplates;
  const title = options.title || props.title;
  const description = options.description || schema.description;
  const labelled = options.label !== false;
  const common = { fieldPathId, schema, uiSchema, registry };
  return (
    <Fieldset
      id={fieldPathId.$id}
      titled={Boolean(title) && labelled}
      name={title}
      title={
        <ArrayFieldTitleTemplate
          {...common}
          title={title}
          required={required}
        />
      }
      description={
        <ArrayFieldDescriptionTemplate {...common} description={description} />
      }
      describedBy={
        description && labelled ? descriptionId(fieldPathId) : undefined
      }
    >
      {optionalDataControl}
      <ListFocusContext.Provider value={focusAfter}>
        {items}
      </ListFocusContext.Provider>
      {canAdd && (
        <div className="tuki-form-buttons">
          <AddButton
            id={buttonId(fieldPathId, 'add')}
            onClick={event => {
              focusAfter(`${fieldPathId.$id}_${items.length}`);
              props.onAddClick(event);
            }}
            disabled={disabled || readonly}
            uiSchema={uiSchema}
            registry={registry}
          />
        </div>
      )}
    </Fieldset>
  );
}
