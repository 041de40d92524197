import type { Expression } from '../../definition/FormDefinition';
import {
  operationOf,
  readsOf,
  type Operation,
} from '../../expressions/expressionParts';
import { checkExpression } from '../../expressions/checkExpression';
import { presentWhenFalse, presentWhenTrue } from '../../expressions/guards';
import { isTooLarge } from '../../expressions/isTooLarge';
import {
  fits,
  isAboutPresence,
  mayBeMissing,
  wantsGuard,
  withoutAnswer,
} from './comparing';
import { expressionOf } from './expressionOf';
import type { Condition, Group, NamesOfRule, Rule, Scalar } from './Rule';
import { readBare, type Bare } from './readBare';
import { asRule, tidy, turned } from './tidy';
import { whenMissing } from './whenMissing';

/** An answer that is there, or whose absence has decided already: what a comparison of it then says of a missing one. */
interface Known {
  readonly ifMissing: boolean;
  /** What it would say without the guard beside it, for one further out. */
  readonly further?: boolean;
}

/** What is known where a part stands: which answers are there, and what a comparison may say of a missing one. */
interface Place extends NamesOfRule {
  readonly known: ReadonlyMap<string, Known>;
  /** Told of each comparison that leans on a guard around it. */
  readonly lean: (names: readonly string[]) => void;
}

const hasWritten = (condition: Condition): boolean =>
  condition.kind === 'written' ||
  (condition.kind === 'group' && condition.conditions.some(hasWritten));

const isGuarded = (expression: Expression): boolean =>
  checkExpression(expression, '', readsOf(expression)).every(
    ({ code }) => code !== 'expression-unguarded',
  );

/** Under a `!` a missing answer counts the other way round. */
const turnedPlace = (place: Place): Place => ({
  ...place,
  known: new Map(
    [...place.known].map(([name, { ifMissing, further }]) => [
      name,
      {
        ifMissing: !ifMissing,
        ...(further !== undefined && { further: !further }),
      },
    ]),
  ),
});

const isGuard = (condition: Condition): boolean =>
  condition.kind === 'comparison' && isAboutPresence(condition);

/** Reads an expression as a sentence. What no sentence says stays in it as it is written, or is the whole rule as JSON. */
export function ruleOf(expression: Expression, names: NamesOfRule): Rule {
  const json: Rule = { kind: 'json', expression };
  if (expression === true) return { kind: 'always' };
  if (isTooLarge(expression)) return json;
  const condition = read(expression, {
    ...names,
    known: new Map(),
    lean: () => undefined,
  });
  if (condition.kind === 'written') return json;
  const rule = asRule(condition);
  // A part that stays as it is may have leant on what a sentence says in another way.
  return hasWritten(condition) &&
    isGuarded(expression) &&
    !isGuarded(expressionOf(rule))
    ? json
    : rule;
}

const written = (expression: Expression): Condition => ({
  kind: 'written',
  expression,
});

function read(expression: Expression, place: Place): Condition {
  const operation = operationOf(expression);
  if (!operation) return written(expression);
  const { operator, args } = operation;
  if (operator === 'or' || operator === 'and')
    return (
      readHolding(operation, place) ??
      readGroup(operator, args, place) ??
      written(expression)
    );
  if (operator === '!' && args.length === 1) {
    const inside = read(args[0], turnedPlace(place));
    return inside.kind === 'written' ? written(expression) : turned(inside);
  }
  const comparison = readComparison(operation, place);
  return comparison ?? written(expression);
}

/** `or` of one list that holds one of several codes is one comparison. */
function readHolding(
  { operator, args }: Operation,
  place: Place,
): Condition | undefined {
  if (operator !== 'or' || args.length < 2) return undefined;
  const each = args.map(arg => readBare(operationOf(arg), place));
  const [first] = each;
  const isSame = (one: Bare | undefined): one is Bare =>
    one?.comparing === 'has' && one.name === first?.name && !one.counted;
  if (!each.every(isSame)) return undefined;
  const values = each.flatMap(one => one.operand as Scalar | Scalar[]);
  return settled({ ...each[0], operand: values }, place);
}

function readGroup(
  join: Group['join'],
  args: readonly Expression[],
  place: Place,
): Condition | undefined {
  if (args.length === 0) return undefined;
  const proves = join === 'and' ? presentWhenTrue : presentWhenFalse;
  const ifMissing = join === 'or';
  const known = new Map(place.known);
  /** Where the nearest guard of a name stands. */
  const guardAt = new Map<string, number>();
  const leaned = new Set<number>();
  const conditions = args.map((arg, index) => {
    const condition = read(arg, {
      ...place,
      known: new Map(known),
      lean: names =>
        names.forEach(name => {
          const at = guardAt.get(name);
          if (at === undefined) place.lean([name]);
          else leaned.add(at);
        }),
    });
    for (const name of proves(arg))
      known.set(name, {
        ifMissing,
        further: place.known.get(name)?.ifMissing,
      });
    const guarded = guardedName(condition, ifMissing);
    if (guarded !== undefined) guardAt.set(guarded, index);
    return condition;
  });
  // A guard goes where what leans on it says the same of a missing answer, and nothing that stays as it is needs it.
  const isSaid = (name: string, at: number): boolean =>
    conditions.some(
      (other, index) =>
        index !== at &&
        !isGuard(other) &&
        whenMissing(other, ifMissing).has(name),
    );
  const isNeeded = (name: string, at: number): boolean =>
    conditions.slice(at).some(other => readsAsWritten(other, name)) &&
    !conditions
      .slice(0, at)
      .some(other => guardedName(other, ifMissing) === name);
  const left = conditions.filter((condition, index) => {
    const name = guardedName(condition, ifMissing);
    return (
      name === undefined ||
      !leaned.has(index) ||
      !isSaid(name, index) ||
      isNeeded(name, index)
    );
  });
  return tidy({ kind: 'group', join, conditions: left });
}

/** True where a part that no sentence says reads a name. */
function readsAsWritten(condition: Condition, name: string): boolean {
  if (condition.kind === 'written')
    return readsOf(condition.expression).has(name);
  return (
    condition.kind === 'group' &&
    condition.conditions.some(one => readsAsWritten(one, name))
  );
}

function guardedName(
  condition: Condition,
  ifMissing: boolean,
): string | undefined {
  return condition.kind === 'comparison' &&
    condition.comparing === (ifMissing ? 'notAnswered' : 'answered')
    ? condition.name
    : undefined;
}

function readComparison(
  operation: Operation,
  place: Place,
): Condition | undefined {
  const found = readBare(operation, place);
  return found && settled(found, place);
}

/** Says what a comparison comes to without an answer: by its guard, by its default, or by itself. */
function settled(found: Bare, place: Place): Condition | undefined {
  const { fallback, ...comparison } = found;
  const names = mayBeMissing({ ...comparison, ifMissing: false });
  const known = names.map(name => place.known.get(name));
  if (
    fallback === undefined &&
    names.length > 0 &&
    known.every(one => one !== undefined) &&
    !isAboutPresence(comparison)
  ) {
    const said = { ...comparison, ifMissing: known[0]?.ifMissing ?? false };
    const isLeaning =
      wantsGuard(said) ||
      (known.every(one => one?.further !== undefined) &&
        known[0]?.further !== said.ifMissing);
    if (isLeaning) place.lean(names);
    return said;
  }
  const ifMissing =
    fallback === undefined
      ? withoutAnswer(comparison)
      : fits(comparison.comparing, fallback, comparison.operand);
  return ifMissing === undefined ? undefined : { ...comparison, ifMissing };
}
