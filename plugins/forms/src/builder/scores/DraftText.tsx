import { Field, TextInput } from '@tukiverkko/ui';
import { type ReactNode, useId, useState } from 'react';

/** A text that is kept when it is left or by Enter, so that one change of it is one step in the history. */
export function DraftText({
  error,
  help,
  isFigure,
  isReadOnly,
  label,
  lang,
  onCommit,
  value,
}: {
  readonly label: string;
  readonly value: string;
  readonly help?: ReactNode;
  readonly error?: string;
  readonly lang?: string;
  readonly isFigure?: boolean;
  readonly isReadOnly?: boolean;
  /** Keeps it; a sentence where it cannot be. */
  readonly onCommit: (text: string) => string | undefined;
}) {
  const id = useId();
  const [typed, setTyped] = useState<string>();
  const [refusal, setRefusal] = useState<string>();
  const commit = () => {
    if (typed === undefined) return;
    const said = typed === value ? undefined : onCommit(typed);
    setRefusal(said);
    if (said === undefined) setTyped(undefined);
  };
  return (
    <form
      onSubmit={event => {
        event.preventDefault();
        commit();
      }}
    >
      <Field id={id} label={label} help={help} error={refusal ?? error}>
        {wiring => (
          <TextInput
            {...wiring}
            lang={lang}
            readOnly={isReadOnly}
            inputMode={isFigure ? 'decimal' : undefined}
            size={isFigure ? 8 : undefined}
            value={typed ?? value}
            onChange={setTyped}
            onBlur={commit}
          />
        )}
      </Field>
    </form>
  );
}
