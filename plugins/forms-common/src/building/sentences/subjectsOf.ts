import { cellRules } from '../../compile/compileCells';
import { cellsOf } from '../../definition/cells';
import type {
  Expression,
  FieldSchema,
  FormDefinition,
  Relation,
} from '../../definition/FormDefinition';
import { inOrder } from '../../definition/inOrder';
import { questionKind, type QuestionKind } from '../../definition/questionKind';
import { choices, resolveField } from '../../definition/resolveField';
import { operationOf, readPath } from '../../expressions/expressionParts';
import type { Scalar } from './Rule';
import type { Subject, SubjectKind } from './Subject';

const kinds: Readonly<Partial<Record<QuestionKind, SubjectKind>>> = {
  choice: 'choice',
  choices: 'choices',
  truth: 'truth',
  integer: 'number',
  number: 'number',
  date: 'date',
  time: 'moment',
  'date-time': 'moment',
  month: 'moment',
  year: 'moment',
  list: 'list',
  rows: 'rows',
  matrix: 'rows',
};

const relations: readonly Relation[] = [
  'requester',
  'owner',
  'invited',
  'coordinator',
];

/** Everything a rule of a form may be about, in the order of the form; a rule of a group's cell also about its row. */
export function subjectsOf(
  definition: FormDefinition,
  group?: string,
): readonly Subject[] {
  const { data, logic, scores = [], flags = [] } = inOrder(definition);
  const { $defs } = data;
  const questions = Object.entries(data.properties).flatMap(([id, written]) => {
    const field = resolveField(written, $defs) ?? {};
    const cells = Object.entries(cellsOf(field)?.properties ?? {});
    const own = fieldSubject(id, field);
    const inMatrix =
      field.type === 'object'
        ? cells.map(([cell, row]) => fieldSubject(`${id}.${cell}`, row))
        : [];
    const inRow =
      id === group
        ? cells.map(([cell, row]) => fieldSubject(`$row.${cell}`, row))
        : [];
    return [own, ...inMatrix, ...inRow];
  });
  const known: readonly Subject[] = [
    ...questions,
    ...scores.flatMap(({ id, bands }): Subject[] => [
      { name: `$score.${id}`, kind: 'number' },
      {
        name: `$band.${id}`,
        kind: 'choice',
        codes: bands.map(band => band.id),
      },
    ]),
    { name: '$flags', kind: 'flags', codes: flags.map(({ id }) => id) },
    { name: '$relations', kind: 'relations', codes: relations },
    { name: '$today', kind: 'date' },
  ];
  const computed = [
    ...Object.entries(logic.compute ?? {})
      .filter(([name]) => !name.includes('.'))
      .map(([name, value]) => [`$calc.${name}`, value] as const),
    ...(group === undefined ? [] : cellRules(group, logic.compute)).map(
      ([name, value]) => [`$row.${name}`, value] as const,
    ),
  ];
  const kindOf = (name: string): SubjectKind | undefined =>
    known.find(one => one.name === name)?.kind;
  return [
    ...known,
    ...computed.map(([name, value]) => ({
      name,
      kind: kindOfValue(value, kindOf),
    })),
  ];
}

function fieldSubject(name: string, field: FieldSchema): Subject {
  const source = field['x-options'] ?? field.items?.['x-options'];
  const kind = questionKind(field);
  const codes = (choices(field) ?? choices(field.items ?? {})) as
    | readonly Scalar[]
    | undefined;
  if (source !== undefined && !codes)
    return {
      name,
      source,
      kind: field.type === 'array' ? 'choices' : 'choice',
    };
  return {
    name,
    kind: kind === undefined ? 'other' : kinds[kind] ?? 'text',
    ...(codes && field.type !== 'boolean' && { codes }),
  };
}

const giveNumbers = new Set([
  ...['+', '-', '*', '/', '%', 'min', 'max'],
  ...['x-yearsBetween', 'x-daysBetween', 'x-round'],
  ...['x-count', 'x-sum', 'x-mean'],
]);
const giveTruth = new Set([
  ...['and', 'or', '!', '!!', '===', '!==', '<', '<=', '>', '>='],
  ...['in', 'exists', 'all', 'some', 'none'],
]);

/** What an expression comes to, as far as its outermost operation says. */
function kindOfValue(
  expression: Expression,
  kindOf: (name: string) => SubjectKind | undefined,
): SubjectKind {
  if (typeof expression === 'number') return 'number';
  if (typeof expression === 'boolean') return 'truth';
  if (typeof expression === 'string') return 'text';
  const path = readPath(expression);
  if (path !== undefined) return kindOf(path) ?? 'other';
  const operation = operationOf(expression);
  if (!operation) return 'other';
  const { operator, args } = operation;
  if (giveNumbers.has(operator)) return 'number';
  if (giveTruth.has(operator)) return 'truth';
  if (operator === 'cat') return 'text';
  return operator === 'if' || operator === '??'
    ? kindOfValue(args[operator === 'if' ? 1 : 0], kindOf)
    : 'other';
}

/** What reading an expression asks about the subjects of a form. */
export const namesOfSubjects = (subjects: readonly Subject[]) => {
  const truths = new Set(
    subjects.filter(({ kind }) => kind === 'truth').map(({ name }) => name),
  );
  return { isTruth: (name: string): boolean => truths.has(name) };
};
