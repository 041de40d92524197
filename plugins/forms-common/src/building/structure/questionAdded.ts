import type {
  FieldSchema,
  FormDefinition,
} from '../../definition/FormDefinition';
import { limits } from '../../definition/limits';
import { cellsInOrder } from '../elements/elementsInOrder';
import {
  scaleHere,
  type BeginningChoices,
  type QuestionTypeName,
} from '../palette/QuestionType';
import { questionTypes } from '../palette/questionTypes';
import {
  freeName,
  idFrom,
  isCellTaken,
  isPageTaken,
  isQuestionTaken,
} from '../writing/freeName';
import {
  sequenceOf,
  withLikert,
  withPages,
  withSequence,
} from '../writing/pageSequence';
import {
  withCells,
  withData,
  withField,
  withMember,
} from '../writing/withField';
import { withShown } from '../writing/withShown';
import { inserted, placeOnPage, type Place } from './insertionPlace';

/** A question that begins: its type, perhaps its title, and what the type has to know. */
export interface NewQuestion extends BeginningChoices {
  readonly type: QuestionTypeName;
  readonly title?: string;
}

const withNewField = (
  definition: FormDefinition,
  name: string,
  field: FieldSchema,
): FormDefinition =>
  withData(definition, data => ({
    ...data,
    properties: { ...data.properties, [name]: field },
  }));

/** The form with a new question at a place; without a place at the end of the last page, which is made where there is none. */
export function questionAdded(
  definition: FormDefinition,
  question: NewQuestion,
  to?: Place,
): FormDefinition {
  const { type, title = '' } = question;
  const { id, needs, begin } = questionTypes[type];
  const { properties } = definition.data;
  if (needs && question[needs] === undefined) return definition;
  if (Object.keys(properties).length >= limits.fields) return definition;
  const base =
    definition.pages.length > 0 ? definition : withFirstPage(definition);
  const target = placeOnPage(base, to ?? { page: base.pages.at(-1)!.id });
  if (!target) return definition;

  const name = freeName(idFrom(title, id), one => isQuestionTaken(base, one));
  const { field, ui, isLikert, scale } = begin(question);
  const titled = { ...field, title };
  const withIt = scale
    ? withScale(base, name, titled, scale)
    : withNewField(base, name, titled);
  if (!withIt) return definition;
  const placed = withPages(withIt, pages =>
    pages.map(page => {
      if (page !== target.page) return page;
      const after = withSequence(
        page,
        inserted(sequenceOf(page), target.at, [name]),
      );
      return isLikert
        ? withLikert(after, [...(after.layout?.likert ?? []), name])
        : after;
    }),
  );
  return ui ? withShown(placed, name, () => ui) : placed;
}

/** The form with a new question in a group: behind another cell, or last. A group takes none that holds others itself. */
export function cellAdded(
  definition: FormDefinition,
  group: string,
  question: NewQuestion,
  after?: string,
): FormDefinition {
  const { type, title = '' } = question;
  const { id, needs, begin, mayBeCell } = questionTypes[type];
  const field = definition.data.properties[group];
  if (!field || !mayBeCell) return definition;
  if (needs && question[needs] === undefined) return definition;
  const cells = cellsInOrder(field, definition.ui[group]);
  if (cells.length >= limits.cells) return definition;
  const name = freeName(idFrom(title, id), one =>
    isCellTaken(definition, group, one),
  );
  const begun = begin(question);
  const cell = { ...begun.field, title };
  const at = after === undefined ? cells.length : cells.indexOf(after) + 1;
  const withIt = withField(definition, group, one =>
    withCells(one, inside => ({
      ...inside,
      properties: { ...inside.properties, [name]: cell },
    })),
  );
  if (withIt === definition) return definition;
  const ordered = withShown(withIt, group, shown =>
    withMember(shown, 'ui:order', inserted(cells, at, [name])),
  );
  const { ui } = begun;
  return ui ? withShown(ordered, `${group}.${name}`, () => ui) : ordered;
}

/** The form with a new row in a matrix: on the scale its other rows have. */
export function matrixRowAdded(
  definition: FormDefinition,
  matrix: string,
  title: string,
  after?: string,
): FormDefinition {
  const field = definition.data.properties[matrix];
  const rows = cellsInOrder(field ?? {}, definition.ui[matrix]);
  if (field?.type !== 'object' || rows.length >= limits.cells)
    return definition;
  const name = freeName(idFrom(title, `row${rows.length + 1}`), one =>
    isCellTaken(definition, matrix, one),
  );
  const beside = field.properties?.[after ?? rows.at(-1) ?? ''];
  const {
    'x-code': _,
    'x-sensitivity': __,
    description: ___,
    ...scale
  } = beside ?? { type: 'integer', oneOf: [] };
  const at = after === undefined ? rows.length : rows.indexOf(after) + 1;
  const withIt = withField(definition, matrix, one => ({
    ...one,
    properties: { ...one.properties, [name]: { ...scale, title } },
  }));
  return withShown(withIt, matrix, shown =>
    withMember(shown, 'ui:order', inserted(rows, at, [name])),
  );
}

function withFirstPage(definition: FormDefinition): FormDefinition {
  const id = freeName('page1', one => isPageTaken(definition, one));
  return { ...definition, pages: [{ id, title: '', fields: [] }] };
}

/** A matrix with a scale of its own, which its rows refer to; undefined where the form takes no more blocks. */
function withScale(
  definition: FormDefinition,
  name: string,
  field: FieldSchema,
  scale: FieldSchema,
): FormDefinition | undefined {
  const { $defs = {} } = definition.data;
  if (Object.keys($defs).length >= limits.defs) return undefined;
  const block = freeName(`${name}Scale`.slice(0, 40), one =>
    Object.hasOwn($defs, one),
  );
  const $ref = `#/$defs/${block}`;
  const properties = Object.fromEntries(
    Object.entries(field.properties ?? {}).map(([row, own]) => [
      row,
      own.$ref === scaleHere ? { ...own, $ref } : own,
    ]),
  );
  return withData(
    withNewField(definition, name, { ...field, properties }),
    data => ({
      ...data,
      $defs: { ...$defs, [block]: scale },
    }),
  );
}
