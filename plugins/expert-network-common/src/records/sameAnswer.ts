import type { JsonValue } from '@backstage/types';
import { isObject } from './place';

/** True when two answers say the same. No list of codes or refs has an order; rows have. */
export function sameAnswer(
  one: JsonValue | undefined,
  other: JsonValue | undefined,
): boolean {
  if (Array.isArray(one) && Array.isArray(other)) {
    if (one.length !== other.length) return false;
    return [...one, ...other].every(item => typeof item === 'string')
      ? one.every(item => other.includes(item))
      : one.every((item, index) => sameAnswer(item, other[index]));
  }
  if (isObject(one) && isObject(other)) {
    return [...new Set([...Object.keys(one), ...Object.keys(other)])].every(
      key => sameAnswer(one[key], other[key]),
    );
  }
  return one === other;
}
