import type { TitleFieldProps } from '@rjsf/utils';

/** The name of a group of fields. A legend may hold no button a reader would take for its name, so the control follows it. */
export function TitleFieldTemplate({
  id,
  title,
  optionalDataControl,
}: TitleFieldProps) {
  return (
    <>
      <legend id={id} className="tuki-legend">
        {title}
      </legend>
      {optionalDataControl}
    </>
  );
}
