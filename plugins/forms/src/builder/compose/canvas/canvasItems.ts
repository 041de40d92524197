import {
  type FieldSchema,
  type FormDefinition,
  type FormPage,
  type FormTexts,
  resolveField,
} from '@tukiverkko/plugin-forms-common';
import {
  elementAt,
  elementsInOrder,
  idOf,
  type OutlineElement,
  optionsOf,
  partName,
  questionTypes,
  typeOf,
} from '@tukiverkko/plugin-forms-common/building';
import { isRequired } from '../isRequired';
import type { CanvasItem, CanvasNote, CanvasQuestion } from './CanvasItem';

/** What stands on a page, in the order its reader meets it. */
export function canvasItems(
  definition: FormDefinition,
  page: FormPage,
  texts: FormTexts,
): readonly CanvasItem[] {
  const outline = elementsInOrder(definition).find(
    ({ element }) => element === partName('page', page.id),
  );
  return (outline?.children ?? []).map(child =>
    child.kind === 'note'
      ? noteOf(page, child.element, texts)
      : questionOf(definition, child, texts),
  );
}

function noteOf(
  { notes = [] }: FormPage,
  element: string,
  texts: FormTexts,
): CanvasNote {
  const id = idOf('note', element) ?? element;
  const note = notes.find(one => one.id === id);
  const written = texts.note(id);
  const text = note?.text.trim() ? written : { ...written, text: '' };
  return { kind: 'note', element, tone: note?.tone ?? 'info', text };
}

function questionOf(
  definition: FormDefinition,
  { element, kind, children }: OutlineElement,
  texts: FormTexts,
): CanvasQuestion {
  const found = elementAt(definition, element);
  const field: FieldSchema =
    found?.kind === 'question' || found?.kind === 'cell' ? found.field : {};
  const type = typeOf(definition, element);
  const options = optionsOf(definition, element);
  const written = texts.field(element).title;
  const hasTitle = resolveField(field, definition.data.$defs)?.title?.trim();
  // What has no title is called by its id elsewhere; here it waits to be written.
  const title = hasTitle ? written : { ...written, text: '' };
  const source = field['x-options'] ?? field.items?.['x-options'];
  return {
    kind: kind === 'cell' ? 'cell' : 'question',
    element,
    asks: type && questionTypes[type].kind,
    isRequired: isRequired(definition, element),
    hasRequiredRule: Object.hasOwn(definition.logic.required ?? {}, element),
    texts: { ...texts.field(element), title },
    ...(field.maxLength !== undefined && { maxLength: field.maxLength }),
    ...(source !== undefined && { source }),
    isShared: kind === 'question' && (options?.offeredBy.length ?? 0) > 1,
    cells: children.map(cell => questionOf(definition, cell, texts)),
  };
}
