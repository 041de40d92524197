import { findIdentityCodes } from '@tukiverkko/plugin-forms-common';
import { problems } from '../problems';

/** The same rule as for the texts of forms: a code whose check character fits is not stored. */
export function refuseIdentityCodes(pointer: string, text: string): void {
  const [first] = findIdentityCodes(text).certain;
  if (!first) return;
  throw problems.answersInvalid([
    { pointer, code: 'identity-code', params: { line: first.line } },
  ]);
}
