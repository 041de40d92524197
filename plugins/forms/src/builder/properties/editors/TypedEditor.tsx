import { TextArea, TextInput } from '@tukiverkko/ui';
import type { KeyboardEvent } from 'react';
import { useBuilder } from '../../session/Builder';
import { useTyped } from '../useTyped';
import type { EditorProps } from './EditorProps';

/** What a typed text means: a value, or why there is none. */
export type ReadTyped =
  | { readonly value: unknown }
  | { readonly error: string };

/** A value that is typed: kept by Enter or by leaving the field, given up by Esc. */
export function TypedEditor(
  props: Pick<
    EditorProps,
    'state' | 'wiring' | 'isReadOnly' | 'onChange' | 'onError'
  > & {
    readonly text: string;
    readonly read: (text: string) => ReadTyped;
    readonly rows?: number;
    readonly inputMode?: 'numeric' | 'decimal';
    readonly size?: number;
    readonly placeholder?: string;
    /** A text of the form, read in its language. */
    readonly isOfForm?: boolean;
  },
) {
  const { text, read, rows, wiring, onChange, onError } = props;
  const { definition } = useBuilder();
  const typed = useTyped(text, next => {
    const result = read(next);
    const isRead = 'value' in result;
    onError(isRead ? undefined : result.error);
    if (isRead) onChange(result.value);
    return isRead;
  });
  const shared = {
    ...wiring,
    value: typed.text,
    onChange: typed.type,
    onBlur: typed.settle,
    readOnly: props.isReadOnly,
    lang: props.isOfForm ? definition.languages.source : undefined,
  };
  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    if (event.key === 'Enter' && rows === undefined) typed.settle();
    else if (event.key === 'Escape') {
      typed.giveUp();
      onError(undefined);
    } else return;
    event.stopPropagation();
  };
  return (
    // The keys are those of the field inside.
    // eslint-disable-next-line jsx-a11y/no-static-element-interactions
    <div onKeyDown={onKeyDown}>
      {rows === undefined ? (
        <TextInput
          {...shared}
          inputMode={props.inputMode}
          size={props.size}
          placeholder={props.placeholder}
        />
      ) : (
        <TextArea {...shared} rows={rows} />
      )}
    </div>
  );
}
