import type { Expression } from '../../definition/FormDefinition';
import { checkExpression } from '../../expressions/checkExpression';
import { readsOf } from '../../expressions/expressionParts';
import { whenPresent } from './expressionOfFormula';

/**
 * The mend of an expression that works with answers which may be missing: it gives nothing, or does not hold, until all of
 * them are there. Undefined where that would not make it sound, or nothing is to mend.
 */
export function withGuards(
  expression: Expression,
  gives: 'value' | 'truth',
): Expression | undefined {
  const unguarded = (one: Expression): readonly string[] =>
    checkExpression(one, '', readsOf(one))
      .filter(({ code }) => code === 'expression-unguarded')
      .map(({ params }) => String(params.name));
  const names = new Set<string>();
  let mended = expression;
  // Each look names one missing operand of an operation; there are no more operations than parts.
  for (
    let found = unguarded(expression);
    found.length > 0;
    found = unguarded(mended)
  ) {
    const fresh = found.filter(name => name !== '' && !names.has(name));
    if (fresh.length === 0) return undefined;
    fresh.forEach(name => names.add(name));
    mended =
      gives === 'value'
        ? whenPresent([...names], expression)
        : {
            and: [
              ...[...names].map(name => ({ '!==': [{ var: name }, null] })),
              expression,
            ],
          };
  }
  return names.size > 0 ? mended : undefined;
}
