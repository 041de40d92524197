import { cellsOf, questionAt } from '../../definition/cells';
import type { FormDefinition } from '../../definition/FormDefinition';
import { partName, type ElementName } from '../elements/ElementName';

/** What the names inside an expression mean at one place of it: in the form, in a row, or in an item of a list. */
export interface NamesHere {
  /** The group whose rows the rule runs for: `$row.age` is a cell of it. */
  readonly group?: string;
  /** The list an iterator goes through: `age` is a cell of it. */
  readonly list?: string;
}

/** The element a path of an expression reads; undefined for what is no element: `$now`, the item itself. */
export function elementRead(
  definition: FormDefinition,
  path: string,
  { group, list }: NamesHere,
): ElementName | undefined {
  const inGroup = (of: string, name: string): ElementName =>
    Object.hasOwn(definition.logic.compute ?? {}, `${of}.${name}`)
      ? partName('calc', `${of}.${name}`)
      : `${of}.${name}`;
  if (list !== undefined) return path === '' ? undefined : inGroup(list, path);
  const [first, ...rest] = path.split('.');
  const inside = rest.join('.');
  if (first === '$row' && group !== undefined) return inGroup(group, inside);
  if (first === '$calc') return partName('calc', inside);
  if (first === '$score' || first === '$band') return partName('score', inside);
  if (first === '' || first.startsWith('$')) return undefined;
  return inside === '' ? first : inGroup(first, inside);
}

/** The path that reads an element by its new name, from the same place. */
export function pathTo(name: ElementName, before: string): string {
  const last = name.slice(name.lastIndexOf('.') + 1);
  const [first, ...rest] = before.split('.');
  if (first === '$row') return `$row.${last}`;
  if (first === '$score' || first === '$band' || first === '$calc')
    return `${first}.${last}`;
  // Inside an item there is one word, outside of it a row of a matrix has two.
  const [group] = name.replace(/^\$calc\./, '').split('.');
  return rest.length > 0 ? `${group}.${last}` : last;
}

/** The name of the question an answer's place belongs to (`children/2/age` is `children.age`); pages and notes are named as they are. */
export const nameOfAnswer = (path: string): ElementName =>
  path.startsWith('$') ? path : questionAt(path);

/** The place of an answer by the question's new name. */
export function answerPath(name: ElementName, before: string): string {
  if (before.startsWith('$')) return name;
  const [group, cell] = name.split('.');
  const [, ...rest] = before.split('/');
  const at = rest.findIndex(step => !/^\d+$/.test(step));
  return [
    group,
    ...rest.map((step, index) => (index === at ? cell ?? step : step)),
  ].join('/');
}

/** What a key of translations names, and what is behind the name: `plan.option.yes` is an option of plan. */
export function nameOfText(
  { data }: FormDefinition,
  key: string,
):
  | { readonly name: ElementName; readonly rest: readonly string[] }
  | undefined {
  const [first, second, third, ...more] = key.split('.');
  if (second === undefined || key === 'form.title') return undefined;
  const others = [third, ...more].filter(step => step !== undefined);
  if (first === '$defs')
    return { name: partName('block', second), rest: others };
  if (Object.hasOwn(data.properties, first)) {
    const cells = cellsOf(data.properties[first])?.properties ?? {};
    return Object.hasOwn(cells, second) && others.length > 0
      ? { name: `${first}.${second}`, rest: others }
      : { name: first, rest: [second, ...others] };
  }
  if (first === 'band') return { name: `$band.${second}.${third}`, rest: more };
  return ['page', 'note', 'score', 'flag', 'advise'].includes(first)
    ? { name: `$${first}.${second}`, rest: others }
    : undefined;
}

/** The key of a text of an element. */
export const textKey = (name: ElementName, rest: readonly string[]): string =>
  [
    name.replace(/^\$block\./, '$defs.').replace(/^\$(?!defs)/, ''),
    ...rest,
  ].join('.');

/** The last word of a name: of `children.age` and `$calc.children.age` it is `age`. */
export const lastOf = (name: ElementName): string =>
  name.slice(name.lastIndexOf('.') + 1);
