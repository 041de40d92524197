import type { Expression } from '../../definition/FormDefinition';
import { isAlwaysThere } from './comparing';
import { expressionOf } from './expressionOf';
import type { Formula, Term } from './Formula';
import { asRule } from './tidy';

const written = (term: Term): Expression =>
  typeof term === 'object' ? { var: term.name } : term;

/** An operation that gives a value only where these names have one, and where the conditions hold. */
export function whenPresent(
  names: readonly string[],
  operation: Expression,
  conditions: readonly Expression[] = [],
): Expression {
  const guards = [
    ...[...new Set(names)]
      .filter(name => !isAlwaysThere(name))
      .map(name => ({ '!==': [{ var: name }, null] })),
    ...conditions,
  ];
  if (guards.length === 0) return operation;
  const [only] = guards;
  return {
    if: [guards.length === 1 ? only : { and: guards }, operation, null],
  };
}

/** The expression of a formula. Where an answer it needs is missing it gives no value, and nothing is divided by zero. */
export function expressionOfFormula(formula: Formula): Expression {
  switch (formula.kind) {
    case 'sum':
    case 'mean':
    case 'count':
      return { [`x-${formula.kind}`]: formula.of.map(name => ({ var: name })) };
    case 'holding':
      return {
        '+': formula.conditions.map(condition => ({
          if: [expressionOf(asRule(condition)), 1, 0],
        })),
      };
    case 'years':
    case 'days':
      return whenPresent([formula.from, formula.to], {
        [`x-${formula.kind}Between`]: [
          { var: formula.from },
          { var: formula.to },
        ],
      });
    case 'calculation': {
      const { operator, left, right } = formula;
      const names = [left, right].flatMap(term =>
        typeof term === 'number' ? [] : [term.name],
      );
      const isByAnswer = operator === '/' && typeof right !== 'number';
      return whenPresent(
        names,
        { [operator]: [written(left), written(right)] },
        isByAnswer ? [{ '!==': [written(right), 0] }] : [],
      );
    }
    case 'choice': {
      const { when, then, otherwise } = formula;
      return {
        if: [
          expressionOf(asRule(when)),
          written(then),
          otherwise === undefined ? null : written(otherwise),
        ],
      };
    }
    case 'truth':
      return expressionOf(asRule(formula.when));
    default:
      return formula.expression;
  }
}
