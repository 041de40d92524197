import { canonicalJson } from '../../definition/canonicalJson';
import { fits, mayBeMissing, nameIn } from '../sentences/comparing';
import type { Comparison, Condition, Scalar } from '../sentences/Rule';
import { missing, type Possible } from './Domain';

/** What the search knows of a form. */
export interface Possibilities {
  /** Everything a name may hold, where it is compared with plain values. */
  readonly valuesOf: (name: string) => readonly Possible[];
  readonly isList: (name: string) => boolean;
  /** How many looks are left; shared by all searches of one lint. */
  readonly budget: { left: number };
}

type Assigned = ReadonlyMap<string, Possible>;

/** A yes or no, or the variable that has to be known first. */
type Look = boolean | { readonly needs: string };

/** A variable is a name, or a yes-or-no of its own: a code in a list, a comparison of two names, what no sentence says. */
const freePrefix = '?';

const possibleFor = (
  variable: string,
  { valuesOf }: Possibilities,
): readonly Possible[] =>
  variable.startsWith(freePrefix) ? [true, false] : valuesOf(variable);

/**
 * Whether conditions can all hold over some answers: false only when that is certain. Undefined where the search was given
 * up. What a sentence cannot say may come out either way.
 */
export function isPossible(
  conditions: readonly Condition[],
  possibilities: Possibilities,
): boolean | undefined {
  const { budget } = possibilities;
  const all: Condition = { kind: 'group', join: 'and', conditions };
  const search = (assigned: Assigned): boolean | undefined => {
    budget.left -= 1;
    if (budget.left < 0) return undefined;
    const look = lookAt(all, assigned, possibilities);
    if (typeof look === 'boolean') return look;
    for (const value of possibleFor(look.needs, possibilities)) {
      const found = search(new Map([...assigned, [look.needs, value]]));
      if (found !== false) return found;
    }
    return false;
  };
  return search(new Map());
}

/** Of a list only whether it is there is a variable; its codes have their own. */
const presenceOf = (name: string, isList: (name: string) => boolean): string =>
  isList(name) ? freePrefix + canonicalJson({ answered: name }) : name;

const turnedWays: Readonly<
  Partial<Record<Comparison['comparing'], readonly [string, boolean]>>
> = {
  isNot: ['is', true],
  isNoneOf: ['isOneOf', true],
  atLeast: ['less', true],
  atMost: ['more', true],
};

function free(about: unknown, assigned: Assigned): Look {
  const variable = freePrefix + canonicalJson(about);
  const value = assigned.get(variable);
  return value === undefined ? { needs: variable } : value === true;
}

function lookAt(
  condition: Condition,
  assigned: Assigned,
  possibilities: Possibilities,
): Look {
  if (condition.kind === 'comparison')
    return lookAtComparison(condition, assigned, possibilities);
  if (condition.kind === 'written') return free(condition.expression, assigned);
  const { join, not, conditions } = condition;
  const deciding = join === 'or';
  let open: Look | undefined;
  for (const one of conditions) {
    const look = lookAt(one, assigned, possibilities);
    if (look === deciding) return not ? !deciding : deciding;
    if (typeof look === 'object') open ??= look;
  }
  if (open !== undefined) return open;
  return not ? deciding : !deciding;
}

function lookAtComparison(
  comparison: Comparison,
  assigned: Assigned,
  { isList }: Possibilities,
): Look {
  const { name, comparing: way, operand, counted, ifMissing } = comparison;
  for (const read of mayBeMissing(comparison)) {
    const value = assigned.get(presenceOf(read, isList));
    if (value === undefined) return { needs: presenceOf(read, isList) };
    if (value === missing || (isList(read) && value === false)) {
      if (way === 'answered') return false;
      return way === 'notAnswered' ? true : ifMissing;
    }
  }
  if (way === 'answered') return true;
  if (way === 'notAnswered') return false;
  if (way === 'has' || way === 'hasNone') {
    const looks = (operand as readonly Scalar[]).map(code =>
      free({ list: name, code }, assigned),
    );
    if (looks.includes(true)) return way === 'has';
    return looks.find(look => typeof look === 'object') ?? way === 'hasNone';
  }
  const isPlain = !counted && !isList(name) && nameIn(operand) === undefined;
  if (!isPlain) return freely(comparison, assigned);
  const value = assigned.get(name);
  if (value === undefined) return { needs: name };
  if (typeof value === 'symbol') return freely(comparison, assigned);
  return fits(way, value, operand) ?? freely(comparison, assigned);
}

/** A comparison that is not looked into: both outcomes, and its opposite the other one. */
function freely(
  { ifMissing: _, comparing: way, ...about }: Comparison,
  assigned: Assigned,
): Look {
  const [base, isTurned] = turnedWays[way] ?? [way, false];
  const look = free({ ...about, way: base }, assigned);
  return typeof look === 'boolean' ? look !== isTurned : look;
}
