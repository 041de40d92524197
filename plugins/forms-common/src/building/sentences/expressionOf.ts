import type { Expression } from '../../definition/FormDefinition';
import { presentWhenFalse, presentWhenTrue } from '../../expressions/guards';
import {
  comparing,
  isAboutPresence,
  mayBeMissing,
  nameIn,
  wantsGuard,
} from './comparing';
import type { Comparison, Condition, Group, Rule } from './Rule';
import { tidy } from './tidy';

/** The expression a rule stands for, with a guard wherever an answer may be missing. */
export function expressionOf(rule: Rule): Expression {
  if (rule.kind === 'json') return rule.expression;
  const when = rule.kind === 'sentence' ? tidy(rule.when) : undefined;
  return when === undefined ? true : written(when, new Map());
}

const read = (name: string): Expression => ({ var: name });

/** The guards that stand before a comparison: in an `and` that the answer is there, in an `or` that it is not. */
const guards = (
  comparison: Comparison,
  isNeeded: (name: string) => boolean = () => true,
): readonly Expression[] =>
  [...new Set(mayBeMissing(comparison))].filter(isNeeded).map(name => ({
    [comparison.ifMissing ? '===' : '!==']: [read(name), null],
  }));

/** A comparison as its operation alone. */
export function bare({
  name,
  counted,
  comparing: way,
  operand,
}: Comparison): Expression {
  const other = nameIn(operand);
  return comparing[way].write(
    counted ? { 'x-count': [read(name)] } : read(name),
    other === undefined ? operand : read(other),
  );
}

const joinOf = ({ ifMissing }: Comparison): Group['join'] =>
  ifMissing ? 'or' : 'and';

/** What whoever reads an expression knows at one place of it of the answers it reads: how a missing one counts there. */
type Known = ReadonlyMap<string, boolean>;

const guarded = (comparison: Comparison): Expression => ({
  [joinOf(comparison)]: [...guards(comparison), bare(comparison)],
});

const turnedAround = (known: Known): Known =>
  new Map([...known].map(([name, ifMissing]) => [name, !ifMissing]));

function written(condition: Condition, known: Known): Expression {
  if (condition.kind === 'written') return condition.expression;
  if (condition.kind === 'comparison')
    return wantsGuard(condition) || isReadOtherwise(condition, known)
      ? guarded(condition)
      : bare(condition);
  const { join, not, conditions } = condition;
  const parts = partsOf(conditions, join, not ? turnedAround(known) : known);
  const whole = parts.length === 1 ? parts[0] : { [join]: parts };
  return not ? { '!': [whole] } : whole;
}

/** True where a guard around a comparison would be taken for its own. */
function isReadOtherwise(comparison: Comparison, known: Known): boolean {
  const names = mayBeMissing(comparison);
  return (
    names.length > 0 &&
    !isAboutPresence(comparison) &&
    names.every(name => known.has(name)) &&
    known.get(names[0]) !== comparison.ifMissing
  );
}

/** The conditions of a group with their guards beside them, each guard once where the next condition still needs it. */
function partsOf(
  conditions: readonly Condition[],
  join: Group['join'],
  around: Known,
): readonly Expression[] {
  const proves = join === 'and' ? presentWhenTrue : presentWhenFalse;
  const known = new Map(around);
  /** Names whose nearest guard was written for a condition, not said by an author. */
  const own = new Set<string>();
  return conditions.flatMap(condition => {
    const isFlat =
      condition.kind === 'comparison' &&
      (wantsGuard(condition) || isReadOtherwise(condition, around)) &&
      joinOf(condition) === join;
    const names = isFlat ? mayBeMissing(condition) : [];
    const parts = isFlat
      ? [...guards(condition, name => !own.has(name)), bare(condition)]
      : [written(condition, known)];
    if (condition.kind === 'comparison' && isAboutPresence(condition))
      own.delete(condition.name);
    names.forEach(name => own.add(name));
    for (const part of parts)
      for (const name of proves(part)) known.set(name, join === 'or');
    return parts;
  });
}
