import { dependencies } from '../compile/dependencies';
import type { FormDefinition, Relation } from '../definition/FormDefinition';
import { readsOf } from '../expressions/expressionParts';
import { fieldsFor } from './fieldsFor';

/** What somebody may not know of a form's answers, by the names that expressions read. */
export interface ClosedNames {
  /** Whether a name is closed, or waits for one that is. */
  has(name: string): boolean;
  /** Whether an expression reads what is closed. */
  inside(expression: unknown): boolean;
}

/**
 * The fields that somebody with these relations may not read, and everything the form works out from them: whoever knew
 * a value that was calculated from an answer would know the answer. Undefined where nothing is closed to them.
 */
export function closedNames(
  definition: FormDefinition,
  relations: readonly Relation[],
): ClosedNames | undefined {
  const readable = new Set(fieldsFor(definition, relations, 'read'));
  const closed = new Set(
    Object.keys(definition.data.properties).filter(id => !readable.has(id)),
  );
  if (closed.size === 0) return undefined;

  const waiting = dependencies(definition);
  // Each round closes what waits for what the round before closed.
  for (let before = -1; before < closed.size; ) {
    before = closed.size;
    for (const [name, needed] of waiting) {
      if ([...needed].some(one => closed.has(one))) closed.add(name);
    }
  }
  const has = (name: string) => closed.has(name) || closed.has(decidedBy(name));
  return {
    has,
    inside: expression => [...readsOf(expression)].some(has),
  };
}

/** A band is decided by its score, and a place inside a field by the field. */
function decidedBy(name: string): string {
  return name.startsWith('$')
    ? name.replace(/^\$band\./, '$score.')
    : name.split(/[./]/)[0];
}
