import type { FormDefinition } from '../../definition/FormDefinition';
import { isPlainObject } from '../../definition/jsonGuard';
import { withMember } from '../writing/withField';
import { cellsInOrder } from '../elements/elementsInOrder';
import { withShown } from '../writing/withShown';
import {
  isSameList,
  sequenceOf,
  withPages,
  withSequence,
} from '../writing/pageSequence';

/**
 * The form with every question and note on one page, and no page or order that names what is gone. Two people who moved
 * the same question to two pages, or one who moved what another removed, leave it otherwise. It stays on the first.
 */
export function settled(definition: FormDefinition): FormDefinition {
  const { data } = definition;
  const seen = new Set<string>();
  const onePlace = withPages(definition, pages =>
    pages.map(page => {
      const sequence = sequenceOf(page);
      const stays = sequence.filter(name => {
        const isThere =
          name.startsWith('$note.') || Object.hasOwn(data.properties, name);
        const isFirst = !seen.has(name);
        seen.add(name);
        return isThere && isFirst;
      });
      return stays.length === sequence.length
        ? page
        : withSequence(page, stays);
    }),
  );
  return Object.keys(data.properties).reduce(
    withCellsOrdered,
    withQuestionsOrdered(onePlace),
  );
}

function withQuestionsOrdered(definition: FormDefinition): FormDefinition {
  const order = definition.ui['ui:order'];
  if (!Array.isArray(order) || order.includes('*')) return definition;
  const ids = Object.keys(definition.data.properties);
  const next = [...new Set([...order.filter(id => ids.includes(id)), ...ids])];
  return isSameList(order, next)
    ? definition
    : { ...definition, ui: withMember(definition.ui, 'ui:order', next) };
}

function withCellsOrdered(
  definition: FormDefinition,
  group: string,
): FormDefinition {
  const shown = definition.ui[group];
  const order = isPlainObject(shown) ? shown['ui:order'] : undefined;
  if (!Array.isArray(order) || order.includes('*')) return definition;
  const next = cellsInOrder(definition.data.properties[group], shown);
  return isSameList(order, next)
    ? definition
    : withShown(definition, group, own => withMember(own, 'ui:order', next));
}

/** What became of forms that were in order, in order too; what was not before is left for its author to mend. */
export const settledLike = (
  after: FormDefinition,
  ...before: readonly FormDefinition[]
): FormDefinition =>
  before.every(form => settled(form) === form) ? settled(after) : after;
