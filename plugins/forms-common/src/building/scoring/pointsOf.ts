import { fieldAt } from '../../definition/cells';
import type {
  FieldSchema,
  FormDefinition,
} from '../../definition/FormDefinition';
import { choices } from '../../definition/resolveField';

/** Numbers of one question more than this are not looked at one by one. */
const mostNumbers = 200;

/**
 * What a question can bring to a score. The format has no map from answers to points: an option brings the number that
 * is its code, a number brings itself, yes brings 1 and no 0, and words bring nothing.
 */
export type ItemPoints =
  | {
      readonly kind: 'options';
      readonly options: readonly {
        readonly code: string | number;
        /** Undefined for a code that is a word. */
        readonly points?: number;
      }[];
    }
  | { readonly kind: 'truth' }
  | {
      readonly kind: 'number';
      readonly low?: number;
      readonly high?: number;
      readonly step: number;
    }
  | { readonly kind: 'uncounted' };

/** What a question, or a row of a matrix, can bring to a score. */
export function pointsOf(definition: FormDefinition, item: string): ItemPoints {
  const field = fieldAt(definition, item);
  const codes = field && choices(field);
  if (codes?.some(code => typeof code !== 'boolean'))
    return {
      kind: 'options',
      options: codes.flatMap(code =>
        typeof code === 'boolean'
          ? []
          : [{ code, ...(typeof code === 'number' && { points: code }) }],
      ),
    };
  if (field?.type === 'boolean') return { kind: 'truth' };
  return field?.type === 'integer' || field?.type === 'number'
    ? { kind: 'number', ...boundsOf(field) }
    : { kind: 'uncounted' };
}

function boundsOf({
  exclusiveMaximum,
  exclusiveMinimum,
  maximum = exclusiveMaximum,
  minimum = exclusiveMinimum,
  multipleOf,
  type,
}: FieldSchema) {
  return {
    ...(minimum !== undefined && { low: minimum }),
    ...(maximum !== undefined && { high: maximum }),
    // A number with decimals has no next one unless the form says so.
    step: multipleOf ?? (type === 'integer' ? 1 : 0),
  };
}

/** Every number a question can bring to a score; undefined where they are without end, or too many. */
export function numbersOf(
  definition: FormDefinition,
  item: string,
): readonly number[] | undefined {
  const points = pointsOf(definition, item);
  if (points.kind === 'truth') return [0, 1];
  if (points.kind === 'options') {
    const numbers = points.options.flatMap(option => option.points ?? []);
    return numbers.length === points.options.length ? numbers : undefined;
  }
  if (points.kind === 'uncounted') return undefined;
  const { high, low, step } = points;
  if (low === undefined || high === undefined || step <= 0) return undefined;
  const count = Math.floor((high - low) / step) + 1;
  return count > 0 && count <= mostNumbers
    ? Array.from({ length: count }, (_, index) => low + index * step)
    : undefined;
}
