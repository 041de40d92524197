import {
  useTranslationRef,
  type TranslationRef,
} from '@backstage/frontend-plugin-api';

type Messages = { [key in string]: string };

type WithoutCount<Key> = Key extends `${infer Stem}_${'one' | 'other'}`
  ? Stem
  : Key;

type KeysOf<TMessages extends Messages> = WithoutCount<keyof TMessages>;

type MessageOf<TMessages extends Messages, Key> = Key extends keyof TMessages
  ? TMessages[Key]
  : TMessages[`${Key & string}_other` & keyof TMessages];

type NamesIn<Message> =
  Message extends `${string}{{${infer Name}}}${infer Rest}`
    ? Name | NamesIn<Rest>
    : never;

type Values<Name extends string> = [Name] extends [never]
  ? [values?: { readonly count?: number }]
  : [values: { readonly [name in Name]: string | number }];

/** Gives the text of a key with its values in it, in the language of the reader. */
export type Say<TMessages extends Messages> = <
  Key extends KeysOf<TMessages> & string,
>(
  key: Key,
  ...values: Values<NamesIn<MessageOf<TMessages, Key>>>
) => string;

/**
 * The texts of a plugin, as Backstage's `useTranslationRef` gives them.
 *
 * Only its type is ours: a key must exist and each value a text names must be given. The framework's
 * own type asks the same by way of nesting and formats, which none of our texts use, and needs two
 * minutes of the compiler for a thousand texts.
 */
export function useTexts<TMessages extends Messages>(
  ref: TranslationRef<string, TMessages>,
): { readonly t: Say<TMessages> } {
  return useTranslationRef(ref) as unknown as { readonly t: Say<TMessages> };
}
