import {
  getTemplate,
  TranslatableString,
  useFileWidgetProps,
  type WidgetProps,
} from '@rjsf/utils';

/** Files held inside the answer. Only for small ones: the attachments of a request go another way. */
export function FileWidget(props: WidgetProps) {
  const {
    id,
    disabled,
    readonly,
    multiple,
    onChange,
    value,
    options,
    registry,
  } = props;
  const { filesInfo, handleChange, handleRemove } = useFileWidgetProps(
    value,
    onChange,
    multiple,
  );
  const BaseInputTemplate = getTemplate<'BaseInputTemplate'>(
    'BaseInputTemplate',
    registry,
    options,
  );
  const { RemoveButton } = registry.templates.ButtonTemplates;
  const { translateString } = registry;
  return (
    <>
      <BaseInputTemplate
        {...props}
        type="file"
        value=""
        disabled={disabled || readonly}
        accept={options.accept ? String(options.accept) : undefined}
        onChangeOverride={event => {
          if (event.target.files) handleChange(event.target.files);
        }}
      />
      {filesInfo.length > 0 && (
        <ul id={`${id}__files`}>
          {filesInfo.map(({ name, type, size, dataURL }, index) => (
            <li key={`${name}-${index}`}>
              {translateString(TranslatableString.FilesInfo, [
                name,
                type,
                String(size),
              ])}{' '}
              {options.filePreview && dataURL && (
                <a download={name} href={dataURL}>
                  {translateString(TranslatableString.PreviewLabel)}: {name}
                </a>
              )}
              <RemoveButton
                aria-label={`${translateString(
                  TranslatableString.RemoveButton,
                )}: ${name}`}
                disabled={disabled || readonly}
                onClick={() => handleRemove(index)}
                registry={registry}
              />
            </li>
          ))}
        </ul>
      )}
    </>
  );
}
