import { withMember } from '../writing/withField';
import type { FormDefinition, FormPage } from '../../definition/FormDefinition';
import {
  cellsInOrder,
  elementsInOrder,
  flatOutline,
} from '../elements/elementsInOrder';
import {
  idOf,
  partName,
  readName,
  type ElementName,
} from '../elements/ElementName';
import { elementAt } from '../elements/elementAt';
import {
  isSameList,
  sequenceOf,
  withLikert,
  withPages,
  withSequence,
} from '../writing/pageSequence';
import { withShown } from '../writing/withShown';
import { inserted, placeOnPage, type Place } from './insertionPlace';

/**
 * The form with elements at another place, in the order they had. Pages go among pages, questions and notes anywhere,
 * cells within their group; where pages are among the elements, only the pages go, with everything on them.
 */
export function moved(
  definition: FormDefinition,
  elements: readonly ElementName[],
  to: Place,
): FormDefinition {
  const chosen = new Set(elements);
  const inOrder = flatOutline(elementsInOrder(definition)).filter(name =>
    chosen.has(name),
  );
  const ofKind = (kind: string): readonly ElementName[] =>
    inOrder.filter(name => readName(name)?.kind === kind);
  const pages = ofKind('page');
  if (pages.length > 0) return pagesMoved(definition, pages, to);
  const onPages = inOrder.filter(name =>
    ['question', 'note'].includes(readName(name)?.kind ?? ''),
  );
  return onPages.length > 0
    ? partsMoved(definition, onPages, to)
    : cellsMoved(definition, ofKind('cell'), to);
}

function pagesMoved(
  definition: FormDefinition,
  names: readonly ElementName[],
  to: Place,
): FormDefinition {
  const ids = names.flatMap(name => idOf('page', name) ?? []);
  return withPages(definition, pages => {
    const going = pages.filter(page => ids.includes(page.id));
    const staying = pages.filter(page => !ids.includes(page.id));
    const at = pagePlace(definition, staying, to);
    return at === undefined ? pages : inserted(staying, at, going);
  });
}

/** How many pages come before: of a page named directly, or of the page an element stands on. */
function pagePlace(
  definition: FormDefinition,
  staying: readonly FormPage[],
  to: Place,
): number | undefined {
  const { pages } = definition;
  if ('page' in to) {
    const index = pages.findIndex(page => page.id === to.page);
    return index < 0 ? undefined : staying.indexOf(pages[index]) + 1;
  }
  const name = 'before' in to ? to.before : to.after;
  const beside = elementAt(definition, name);
  const page = beside && 'page' in beside ? beside.page : undefined;
  if (!page) return undefined;
  const index = pages.indexOf(page) + ('after' in to ? 1 : 0);
  return pages.slice(0, index).filter(one => staying.includes(one)).length;
}

function partsMoved(
  definition: FormDefinition,
  names: readonly ElementName[],
  to: Place,
): FormDefinition {
  const target = placeOnPage(definition, to, names);
  if (!target) return definition;
  const notes = definition.pages.flatMap(page => page.notes ?? []);
  const likert = definition.pages
    .flatMap(page => page.layout?.likert ?? [])
    .filter(field => names.includes(field));
  return withPages(definition, pages =>
    pages.map(page => {
      const sequence = sequenceOf(page);
      const rest = sequence.filter(name => !names.includes(name));
      if (page !== target.page)
        return isSameList(rest, sequence) ? page : withSequence(page, rest);
      const next = inserted(rest, target.at, names);
      if (isSameList(next, sequence)) return page;
      const come = likert.filter(
        field => !page.layout?.likert?.includes(field),
      );
      const after = withSequence(page, next, notes);
      return come.length > 0
        ? withLikert(after, [...(after.layout?.likert ?? []), ...come])
        : after;
    }),
  );
}

function cellsMoved(
  definition: FormDefinition,
  names: readonly ElementName[],
  to: Place,
): FormDefinition {
  const target =
    'page' in to ? undefined : readName('before' in to ? to.before : to.after);
  if (target?.kind !== 'cell') return definition;
  const { group } = target;
  const field = definition.data.properties[group];
  if (!field) return definition;
  const cells = cellsInOrder(field, definition.ui[group]);
  const going = cells.filter(cell => names.includes(`${group}.${cell}`));
  const index = cells.indexOf(target.cell) + ('after' in to ? 1 : 0);
  const staying = cells.filter(cell => !going.includes(cell));
  const at = cells
    .slice(0, index)
    .filter(cell => staying.includes(cell)).length;
  const next = inserted(staying, at, going);
  return isSameList(next, cells)
    ? definition
    : withShown(definition, group, shown =>
        withMember(shown, 'ui:order', next),
      );
}

/** The page a neighbouring page is called by. */
const nameOfPage = (page: FormPage): ElementName => partName('page', page.id);

/**
 * Where elements go that move one step up or down: past their neighbour, from the first place of a page to the end of the
 * page before. Undefined at the edge of the form.
 */
export function stepPlace(
  definition: FormDefinition,
  elements: readonly ElementName[],
  direction: 'up' | 'down',
): Place | undefined {
  const isUp = direction === 'up';
  const all = flatOutline(elementsInOrder(definition));
  const chosen = all.filter(name => elements.includes(name));
  const edge = isUp ? chosen[0] : chosen.at(-1);
  const element = edge === undefined ? undefined : elementAt(definition, edge);
  if (edge === undefined || !element) return undefined;
  const step = isUp ? -1 : 1;
  const beside = (name: ElementName | undefined): Place | undefined => {
    if (name === undefined) return undefined;
    return isUp ? { before: name } : { after: name };
  };
  if (element.kind === 'page') {
    const page = definition.pages[element.index + step];
    return page && beside(nameOfPage(page));
  }
  if (element.kind === 'cell') {
    const { group, cell } = element;
    const cells = cellsInOrder(
      definition.data.properties[group],
      definition.ui[group],
    );
    const next = cells[cells.indexOf(cell) + step];
    return next === undefined ? undefined : beside(`${group}.${next}`);
  }
  if (element.kind !== 'question' && element.kind !== 'note') return undefined;
  if (!element.page) return undefined;
  const sequence = sequenceOf(element.page);
  const next = sequence[sequence.indexOf(edge) + step];
  if (next !== undefined) return beside(next);
  const page = definition.pages[definition.pages.indexOf(element.page) + step];
  if (!page) return undefined;
  return isUp ? { page: page.id } : { page: page.id, place: 0 };
}
