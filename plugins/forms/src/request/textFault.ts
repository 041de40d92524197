import {
  findIdentityCodes,
  messageLimit,
} from '@tukiverkko/plugin-forms-common';

/** What keeps a text from being sent; the parameters go into the sentence about it. */
export type TextFault =
  | { readonly key: 'write.missing' }
  | {
      readonly key: 'write.identityCode';
      readonly params: { readonly line: string };
    }
  | {
      readonly key: 'write.tooLong';
      readonly params: { readonly limit: string };
    };

/** The same rules as the server's, told before it is asked. */
export function textFault(
  text: string,
  limit: number = messageLimit,
): TextFault | undefined {
  if (text.trim() === '') return { key: 'write.missing' };
  const [code] = findIdentityCodes(text).certain;
  if (code) {
    return { key: 'write.identityCode', params: { line: String(code.line) } };
  }
  if (text.trim().length > limit) {
    return { key: 'write.tooLong', params: { limit: String(limit) } };
  }
  return undefined;
}
