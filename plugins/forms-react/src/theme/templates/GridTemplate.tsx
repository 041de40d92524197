import type { GridTemplateProps } from '@rjsf/utils';

/** Rows of twelve parts; a column says in `width` how many it takes. On a narrow screen all stand under each other. */
export function GridTemplate({
  children,
  column,
  className = '',
  style,
  width = 12,
  ...rest
}: GridTemplateProps) {
  if (!column) {
    return (
      <div className={`tuki-form-row ${className}`} style={style} {...rest}>
        {children}
      </div>
    );
  }
  return (
    <div
      className={`tuki-form-column ${className}`}
      style={{ '--tuki-width': width, ...style }}
      {...rest}
    >
      {children}
    </div>
  );
}
