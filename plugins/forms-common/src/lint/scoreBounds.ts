import type {
  FieldSchema,
  FormDefinition,
  FormScore,
} from '../definition/FormDefinition';
import { fieldAt } from '../definition/cells';
import { choices } from '../definition/resolveField';

type Bounds = readonly [low: number, high: number];

function boundsOf(field: FieldSchema | undefined): Bounds | undefined {
  if (!field) return undefined;
  if (field.type === 'boolean') return [0, 1];
  const codes = (choices(field) ?? []).filter(code => typeof code === 'number');
  if (codes.length > 0) return [Math.min(...codes), Math.max(...codes)];
  const { minimum, maximum } = field;
  return minimum === undefined || maximum === undefined
    ? undefined
    : [minimum, maximum];
}

const sum = (values: readonly number[]): number =>
  values.reduce((total, value) => total + value, 0);

/** The least and the most a score can be by the answers its questions take; undefined where they are not bounded. */
export function scoreBounds(
  { items, method, missing }: FormScore,
  definition: FormDefinition,
): Bounds | undefined {
  const known = items.map(item => boundsOf(fieldAt(definition, item)));
  const bounds = known.filter(one => one !== undefined);
  if (bounds.length < items.length || items.length === 0) return undefined;
  const zero = missing.policy === 'zero';
  // A missing answer counts as the mean of those given, which may be any of their edges.
  const spread = missing.policy === 'prorate' && missing.maxMissing !== 0;
  const edge = (
    values: readonly number[],
    most: (...all: number[]) => number,
  ): readonly number[] =>
    values.map(value =>
      most(value, ...(spread ? values : []), ...(zero ? [0] : [])),
    );
  const lows = edge(
    bounds.map(([low]) => low),
    Math.min,
  );
  const highs = edge(
    bounds.map(([, high]) => high),
    Math.max,
  );
  const count = items.length;
  const methods: Readonly<Record<FormScore['method'], () => Bounds>> = {
    sum: () => [sum(lows), sum(highs)],
    mean: () => [sum(lows) / count, sum(highs) / count],
    max: () => [Math.max(...lows), Math.max(...highs)],
    count: () => [0, count],
  };
  return methods[method]();
}
