import type { FormDefinition } from '../../definition/FormDefinition';
import { readName, type ElementName } from '../elements/ElementName';
import { overReferences } from './overReferences';
import { breakingKinds, type Reference } from './Reference';

/** True for an element and for what is inside of it: the cells and calculated values of a group, the bands of a score. */
export function isWithin(name: ElementName, element: ElementName): boolean {
  if (name === element || name.startsWith(`${element}.`)) return true;
  const read = readName(element);
  if (read?.kind === 'question') return name.startsWith(`$calc.${read.id}.`);
  return read?.kind === 'score' && name.startsWith(`$band.${read.id}.`);
}

/** Every place that names one of these elements, or what is inside of one, but for where it is written itself. */
export function referencesTo(
  definition: FormDefinition,
  ...elements: readonly ElementName[]
): readonly Reference[] {
  const found: Reference[] = [];
  overReferences(definition, {
    name: reference => {
      if (
        reference.kind !== 'itself' &&
        elements.some(element => isWithin(reference.name, element))
      )
        found.push(reference);
      return reference.name;
    },
  });
  return found;
}

/** The references of others that would mean nothing any more, or something else, without these elements. */
export const brokenWithout = (
  definition: FormDefinition,
  elements: readonly ElementName[],
): readonly Reference[] =>
  referencesTo(definition, ...elements).filter(
    ({ kind, owner }) =>
      breakingKinds.has(kind) &&
      !elements.some(element => isWithin(owner, element)),
  );
