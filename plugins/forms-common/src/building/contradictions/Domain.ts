import type { FieldSchema } from '../../definition/FormDefinition';
import type { Scalar } from '../sentences/Rule';
import type { Subject } from '../sentences/Subject';

/** No answer. */
export const missing = Symbol('missing');
/** Some answer that no condition names. */
export const other = Symbol('other');

/** What a name may hold, one value for all that conditions cannot tell apart. */
export type Possible = Scalar | typeof missing | typeof other;

/** Texts and dates in their order, and one before, between and after them. */
const textsAround = (compared: readonly string[]): readonly string[] =>
  compared.length === 0
    ? []
    : [...new Set(['', ...compared.flatMap(text => [text, `${text} `])])];

/** Everything a name may hold, as far as comparisons with these plain values tell it apart. More than is possible is no harm. */
export function possibleValues(
  subject: Subject | undefined,
  field: FieldSchema | undefined,
  compared: readonly Scalar[],
): readonly Possible[] {
  const none: readonly Possible[] = subject?.name === '$today' ? [] : [missing];
  if (subject?.kind === 'truth') return [true, false, ...none];
  if (subject?.kind === 'choice' && subject.codes && subject.codes.length > 0)
    return [...subject.codes, ...none];
  const numbers = compared.filter(one => typeof one === 'number');
  const texts = compared.filter(one => typeof one === 'string');
  const plain: readonly Possible[] =
    numbers.length > 0 || subject?.kind === 'number'
      ? numbersAround(numbers, field)
      : [other];
  const truths = compared.filter(one => typeof one === 'boolean');
  return [...plain, ...textsAround(texts), ...truths, ...none];
}

function numbersAround(
  compared: readonly number[],
  field: FieldSchema = {},
): readonly (number | typeof other)[] {
  const low = field.minimum ?? field.exclusiveMinimum;
  const high = field.maximum ?? field.exclusiveMaximum;
  const edges = [low, high].filter(edge => edge !== undefined);
  const known = [...new Set([...compared, ...edges])].sort((a, b) => a - b);
  if (known.length === 0) return [other];
  const between = known.slice(1).map((value, index) => {
    const middle = (value + known[index]) / 2;
    return field.type === 'integer' ? Math.floor(middle) : middle;
  });
  return [
    ...new Set([
      known[0] - 1,
      ...known,
      ...between,
      known[known.length - 1] + 1,
    ]),
  ].filter(
    value =>
      (low === undefined || value >= low) &&
      (high === undefined || value <= high),
  );
}
