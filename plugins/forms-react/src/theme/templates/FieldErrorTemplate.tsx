import { errorId, type FieldErrorProps } from '@rjsf/utils';

/** The messages of one field, under the id its control is described by. */
export function FieldErrorTemplate({
  errors = [],
  fieldPathId,
}: FieldErrorProps) {
  const messages = errors.filter(Boolean);
  if (messages.length === 0) return null;
  return (
    <span id={errorId(fieldPathId)}>
      {messages.map((message, index) => (
        <span key={index} style={{ display: 'block' }}>
          {message}
        </span>
      ))}
    </span>
  );
}
