import {
  type ArrayFieldTitleProps,
  getTemplate,
  getUiOptions,
  titleId,
} from '@rjsf/utils';

/** The name of a list. */
export function ArrayFieldTitleTemplate({
  fieldPathId,
  title,
  uiSchema,
  registry,
  ...rest
}: ArrayFieldTitleProps) {
  const options = getUiOptions(uiSchema, registry.globalUiOptions);
  if (!title || options.label === false) return null;
  const TitleFieldTemplate = getTemplate<'TitleFieldTemplate'>(
    'TitleFieldTemplate',
    registry,
    options,
  );
  return (
    <TitleFieldTemplate
      id={titleId(fieldPathId)}
      title={title}
      uiSchema={uiSchema}
      registry={registry}
      {...rest}
    />
  );
}
