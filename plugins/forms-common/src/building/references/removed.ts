import type {
  FormDefinition,
  FormLogic,
} from '../../definition/FormDefinition';
import { elementAt } from '../elements/elementAt';
import { idOf, partName, type ElementName } from '../elements/ElementName';
import { elementsUsing } from '../elements/elementsUsing';
import { sequenceOf, withPages, withSequence } from '../writing/pageSequence';
import { withMember } from '../writing/withField';
import { overReferences } from './overReferences';
import type { Reference } from './Reference';
import { brokenWithout, isWithin } from './referencesTo';

/** What would become of a form without some elements. */
export interface Removal {
  readonly definition: FormDefinition;
  /** Everything that goes: the elements and, of pages, what stands on them. */
  readonly elements: readonly ElementName[];
  /** What others say of them, and what nobody can decide for the author: it has to be mended afterwards. */
  readonly breaks: readonly Reference[];
}

/** The elements and, of pages, what stands on them; those that are not there left out. */
export function withContents(
  definition: FormDefinition,
  elements: readonly ElementName[],
): readonly ElementName[] {
  const all = elements.flatMap(name => {
    const element = elementAt(definition, name);
    if (!element || element.kind === 'form') return [];
    return element.kind === 'page'
      ? [name, ...sequenceOf(element.page)]
      : [name];
  });
  return [...new Set(all)];
}

/**
 * The form without some elements and what belonged to them only: their rules, looks, access, translations, answers in
 * tests, and shared options nobody shares any more. Rules, scores and routing of others that read them stay as they are,
 * and are named.
 */
export function removalOf(
  definition: FormDefinition,
  elements: readonly ElementName[],
): Removal {
  const all = withContents(definition, elements);
  const after = all.length === 0 ? definition : without(definition, all);
  return {
    definition: after,
    elements: all,
    // Advice about what goes goes with it.
    breaks: brokenWithout(definition, all).filter(
      ({ owner }) => elementAt(after, owner) !== undefined,
    ),
  };
}

/** The form without these elements, and without what only belonged to them. */
export function without(
  definition: FormDefinition,
  elements: readonly ElementName[],
): FormDefinition {
  const gone = new Set(elements);
  const isGone = (name: ElementName): boolean =>
    gone.has(name) ||
    (name.includes('.') && elements.some(one => isWithin(name, one)));
  const offPages = withPages(definition, pages =>
    pages
      .filter(page => !gone.has(partName('page', page.id)))
      .map(page => {
        const sequence = sequenceOf(page);
        const rest = sequence.filter(name => !gone.has(name));
        return rest.length === sequence.length
          ? page
          : withSequence(page, rest);
      }),
  );
  const after = overReferences(offPages, {
    name: ({ kind, name }) =>
      kind !== 'reads' && kind !== 'stopPage' && isGone(name)
        ? undefined
        : name,
  });
  return withoutOrphans(definition, tidied(after));
}

/** Blocks that had a user and have none any more go with their last one. */
function withoutOrphans(
  before: FormDefinition,
  after: FormDefinition,
): FormDefinition {
  const orphans = Object.keys(after.data.$defs ?? {}).filter(
    block =>
      elementsUsing(after, block).length === 0 &&
      elementsUsing(before, block).length > 0,
  );
  if (orphans.length === 0) return after;
  const isOrphan = (name: ElementName): boolean => {
    const block = idOf('block', name);
    return block !== undefined && orphans.includes(block);
  };
  const cleared = overReferences(after, {
    name: ({ name }) => (isOrphan(name) ? undefined : name),
  });
  return tidied(cleared);
}

/** Lists and tables of rules that nothing is left in are not there. */
function tidied(definition: FormDefinition): FormDefinition {
  const isEmpty = (value: unknown): boolean =>
    typeof value === 'object' &&
    value !== null &&
    Object.keys(value).length === 0;
  const aspects: readonly (keyof FormLogic)[] = [
    'visible',
    'required',
    'readOnly',
    'compute',
    'advise',
  ];
  const logic = aspects.reduce(
    (now, aspect) =>
      isEmpty(now[aspect]) ? withMember(now, aspect, undefined) : now,
    definition.logic,
  );
  const data = isEmpty(definition.data.$defs)
    ? withMember(definition.data, '$defs', undefined)
    : definition.data;
  const members = ['prefill', 'figures', 'stop', 'flags', 'scores'] as const;
  return members.reduce(
    (now, member) =>
      isEmpty(now[member]) ? withMember(now, member, undefined) : now,
    withMember(withMember(definition, 'logic', logic), 'data', data),
  );
}
