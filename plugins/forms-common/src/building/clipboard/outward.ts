import type { FormDefinition } from '../../definition/FormDefinition';
import { elementAt } from '../elements/elementAt';
import type { ElementName } from '../elements/ElementName';
import { overReferences } from '../references/overReferences';
import type { Reference } from '../references/Reference';
import { typeOf } from '../palette/typeOf';
import type { FormPiece } from './FormPiece';

/** Something a piece reads that did not come with it, and the rules that read it. */
export interface OutwardName {
  readonly name: ElementName;
  readonly references: readonly Reference[];
}

/** What each such name becomes in the form it is pasted into; null where the rules that read it are left out. */
export type OutwardNames = Readonly<Record<ElementName, ElementName | null>>;

/** What the rules of a piece read that did not come with it: for each it has to be decided what it means elsewhere. */
export function outwardOf({ definition }: FormPiece): readonly OutwardName[] {
  const found = new Map<ElementName, Reference[]>();
  overReferences(definition, {
    name: reference => {
      const { kind, name } = reference;
      if (kind === 'reads' && !elementAt(definition, name))
        found.set(name, [...(found.get(name) ?? []), reference]);
      return name;
    },
  });
  return [...found].map(([name, references]) => ({ name, references }));
}

/**
 * What the names outside of a piece would mean in a form: what is called the same and asks the same there, else nothing.
 * In the form it was copied from they mean what they meant.
 */
export function outwardIn(
  definition: FormDefinition,
  piece: FormPiece,
): OutwardNames {
  const isAtHome = definition.key === piece.definition.key;
  return Object.fromEntries(
    outwardOf(piece).map(({ name }) => {
      const isThere = elementAt(definition, name) !== undefined;
      const isQuestion = typeOf(definition, name) !== undefined;
      return [name, isThere && (isAtHome || isQuestion) ? name : null];
    }),
  );
}
