import type { CompiledForm } from '../../compile/CompiledForm';
import { evaluate } from '../../evaluate/evaluate';
import type { EvaluationContext } from '../../evaluate/Evaluation';
import { readsOf } from '../../expressions/expressionParts';
import { runExpression } from '../../expressions/runExpression';
import { expressionOf } from '../sentences/expressionOf';
import { nameIn } from '../sentences/comparing';
import type { Condition } from '../sentences/Rule';
import { ruleOf } from '../sentences/ruleOf';
import {
  rulesOf,
  type PlacedRule,
  type RuleAspect,
  type RulePlace,
} from '../sentences/rulesOf';
import { namesOfSubjects, subjectsOf } from '../sentences/subjectsOf';
import { asGroup } from '../sentences/tidy';
import type { FoundValue, Why, WhyPart } from './Why';

/** How the engine calls rules of an aspect. */
const prefixes: Readonly<Partial<Record<RuleAspect, string>>> = {
  flag: 'flags',
  route: 'routing',
};

/** What each rule that was asked came to over these answers, and why, as the engine itself ran them. */
export function explainRules(
  form: CompiledForm,
  answers: unknown,
  context: EvaluationContext,
  isWanted: (place: RulePlace) => boolean = () => true,
): readonly Why[] {
  const rules = new Map(
    rulesOf(form.definition)
      .filter(isWanted)
      .map(rule => [
        `${prefixes[rule.aspect] ?? rule.aspect}.${rule.target}`,
        rule,
      ]),
  );
  const found: Why[] = [];
  evaluate(form, answers, context, ({ target }, value, data) => {
    const rule = rules.get(target);
    // The data change as the run goes on, so the parts are asked now.
    if (rule) found.push(whyOf(form, rule, value, data));
  });
  return found;
}

function whyOf(
  { definition }: CompiledForm,
  { aspect, target, expression, group }: PlacedRule,
  value: unknown,
  data: object,
): Why {
  const names = namesOfSubjects(subjectsOf(definition, group));
  const rule = ruleOf(expression, names);
  const row = group === undefined ? undefined : rowOf(group, data);
  return {
    aspect,
    target,
    value,
    ...(row !== undefined && { row }),
    ...(rule.kind !== 'always' && {
      tree: partOf(
        rule.kind === 'sentence'
          ? rule.when
          : { kind: 'written', expression: rule.expression },
        data,
      ),
    }),
  };
}

/** Which row of a group is asked about; none for a matrix. */
function rowOf(group: string, data: object): number | undefined {
  const { $row, [group]: rows } = data as Readonly<Record<string, unknown>>;
  const index = Array.isArray(rows) ? rows.indexOf($row) : -1;
  return index < 0 ? undefined : index;
}

function partOf(condition: Condition, data: object): WhyPart {
  if (condition.kind === 'group') {
    const { join, not, conditions } = condition;
    const parts = conditions.map(one => partOf(one, data));
    const isAll = join === 'and';
    const holds = isAll
      ? parts.every(part => part.holds)
      : parts.some(part => part.holds);
    return {
      kind: 'group',
      join,
      ...(not && { not }),
      holds: not ? !holds : holds,
      parts,
    };
  }
  if (condition.kind === 'written') {
    const { expression } = condition;
    const holds = isTrue(expression, data);
    const found = [...readsOf(expression)].map(name => foundAt(name, data));
    return { kind: 'written', expression, holds, found };
  }
  const holds = isTrue(
    expressionOf({ kind: 'sentence', when: asGroup(condition) }),
    data,
  );
  const other = nameIn(condition.operand);
  const found = [condition.name, ...(other === undefined ? [] : [other])].map(
    name => foundAt(name, data),
  );
  return { kind: 'comparison', comparison: condition, holds, found };
}

function isTrue(expression: unknown, data: object): boolean {
  const outcome = runExpression({ '!!': [expression] }, data);
  return outcome.ok && outcome.value === true;
}

function foundAt(name: string, data: object): FoundValue {
  const outcome = runExpression({ var: name }, data);
  const value = outcome.ok ? outcome.value : null;
  return value === null ? { name } : { name, value };
}
