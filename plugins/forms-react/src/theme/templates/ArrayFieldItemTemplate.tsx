import {
  type ArrayFieldItemTemplateProps,
  getTemplate,
  getUiOptions,
} from '@rjsf/utils';

/** One item of a list, its buttons after it. */
export function ArrayFieldItemTemplate(props: ArrayFieldItemTemplateProps) {
  const { children, buttonsProps, hasToolbar, registry, uiSchema } = props;
  const ArrayFieldItemButtonsTemplate =
    getTemplate<'ArrayFieldItemButtonsTemplate'>(
      'ArrayFieldItemButtonsTemplate',
      registry,
      getUiOptions(uiSchema),
    );
  return (
    <div className="tuki-form-item">
      {children}
      {hasToolbar && (
        <div className="tuki-form-buttons">
          <ArrayFieldItemButtonsTemplate {...buttonsProps} />
        </div>
      )}
    </div>
  );
}
