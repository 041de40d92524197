import type { ReactNode } from 'react';
import { useFieldFrame } from './FieldFrame';

interface FieldsetProps {
  readonly id: string;
  /** Whether `title` draws a legend. */
  readonly titled: boolean;
  /** The name for those who do not see, where no legend is drawn. */
  readonly name?: string;
  readonly title: ReactNode;
  readonly description: ReactNode;
  /** Id of the description, where one is drawn. */
  readonly describedBy?: string;
  readonly children: ReactNode;
}

/** Fields under one name: legend, description, help, errors, then the fields. Nameless, it is no group at all. */
export function Fieldset({
  id,
  titled,
  name,
  title,
  description,
  describedBy,
  children,
}: FieldsetProps) {
  const frame = useFieldFrame(id);
  const described = [describedBy, frame?.['aria-describedby']]
    .filter(Boolean)
    .join(' ');
  if (!titled && !name && !described)
    return <div className="tuki-form-fields">{children}</div>;
  return (
    <fieldset
      id={id}
      className="tuki-form-group"
      aria-label={titled ? undefined : name}
      aria-describedby={described || undefined}
    >
      {title}
      {description}
      {frame?.messages}
      <div className="tuki-form-fields">{children}</div>
    </fieldset>
  );
}
