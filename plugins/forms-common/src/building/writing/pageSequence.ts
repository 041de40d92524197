import type { FormDefinition, FormPage } from '../../definition/FormDefinition';
import { idOf, partName, type ElementName } from '../elements/ElementName';
import { withMember } from './withField';

/** True for lists of the very same elements in the same order. */
export const isSameList = (
  a: readonly unknown[],
  b: readonly unknown[],
): boolean =>
  a.length === b.length && a.every((one, index) => one === b[index]);

/** The questions and notes of a page in the order people meet them, by their names. */
export function sequenceOf({
  fields,
  notes = [],
}: FormPage): readonly ElementName[] {
  const named = notes.map(note => ({
    name: partName('note', note.id),
    before:
      note.before !== undefined && fields.includes(note.before)
        ? note.before
        : undefined,
  }));
  const before = (field?: string): readonly ElementName[] =>
    named.filter(note => note.before === field).map(({ name }) => name);
  return [...fields.flatMap(field => [...before(field), field]), ...before()];
}

/**
 * A page with these questions and notes in this order. Notes it does not have are taken from `others`; what is not in the
 * sequence leaves the page.
 */
export function withSequence(
  page: FormPage,
  sequence: readonly ElementName[],
  others: NonNullable<FormPage['notes']> = [],
): FormPage {
  const fields = sequence.filter(name => idOf('note', name) === undefined);
  const all = [...(page.notes ?? []), ...others];
  const notes = sequence.flatMap((name, index) => {
    const id = idOf('note', name);
    const note = all.find(one => one.id === id);
    const before = sequence
      .slice(index + 1)
      .find(one => idOf('note', one) === undefined);
    return note ? [withMember(note, 'before', before)] : [];
  });
  const likert = page.layout?.likert?.filter(field => fields.includes(field));
  const kept = withMember(
    page,
    'fields',
    isSameList(page.fields, fields) ? page.fields : fields,
  );
  return withLikert(
    isSameList(page.notes ?? [], notes)
      ? kept
      : withMember(kept, 'notes', notes.length > 0 ? notes : undefined),
    isSameList(page.layout?.likert ?? [], likert ?? [])
      ? page.layout?.likert
      : likert,
  );
}

/** A page with these of its questions shown as rows of a rating. */
export function withLikert(
  page: FormPage,
  likert: readonly string[] | undefined,
): FormPage {
  const { layout } = page;
  if (layout?.likert === likert) return page;
  const after = withMember(
    layout ?? {},
    'likert',
    likert?.length ? likert : undefined,
  );
  return withMember(
    page,
    'layout',
    Object.keys(after).length > 0 ? after : undefined,
  );
}

/** The form with its pages changed one by one, and the order of `ui` kept in step with them. */
export function withPages(
  definition: FormDefinition,
  change: (pages: readonly FormPage[]) => readonly FormPage[],
): FormDefinition {
  const { pages } = definition;
  const after = change(pages);
  if (isSameList(pages, after)) return definition;
  return inUiOrder({ ...definition, pages: after }, pages);
}

/** `ui:order` is the order of the pages where it was before; an order of its own only loses and gains names. */
function inUiOrder(
  definition: FormDefinition,
  before: readonly FormPage[],
): FormDefinition {
  const order = definition.ui['ui:order'];
  if (!Array.isArray(order)) return definition;
  const was = before.flatMap(page => page.fields);
  const is = definition.pages.flatMap(page => page.fields);
  if (isSameList(was, is)) return definition;
  const gone = new Set(was.filter(name => !is.includes(name)));
  const come = order.includes('*')
    ? []
    : is.filter(name => !order.includes(name));
  const next = isSameList(order, was)
    ? is
    : [...order.filter(name => !gone.has(name)), ...come];
  return { ...definition, ui: { ...definition.ui, 'ui:order': next } };
}
