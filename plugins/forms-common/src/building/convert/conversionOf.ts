import { cellsOf, fieldAt } from '../../definition/cells';
import { compileForm } from '../../compile/compileForm';
import type {
  FieldSchema,
  FormDefinition,
} from '../../definition/FormDefinition';
import { lintLogic } from '../../lint/lintLogic';
import { lintProcess } from '../../lint/lintProcess';
import { lintScores } from '../../lint/lintScores';
import { runFormTest } from '../../lint/runFormTests';
import type { ElementName } from '../elements/ElementName';
import { elementOfPointer } from '../elements/elementOfPointer';
import { optionsOf } from '../options/optionsOf';
import { referencesToOption } from '../references/optionReferences';
import type { QuestionTypeName } from '../palette/QuestionType';
import { converted } from './converted';
import type { Loss } from './Loss';

/** A question of another type, and what that costs. */
export interface Conversion {
  readonly definition: FormDefinition;
  readonly losses: readonly Loss[];
}

/** What would become of a form if a question became another type; undefined where it may not. */
export function conversionOf(
  definition: FormDefinition,
  element: ElementName,
  type: QuestionTypeName,
): Conversion | undefined {
  const after = converted(definition, element, type);
  if (after === definition) return undefined;
  return {
    definition: after,
    losses: [
      ...lostParts(definition, after, element),
      ...lostLimits(definition, after, element),
      ...lostRules(definition, after, element),
      ...lostTests(definition, after, element),
    ],
  };
}

function lostParts(
  before: FormDefinition,
  after: FormDefinition,
  element: ElementName,
): readonly Loss[] {
  const options = (form: FormDefinition) =>
    optionsOf(form, element)?.options.length ?? 0;
  const cells = (form: FormDefinition) =>
    Object.keys(cellsOf(fieldAt(form, element) ?? {})?.properties ?? {}).length;
  const lost = [
    { kind: 'options', count: options(before) - options(after) },
    { kind: 'cells', count: cells(before) - cells(after) },
  ] as const;
  return lost.filter(({ count }) => count > 0);
}

const limits: readonly (keyof FieldSchema)[] = [
  'minLength',
  'maxLength',
  'pattern',
  'format',
  'minimum',
  'maximum',
  'exclusiveMinimum',
  'exclusiveMaximum',
  'multipleOf',
  'x-unit',
  'minItems',
  'maxItems',
  'x-options',
  'x-entity',
];

/** What was said of the answers and is said no more; a text may always get longer, a list too. */
function lostLimits(
  before: FormDefinition,
  after: FormDefinition,
  element: ElementName,
): readonly Loss[] {
  const said = (form: FormDefinition): FieldSchema => {
    const field = fieldAt(form, element) ?? {};
    return cellsOf(field) ? field : { ...field.items, ...field };
  };
  const [was, is] = [said(before), said(after)];
  const isOptions = was.oneOf !== undefined || is.oneOf !== undefined;
  return limits
    .filter(keyword => {
      const [value, next] = [was[keyword], is[keyword]];
      if (value === undefined || JSON.stringify(value) === JSON.stringify(next))
        return false;
      if (keyword === 'maxLength')
        return !isOptions && !(Number(next) >= Number(value));
      return keyword !== 'maxItems' || Number(next) < Number(value);
    })
    .map(property => ({ kind: 'property', property, value: was[property] }));
}

/** Rules, scores and figures of others that were right before and are not any more. */
function lostRules(
  before: FormDefinition,
  after: FormDefinition,
  element: ElementName,
): readonly Loss[] {
  const problems = (form: FormDefinition) =>
    [lintLogic, lintScores, lintProcess].flatMap(lint => lint(form));
  const known = new Set(
    problems(before).map(({ code, pointer }) => `${code} ${pointer}`),
  );
  const come = problems(after).filter(
    ({ code, pointer }) => !known.has(`${code} ${pointer}`),
  );
  // Where there are no options any more, what compares with one is never true.
  const options = optionsOf(after, element)
    ? []
    : optionsOf(before, element)?.options ?? [];
  const elements = [
    ...options.flatMap(option =>
      referencesToOption(before, element, option.const)
        .filter(({ kind }) => kind === 'reads')
        .map(({ owner }) => owner),
    ),
    ...come
      .filter(({ code }) => code !== 'figure-not-coded')
      .map(({ pointer }) => elementOfPointer(after, pointer).element),
  ];
  const isCounted = come.some(({ code }) => code === 'figure-not-coded');
  return [
    ...[...new Set(elements)].map(
      name => ({ kind: 'rule', element: name } as const),
    ),
    ...(isCounted ? [{ kind: 'figure' } as const] : []),
  ];
}

/** Tests that answer the question, passed before and do not any more. */
function lostTests(
  before: FormDefinition,
  after: FormDefinition,
  element: ElementName,
): readonly Loss[] {
  const [question] = element.split('.');
  const [was, is] = [compileForm(before), compileForm(after)];
  return before.tests.flatMap((test, index) => {
    const answers = Object.hasOwn(test.input, question);
    const breaks =
      answers &&
      runFormTest(was, test).passed &&
      !runFormTest(is, after.tests[index]).passed;
    return breaks ? [{ kind: 'test', name: test.name } as const] : [];
  });
}
