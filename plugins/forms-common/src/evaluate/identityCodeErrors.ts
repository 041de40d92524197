import { isPlainObject } from '../definition/jsonGuard';
import { limits } from '../definition/limits';
import { pointer as pointerOf } from '../definition/pointer';
import { findIdentityCodes } from '../finland/identityCodes';
import type { AnswerError } from './Evaluation';

const mostDepth = 20;

/**
 * A valid personal identity code in any text of a value, with the place of each text. `evaluate` looks at what is
 * asked; whoever keeps more than that (a draft with hidden answers, a message) asks here.
 */
export function identityCodeErrors(
  value: unknown,
  pointer = '',
): readonly AnswerError[] {
  const errors: AnswerError[] = [];
  const look = (at: unknown, path: string, depth: number): void => {
    if (errors.length === limits.errors || depth > mostDepth) return;
    if (typeof at === 'string') {
      const [first] = findIdentityCodes(at).certain;
      if (first)
        errors.push({
          pointer: path,
          code: 'identity-code',
          params: { line: first.line },
        });
    } else if (Array.isArray(at))
      at.forEach((item, index) => look(item, `${path}/${index}`, depth + 1));
    else if (isPlainObject(at))
      Object.keys(at).forEach(key =>
        look(at[key], path + pointerOf(key), depth + 1),
      );
  };
  look(value, pointer, 0);
  return errors;
}
