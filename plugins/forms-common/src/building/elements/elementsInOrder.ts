import { cellsOf } from '../../definition/cells';
import type {
  FieldSchema,
  FormDefinition,
  FormPage,
} from '../../definition/FormDefinition';
import { orderOfCells } from '../../definition/inOrder';
import { partName, type ElementName } from './ElementName';

/** An element of the outline, with those inside of it. */
export interface OutlineElement {
  readonly element: ElementName;
  readonly kind: 'page' | 'question' | 'note' | 'cell';
  readonly children: readonly OutlineElement[];
}

/**
 * Pages, their questions and notes, and the questions of groups, in the order people meet them. A question on no page
 * stands behind the last page, so that it can be found and put on one.
 */
export function elementsInOrder(
  definition: FormDefinition,
): readonly OutlineElement[] {
  const { data, pages } = definition;
  const placed = new Set(pages.flatMap(page => page.fields));
  return [
    ...pages.map(page => outlineOfPage(definition, page)),
    ...Object.keys(data.properties)
      .filter(id => !placed.has(id))
      .map(id => outlineOfQuestion(definition, id)),
  ];
}

/** The names of an outline, those inside of others too, in reading order. */
export const flatOutline = (
  outline: readonly OutlineElement[],
): readonly ElementName[] =>
  outline.flatMap(({ element, children }) => [
    element,
    ...flatOutline(children),
  ]);

function outlineOfPage(
  definition: FormDefinition,
  { id, fields, notes = [] }: FormPage,
): OutlineElement {
  const { properties } = definition.data;
  const notesBefore = (field?: string): OutlineElement[] =>
    notes
      .filter(({ before }) =>
        field === undefined
          ? before === undefined || !fields.includes(before)
          : before === field,
      )
      .map(note => ({
        element: partName('note', note.id),
        kind: 'note',
        children: [],
      }));
  return {
    element: partName('page', id),
    kind: 'page',
    children: [
      ...fields
        .filter(field => Object.hasOwn(properties, field))
        .flatMap(field => [
          ...notesBefore(field),
          outlineOfQuestion(definition, field),
        ]),
      ...notesBefore(),
    ],
  };
}

function outlineOfQuestion(
  { data, ui }: FormDefinition,
  id: string,
): OutlineElement {
  return {
    element: id,
    kind: 'question',
    children: cellsInOrder(data.properties[id], ui[id]).map(cell => ({
      element: `${id}.${cell}`,
      kind: 'cell',
      children: [],
    })),
  };
}

/** The names of the questions of a group in the order they are asked; none for what is no group. */
export function cellsInOrder(
  field: FieldSchema,
  shown: unknown,
): readonly string[] {
  const cells = Object.keys(cellsOf(field)?.properties ?? {});
  const order = (orderOfCells(shown) ?? []).filter(cell =>
    cells.includes(cell),
  );
  return [...new Set([...order, ...cells])];
}

/** The elements of the outline that came with a change of the form, in reading order: what was added, pasted, copied. */
export function elementsAdded(
  before: FormDefinition,
  after: FormDefinition,
): readonly ElementName[] {
  const known = new Set(flatOutline(elementsInOrder(before)));
  return flatOutline(elementsInOrder(after)).filter(name => !known.has(name));
}
