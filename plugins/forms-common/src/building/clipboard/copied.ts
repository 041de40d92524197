import type { FormDefinition } from '../../definition/FormDefinition';
import { sourceTexts } from '../../texts/sourceTexts';
import { elementAt } from '../elements/elementAt';
import { elementsInOrder, flatOutline } from '../elements/elementsInOrder';
import {
  idOf,
  partName,
  readName,
  type ElementName,
} from '../elements/ElementName';
import { without, withContents } from '../references/removed';
import { withMember } from '../writing/withField';
import { withTextKeys } from '../writing/withTexts';
import type { FormPiece } from './FormPiece';
import { wholeParts } from './wholeParts';

/**
 * Elements of a form as a piece to put elsewhere: with their rules, looks, access, translations and shared options, and
 * the calculated values, scores and flags that are about them alone. Undefined where none of them is there.
 */
export function copied(
  definition: FormDefinition,
  elements: readonly ElementName[],
): FormPiece | undefined {
  const chosen = outermost(definition, elements);
  if (chosen.length === 0) return undefined;
  const kept = new Set([
    ...withContents(definition, chosen),
    ...chosen.flatMap(name => {
      const read = readName(name);
      return read?.kind === 'cell' ? [read.group] : [];
    }),
  ]);
  const outline = flatOutline(elementsInOrder(definition));
  const isKept = (name: ElementName): boolean => {
    const read = readName(name);
    if (read?.kind !== 'cell') return kept.has(name);
    // Of a group that was not chosen itself only the chosen cells come along.
    const isWholeGroup =
      kept.has(read.group) &&
      !chosen.some(one => one.startsWith(`${read.group}.`));
    return isWholeGroup || kept.has(name);
  };
  const questions = new Set(outline.filter(isKept));
  const gone = outline.filter(
    name => !questions.has(name) && readName(name)?.kind !== 'page',
  );
  const whole = wholeParts(definition, questions);
  const bare = withoutTheRest(definition, chosen, whole);
  return {
    piece: 'tukiverkko-form',
    elements: chosen,
    definition: withoutOtherTexts(without(bare, gone), chosen),
  };
}

/** The elements in reading order, those left out that stand on a chosen page or in a chosen group. */
function outermost(
  definition: FormDefinition,
  elements: readonly ElementName[],
): readonly ElementName[] {
  const chosen = new Set(elements);
  return flatOutline(elementsInOrder(definition)).filter(name => {
    if (!chosen.has(name)) return false;
    const element = elementAt(definition, name);
    if (element?.kind === 'cell' && chosen.has(element.group)) return false;
    return element?.kind === 'page' || !element || !('page' in element)
      ? true
      : !element.page || !chosen.has(partName('page', element.page.id));
  });
}

/** What is the form's own is left behind: where it sends and ends, its tests, and results that read others too. */
function withoutTheRest(
  definition: FormDefinition,
  chosen: readonly ElementName[],
  whole: ReadonlySet<ElementName>,
): FormDefinition {
  const { logic, scores, flags } = definition;
  const isPage = (id: string): boolean => chosen.includes(partName('page', id));
  const compute = Object.entries(logic.compute ?? {}).filter(([id]) =>
    whole.has(partName('calc', id)),
  );
  const left: readonly (keyof FormDefinition)[] = [
    'routing',
    'stop',
    'continues',
    'answer',
    'feedback',
    'files',
  ];
  const visible = Object.entries(logic.visible ?? {}).filter(([target]) => {
    const page = idOf('page', target);
    return page === undefined || isPage(page);
  });
  const bare: FormDefinition = {
    ...definition,
    tests: [],
    ui: withMember(definition.ui, 'ui:order', undefined),
    pages: definition.pages.map(page =>
      isPage(page.id)
        ? page
        : withMember({ ...page, title: '' }, 'intro', undefined),
    ),
    logic: {
      ...logic,
      visible: Object.fromEntries(visible),
      compute: Object.fromEntries(compute),
    },
    scores: scores?.filter(({ id }) => whole.has(partName('score', id))),
    flags: flags?.filter(({ id }) => whole.has(partName('flag', id))),
  };
  return left.reduce(
    (form, member) => withMember(form, member, undefined),
    bare,
  );
}

/** Pages that nothing is copied from go, and translations of what is not there. */
function withoutOtherTexts(
  definition: FormDefinition,
  chosen: readonly ElementName[],
): FormDefinition {
  const pages = definition.pages.filter(
    ({ id, fields, notes = [] }) =>
      fields.length + notes.length > 0 || chosen.includes(partName('page', id)),
  );
  const bare = { ...definition, pages };
  const texts = sourceTexts(bare);
  return withTextKeys(bare, key =>
    texts.has(key) && key !== 'form.title' ? key : undefined,
  );
}
