import type { FormDefinition, FormPage } from '../../definition/FormDefinition';
import { elementAt } from '../elements/elementAt';
import {
  idOf,
  partName,
  readName,
  type ElementName,
} from '../elements/ElementName';
import { cellsOf } from '../../definition/cells';
import { overReferences } from '../references/overReferences';
import { inserted, placeOnPage, type Place } from '../structure/insertionPlace';
import {
  sequenceOf,
  withLikert,
  withPages,
  withSequence,
} from '../writing/pageSequence';
import type { FormPiece } from './FormPiece';
import { hasRoomFor } from './hasRoomFor';
import { cellsMerged, merged } from './merged';
import { namesForPiece } from './namesForPiece';
import { outwardIn, type OutwardNames } from './outward';
import { withoutReaders } from './withoutReaders';

/**
 * The form with a piece at a place. Its names are made free and what it names of itself follows; what it reads of its old
 * form becomes what `outward` says, or the rules that read it are left out. Cells go into the group they are put beside.
 */
export function pasted(
  definition: FormDefinition,
  piece: FormPiece,
  to: Place,
  outward: OutwardNames = outwardIn(definition, piece),
): FormDefinition {
  const group = groupFor(definition, piece, to);
  const { names, shared } = namesForPiece(definition, piece, group?.id);
  const dropped = new Set(
    Object.entries(outward).flatMap(([name, becomes]) =>
      becomes === null ? [name] : [],
    ),
  );
  const part = withoutBlocks(
    overReferences(withoutReaders(piece.definition, dropped), {
      name: ({ name, kind }) =>
        names.get(name) ??
        (kind === 'reads' ? outward[name] ?? name : undefined),
    }),
    shared,
  );
  if (!hasRoomFor(definition, part)) return definition;
  if (group) return cellsMerged(definition, part, group.id, group.after);

  const nameOf = (name: ElementName): ElementName => names.get(name) ?? name;
  const chosen = piece.elements.map(nameOf);
  const pages = part.pages.filter(page =>
    chosen.includes(partName('page', page.id)),
  );
  const loose = part.pages.filter(page => !pages.includes(page));
  const withParts = partsPlaced(
    definition,
    merged(definition, part),
    loose,
    to,
  );
  return withParts && pagesPlaced(definition, withParts, pages, to);
}

/** The group that takes the cells of a piece: the one they are put beside or into. */
function groupFor(
  definition: FormDefinition,
  { elements }: FormPiece,
  to: Place,
): { readonly id: string; readonly after?: string } | undefined {
  if ('page' in to || elements.some(name => readName(name)?.kind !== 'cell'))
    return undefined;
  const groups = new Set(elements.map(name => name.split('.')[0]));
  const beside = elementAt(definition, 'after' in to ? to.after : to.before);
  if (groups.size !== 1) return undefined;
  if (beside?.kind === 'cell') return { id: beside.group, after: beside.cell };
  return beside?.kind === 'question' && cellsOf(beside.field)
    ? { id: beside.id }
    : undefined;
}

/** Questions and notes that were copied without their page. */
function partsPlaced(
  definition: FormDefinition,
  withThem: FormDefinition,
  loose: readonly FormPage[],
  to: Place,
): FormDefinition {
  const parts = loose.flatMap(sequenceOf);
  if (parts.length === 0) return withThem;
  const first = definition.pages[0];
  const target =
    placeOnPage(definition, to) ?? (first && { page: first, at: 0 });
  const notes = loose.flatMap(page => page.notes ?? []);
  const likert = loose.flatMap(page => page.layout?.likert ?? []);
  if (!target)
    return withPages(withThem, () => [
      withLikert(
        withSequence({ ...loose[0], title: '' }, parts, notes),
        likert,
      ),
    ]);
  return withPages(withThem, pages =>
    pages.map(page => {
      if (page.id !== target.page.id) return page;
      const after = withSequence(
        page,
        inserted(sequenceOf(page), target.at, parts),
        notes,
      );
      return likert.length > 0
        ? withLikert(after, [...(after.layout?.likert ?? []), ...likert])
        : after;
    }),
  );
}

/** Pages that were copied whole stand behind the page they are put on or beside. */
function pagesPlaced(
  definition: FormDefinition,
  withThem: FormDefinition,
  come: readonly FormPage[],
  to: Place,
): FormDefinition {
  if (come.length === 0) return withThem;
  const beside = placeOnPage(definition, to)?.page;
  const isBefore = 'before' in to && idOf('page', to.before) !== undefined;
  return withPages(withThem, pages => {
    const index = pages.findIndex(page => page.id === beside?.id);
    const at = index < 0 ? pages.length : index + (isBefore ? 0 : 1);
    return inserted(pages, at, come);
  });
}

function withoutBlocks(
  definition: FormDefinition,
  shared: ReadonlySet<string>,
): FormDefinition {
  const { $defs } = definition.data;
  if (!$defs || shared.size === 0) return definition;
  const rest = Object.entries($defs).filter(([id]) => !shared.has(id));
  return {
    ...definition,
    data: { ...definition.data, $defs: Object.fromEntries(rest) },
  };
}
