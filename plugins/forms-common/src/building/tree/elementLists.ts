import { isPlainObject } from '../../definition/jsonGuard';

/** How an element of a list is told from its neighbours. */
type Naming = 'id' | 'const' | 'name' | 'field' | 'form' | 'itself';

/**
 * The lists of a definition whose elements have names, by their place: the steps to it joined by dots, with `*` for an
 * element of a list. Two editors who change different elements of such a list do not meet. Every other list is one value.
 */
const namings: readonly (readonly [place: RegExp, Naming])[] = [
  [/^(?:pages|scores|flags|stop)$/, 'id'],
  [/^(?:pages\.\*\.notes|scores\.\*\.bands)$/, 'id'],
  [/^(?:logic\.advise|routing\.rules)$/, 'id'],
  [/^tests$/, 'name'],
  [/^prefill$/, 'field'],
  [/^continues$/, 'form'],
  [/^pages\.\*\.(?:fields|layout\.likert)$/, 'itself'],
  [
    /^(?:figures|files\.types|languages\.available|scores\.\*\.items)$/,
    'itself',
  ],
  [/^access\.[^]+\.(?:read|write)$/, 'itself'],
  [/^data\.(?:[^]+\.)?oneOf$/, 'const'],
  [/^data\.(?:[^]+\.)?(?:required|enum)$/, 'itself'],
  [/^ui\.(?:[^]+\.)?ui:(?:order|summary)$/, 'itself'],
];

/** Places whose value is one whole, whatever stands in it: a rule is not half one person's and half another's. */
const wholes: readonly RegExp[] = [
  /^logic\.(?:visible|required|readOnly|compute)\.[^]+$/,
  /^(?:stop|flags|logic\.advise|routing\.rules)\.\*\.when$/,
  /^routing\.rules\.\*\.target$/,
  /^tests\.\*\.(?:input|expect)\.[^]+$/,
  /^i18n\.[^.]+\.[^]+$/,
];

/** Places that only hold others: to be absent is to be empty. */
const holders: readonly RegExp[] = [
  /^logic\.(?:visible|required|readOnly|compute|advise)$/,
  /^(?:scores|flags|stop|figures|prefill|continues|i18n\.[^.]+)$/,
  /^pages\.\*\.(?:notes|layout|layout\.likert)$/,
  /^data\.(?:\$defs|(?:[^]+\.)?required)$/,
  /^ui\.[^.]+(?:\.ui:(?:errors|options))?$/,
];

const matches = (patterns: readonly RegExp[], place: string): boolean =>
  patterns.some(one => one.test(place));

/** True for a place that is changed as one. */
export const isWhole = (place: string): boolean => matches(wholes, place);

/** True for a place that two people may fill at the same time. */
export const isHolder = (place: string): boolean => matches(holders, place);

/** The place one step further in. */
export const below = (place: string, step: string): string =>
  place === '' ? step : `${place}.${step}`;

/** The names of the elements of a list at a place, in their order; undefined where they have none, or two share one. */
export function elementNames(
  list: readonly unknown[],
  place: string,
): readonly string[] | undefined {
  const naming = namings.find(([pattern]) => pattern.test(place))?.[1];
  if (naming === undefined) return undefined;
  const names = list.flatMap(element => nameOf(element, naming) ?? []);
  return names.length === list.length && new Set(names).size === list.length
    ? names
    : undefined;
}

function nameOf(element: unknown, naming: Naming): string | undefined {
  const name = isPlainObject(element)
    ? naming !== 'itself' && element[naming]
    : naming === 'itself' && element;
  return typeof name === 'string' || typeof name === 'number'
    ? String(name)
    : undefined;
}
