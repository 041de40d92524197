import { cellsOf, cellTarget, fieldAt } from '../../definition/cells';
import type {
  Expression,
  FormDefinition,
  FormFlag,
  FormLogic,
  FormTest,
  StopRule,
} from '../../definition/FormDefinition';
import { guardJson } from '../../definition/jsonGuard';
import { limits } from '../../definition/limits';
import { idPattern, isPrototypeName, keyPattern } from '../../definition/names';
import { pagePartAt } from '../../definition/visibleTarget';
import { readsOf } from '../../expressions/expressionParts';
import { isTooLarge } from '../../expressions/isTooLarge';
import { titleOf } from '../elements/titleOf';
import type { Operation } from '../Operation';
import { rulesOf, type RulePlace } from '../sentences/rulesOf';
import { elementOfRule } from '../sentences/titlesOf';
import { renamedReads } from '../writing/renamedReads';
import { withMember } from '../writing/withField';
import {
  isByTarget,
  withExpressions,
  withListedRules,
  withRule,
} from '../writing/withRules';
import { withTextKeys } from '../writing/withTexts';

type Advice = NonNullable<FormLogic['advise']>[number];

const aboutRule = (definition: FormDefinition, place: RulePlace): string =>
  titleOf(definition, elementOfRule(place));

/** How deep an expression may nest as JSON, so that the whole document stays within its depth. */
const mostDepth = 2 * limits.expressionDepth + 2;

const isExpression = (expression: Expression): boolean =>
  expression !== undefined &&
  !isTooLarge(expression) &&
  guardJson(expression, mostDepth).length === 0;

/** Whether a form has something such a rule can decide about, or a calculated value can get this name. */
function mayDecide(
  definition: FormDefinition,
  { aspect, target }: RulePlace,
): boolean {
  const { data } = definition;
  if (!isByTarget(aspect))
    return rulesOf(definition).some(
      rule => rule.aspect === aspect && rule.target === target,
    );
  if (aspect !== 'compute')
    return (
      fieldAt(definition, target) !== undefined ||
      (aspect === 'visible' && pagePartAt(definition, target) !== undefined)
    );
  const { group, cell: name } = cellTarget(target) ?? { cell: target };
  if (!idPattern.test(name) || isPrototypeName(name)) return false;
  if (group === undefined)
    return (
      !Object.hasOwn(data.properties, name) ||
      !cellsOf(fieldAt(definition, name) ?? {})
    );
  return (
    cellsOf(fieldAt(definition, group) ?? {}) !== undefined &&
    fieldAt(definition, target) === undefined
  );
}

/** Writes a rule: when an element is shown, required or locked, what is calculated, or when a rule with an id holds. */
const setRule: Operation<RulePlace & { readonly expression: Expression }> = {
  apply: (definition, { expression, ...place }) =>
    isExpression(expression) && mayDecide(definition, place)
      ? withRule(definition, place, expression)
      : definition,
  about: aboutRule,
};

/** Takes a rule away, with the translations of what it said. */
const removeRule: Operation<RulePlace> = {
  apply: (definition, { aspect, target }) => {
    if (isByTarget(aspect))
      return withRule(definition, { aspect, target }, undefined);
    const without = withListedRules(definition, aspect, rules =>
      rules.some(({ id }) => id === target)
        ? rules.filter(({ id }) => id !== target)
        : rules,
    );
    return withTextKeys(without, key =>
      (aspect === 'flag' || aspect === 'advise') &&
      key === `${aspect}.${target}`
        ? undefined
        : key,
    );
  },
  about: aboutRule,
};

/** Gives other elements the same rule. A rule that reads its row goes to questions of the same group only. */
const copyRule: Operation<RulePlace & { readonly to: readonly string[] }> = {
  apply: (definition, { to, ...place }) => {
    const { expression } =
      rulesOf(definition).find(
        rule => rule.aspect === place.aspect && rule.target === place.target,
      ) ?? {};
    if (
      expression === undefined ||
      !isByTarget(place.aspect) ||
      place.aspect === 'compute'
    )
      return definition;
    const readsRow = [...readsOf(expression)].some(name =>
      name.startsWith('$row.'),
    );
    const isFit = (target: string): boolean =>
      target !== place.target &&
      mayDecide(definition, { ...place, target }) &&
      (!readsRow ||
        cellTarget(target)?.group === cellTarget(place.target)?.group);
    return to
      .filter(isFit)
      .reduce(
        (sofar, target) => withRule(sofar, { ...place, target }, expression),
        definition,
      );
  },
  about: aboutRule,
};

/** Gives a calculated value another name; what reads it and tests that expect it follow. */
const renameComputed: Operation<{
  readonly from: string;
  readonly to: string;
}> = {
  apply: (definition, { from, to }) => {
    const { compute = {} } = definition.logic;
    const [source, aim] = [cellTarget(from), cellTarget(to)];
    if (
      !Object.hasOwn(compute, from) ||
      Object.hasOwn(compute, to) ||
      source?.group !== aim?.group ||
      !mayDecide(definition, { aspect: 'compute', target: to })
    )
      return definition;
    const renamed = withMember(
      definition,
      'logic',
      withMember(
        definition.logic,
        'compute',
        Object.fromEntries(
          Object.entries(compute).map(([name, value]) => [
            name === from ? to : name,
            value,
          ]),
        ),
      ),
    );
    const swap =
      (was: string, is: string) =>
      (name: string): string =>
        name === was ? is : name;
    const reading = withExpressions(renamed, (expression, group) => {
      if (!source || !aim)
        return renamedReads(expression, swap(`$calc.${from}`, `$calc.${to}`));
      const inRow = swap(`$row.${source.cell}`, `$row.${aim.cell}`);
      const inMatrix = swap(from, to);
      return renamedReads(
        expression,
        name => (group === source.group ? inRow(name) : inMatrix(name)),
        list =>
          list === source.group ? swap(source.cell, aim.cell) : name => name,
      );
    });
    return {
      ...reading,
      tests: reading.tests.map(test => expectingComputed(test, from, to)),
    };
  },
  about: (_, { to }) => to,
};

/** A test that expects a calculated value by its other name; those of rows stand inside their group and stay as they are. */
function expectingComputed(test: FormTest, from: string, to: string): FormTest {
  const { computed } = test.expect;
  if (!computed || !Object.hasOwn(computed, from)) return test;
  const renamed = Object.fromEntries(
    Object.entries(computed).map(([name, value]) => [
      name === from ? to : name,
      value,
    ]),
  );
  return { ...test, expect: { ...test.expect, computed: renamed } };
}

/** Adds a rule with an id of its own at the end of its list; one whose id is taken, or not well formed, is not added. */
const added = <R extends StopRule | FormFlag | Advice>(
  definition: FormDefinition,
  aspect: 'stop' | 'flag' | 'advise',
  pattern: RegExp,
  rule: R,
): FormDefinition =>
  pattern.test(rule.id) && !isPrototypeName(rule.id) && isExpression(rule.when)
    ? withListedRules<R>(definition, aspect, rules =>
        rules.some(({ id }) => id === rule.id) ? rules : [...rules, rule],
      )
    : definition;

const changed = <R extends { readonly id: string; readonly when: Expression }>(
  definition: FormDefinition,
  aspect: 'stop' | 'flag' | 'advise',
  id: string,
  change: Partial<R>,
): FormDefinition =>
  withListedRules<R>(definition, aspect, rules =>
    rules.map(rule => (rule.id === id ? { ...rule, ...change } : rule)),
  );

/** Adds a rule that ends the form. */
const addStopRule: Operation<{ readonly stop: StopRule }> = {
  apply: (definition, { stop }) => added(definition, 'stop', keyPattern, stop),
  about: (_, { stop }) => stop.id,
};

/** Changes the page on which a stop rule ends the form. */
const setStopRule: Operation<{
  readonly stop: string;
  readonly change: Partial<Pick<StopRule, 'page'>>;
}> = {
  apply: (definition, { stop, change }) =>
    changed<StopRule>(definition, 'stop', stop, change),
  about: (_, { stop }) => stop,
};

/** Adds a flag. */
const addFlag: Operation<{ readonly flag: FormFlag }> = {
  apply: (definition, { flag }) => added(definition, 'flag', idPattern, flag),
  about: (_, { flag }) => flag.message || flag.id,
};

/** Changes how serious a flag is, or what it says. */
const setFlag: Operation<{
  readonly flag: string;
  readonly change: Partial<Pick<FormFlag, 'severity' | 'message'>>;
}> = {
  apply: (definition, { flag, change }) =>
    changed<FormFlag>(definition, 'flag', flag, change),
  about: (definition, { flag }) => titleOf(definition, `$flag.${flag}`),
};

/** Adds advice about a question: a soft word, nothing that stops. */
const addAdvice: Operation<{ readonly advice: Advice }> = {
  apply: (definition, { advice }) =>
    added(definition, 'advise', idPattern, advice),
  about: (_, { advice }) => advice.message || advice.id,
};

/** Changes what advice says, or about which question. */
const setAdvice: Operation<{
  readonly advice: string;
  readonly change: Partial<Pick<Advice, 'field' | 'message'>>;
}> = {
  apply: (definition, { advice, change }) =>
    changed<Advice>(definition, 'advise', advice, change),
  about: (definition, { advice }) => titleOf(definition, `$advise.${advice}`),
};

/** What is done to the rules of a form. */
export const logicOperations = {
  setRule,
  removeRule,
  copyRule,
  renameComputed,
  addStopRule,
  setStopRule,
  addFlag,
  setFlag,
  addAdvice,
  setAdvice,
} as const;
