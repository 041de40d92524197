import type { FieldSchema, FormDefinition } from '../definition/FormDefinition';
import { pointer } from '../definition/pointer';
import { choices, resolveField } from '../definition/resolveField';
import { after } from '../definition/erasures';
import { formats } from '../evaluate/formats';
import { operationOf } from '../expressions/expressionParts';
import { problem, warning, type LintProblem } from './LintProblem';
import { isTakenBefore } from './routingRules';
import { twice } from './twice';

/** What becomes of the answers: routing, stops, figures, access, prefill. */
export function lintProcess(definition: FormDefinition): LintProblem[] {
  const {
    stop = [],
    pages,
    routing,
    process,
    access,
    prefill = [],
    data,
  } = definition;
  const known = (field: string): boolean =>
    Object.hasOwn(data.properties, field);
  const endPages = ['emergency', ...pages.map(page => page.id)];
  return [
    ...(process === 'case' && !routing
      ? [problem('/routing', 'routing-missing')]
      : []),
    ...(process !== 'case' && routing
      ? [warning('/routing', 'routing-unused', { process })]
      : []),
    ...(process !== 'case' && definition.files
      ? [problem('/files', 'files-unkept')]
      : []),
    ...lintRules(definition),
    ...twice(stop.map(rule => rule.id)).map(id =>
      problem('/stop', 'id-twice', { id }),
    ),
    ...stop.flatMap(({ page }, index) =>
      endPages.includes(page)
        ? []
        : [problem(pointer('stop', index, 'page'), 'page-unknown', { page })],
    ),
    ...lintFigures(definition),
    ...Object.keys(access).flatMap(field =>
      known(field)
        ? []
        : [problem(pointer('access', field), 'field-unknown', { field })],
    ),
    ...Object.entries(access).flatMap(([field, { read, write = [] }]) =>
      write
        .filter(relation => !read.includes(relation))
        .map(relation =>
          problem(pointer('access', field, 'write'), 'access-write', {
            relation,
          }),
        ),
    ),
    ...lintRetention(definition),
    ...prefill.flatMap(({ field }, index) =>
      known(field)
        ? []
        : [
            problem(pointer('prefill', index, 'field'), 'field-unknown', {
              field,
            }),
          ],
    ),
    ...twice(prefill.map(({ field }) => field)).map(field =>
      problem('/prefill', 'id-twice', { id: field }),
    ),
    ...(definition.continues ?? []).flatMap(({ map }, index) =>
      Object.entries(map)
        .filter(([, field]) => !known(field))
        .map(([to, field]) =>
          problem(pointer('continues', index, 'map', to), 'field-unknown', {
            field,
          }),
        ),
    ),
  ];
}

function lintRules({ routing }: FormDefinition): LintProblem[] {
  const rules = routing?.rules ?? [];
  return [
    ...twice(rules.map(rule => rule.id)).map(id =>
      problem('/routing/rules', 'id-twice', { id }),
    ),
    ...rules
      .map((_, index) => index)
      .filter(index => isTakenBefore(rules, index))
      .map(index =>
        warning(pointer('routing', 'rules', index), 'rule-unreachable'),
      ),
    ...rules.flatMap(({ target }, index) => {
      // Regions are the directory's to know, by whatever name it gives them.
      if ('find' in target || 'coordinator' in target) return [];
      const [[kind, value]] = Object.entries(target);
      const isRef = typeof value === 'string' && formats['entity-ref'](value);
      return isRef || operationOf(value)
        ? []
        : [
            problem(
              pointer('routing', 'rules', index, 'target', kind),
              'target-ref',
            ),
          ];
    }),
  ];
}

/** What is sensitive is erased with the rest at the latest. */
function lintRetention({ retention }: FormDefinition): LintProblem[] {
  // Any day shows which period is longer, but for a day or two at the ends of months.
  const start = '2026-01-01';
  const last = after(start, retention.submission);
  return Object.entries(retention.bySensitivity ?? {})
    .filter(([, period]) => after(start, period) > last)
    .map(([sensitivity]) =>
      problem(
        pointer('retention', 'bySensitivity', sensitivity),
        'retention-longer',
      ),
    );
}

/** True for a resolved field whose answers can be counted: of free texts a count would show them. */
export const isCoded = (field: FieldSchema): boolean =>
  [field, field.items ?? {}].some(
    one =>
      choices(one) !== undefined ||
      one['x-options'] !== undefined ||
      one.type === 'boolean' ||
      one.type === 'integer',
  );

function lintFigures({ figures = [], data }: FormDefinition): LintProblem[] {
  return figures.flatMap((name, index) => {
    const field = Object.hasOwn(data.properties, name)
      ? resolveField(data.properties[name], data.$defs)
      : undefined;
    return field && isCoded(field)
      ? []
      : [
          problem(pointer('figures', index), 'figure-not-coded', {
            field: name,
          }),
        ];
  });
}
