import type { FormDefinition } from '../../definition/FormDefinition';
import type { Localized } from '../../definition/Localized';
import { idPattern, isPrototypeName, keyPattern } from '../../definition/names';
import { elementAt } from '../elements/elementAt';
import { readName, type ElementName } from '../elements/ElementName';
import { isCellTaken, isPageTaken, isQuestionTaken } from '../writing/freeName';
import { overReferences } from './overReferences';
import { isWithin } from './referencesTo';

const l = (fi: string, sv: string, en: string): Localized => ({ fi, sv, en });

/** Why an element cannot be called so, and what to do. */
export const renameRefusals = {
  pattern: l(
    'Tunnus alkaa pienellä kirjaimella ja siinä on vain kirjaimia a–z ja numeroita, enintään 40 merkkiä. Korjaa tunnus.',
    'Ett id börjar med en liten bokstav och innehåller bara bokstäverna a–z och siffror, högst 40 tecken. Rätta det.',
    'An id begins with a small letter and has only the letters a–z and digits, 40 characters at most. Correct it.',
  ),
  key: l(
    'Tunnus alkaa pienellä kirjaimella ja siinä on vain pieniä kirjaimia a–z, numeroita ja yhdysmerkkejä. Korjaa tunnus.',
    'Ett id börjar med en liten bokstav och innehåller bara små bokstäver a–z, siffror och bindestreck. Rätta det.',
    'An id begins with a small letter and has only small letters a–z, digits and hyphens. Correct it.',
  ),
  taken: l(
    'Tämä tunnus on jo käytössä. Valitse toinen.',
    'Detta id används redan. Välj ett annat.',
    'This id is in use already. Choose another.',
  ),
} as const satisfies Readonly<Record<string, Localized>>;

/** Why an element cannot be called so. */
export type RenameRefusal = keyof typeof renameRefusals;

/** The name of an element with another id: of `children.age` and `years` it is `children.years`. */
export const nameWithId = (element: ElementName, id: string): ElementName => {
  const read = readName(element);
  if (read?.kind === 'test') return `$test.${id}`;
  return element.includes('.')
    ? `${element.slice(0, element.lastIndexOf('.'))}.${id}`
    : id;
};

/** Why an element cannot have another id; undefined where it can, and where it has it. */
export function renameRefusal(
  definition: FormDefinition,
  element: ElementName,
  id: string,
): RenameRefusal | undefined {
  const read = readName(element);
  const name = nameWithId(element, id);
  if (!read || name === element) return undefined;
  const isKey = read.kind === 'stop' || read.kind === 'rule';
  if (read.kind !== 'test') {
    const pattern = isKey ? keyPattern : idPattern;
    if (!pattern.test(id)) return isKey ? 'key' : 'pattern';
  }
  return id === '' || isTaken(definition, element, id) ? 'taken' : undefined;
}

function isTaken(
  definition: FormDefinition,
  element: ElementName,
  id: string,
): boolean {
  const read = readName(element);
  if (isPrototypeName(id)) return true;
  if (read?.kind === 'question') return isQuestionTaken(definition, id);
  if (read?.kind === 'cell') return isCellTaken(definition, read.group, id);
  if (read?.kind === 'page') return isPageTaken(definition, id);
  const name = nameWithId(element, id);
  if (read?.kind === 'calc') {
    const { properties } = definition.data;
    const inGroup = name.slice('$calc.'.length).split('.');
    // What is calculated may not be called as a question: in a group never, outside not as a group.
    return (
      elementAt(definition, name) !== undefined ||
      (inGroup.length > 1
        ? elementAt(definition, inGroup.join('.')) !== undefined
        : Object.hasOwn(properties, id))
    );
  }
  return elementAt(definition, name) !== undefined;
}

/** The form with an element under another id, and every place that names it following. */
export function renamed(
  definition: FormDefinition,
  element: ElementName,
  id: string,
): FormDefinition {
  if (
    !elementAt(definition, element) ||
    readName(element)?.kind === 'form' ||
    renameRefusal(definition, element, id)
  )
    return definition;
  const next = renaming(new Map([[element, nameWithId(element, id)]]));
  return overReferences(definition, { name: ({ name }) => next(name) });
}

/** A calculated value of the form itself belongs to no group. */
const isPlainCalc = (name: ElementName): boolean =>
  name.startsWith('$calc.') && name.split('.').length === 2;

/** What names become when elements are renamed: those inside of them follow. */
export function renaming(
  names: ReadonlyMap<ElementName, ElementName>,
): (name: ElementName) => ElementName {
  const inside = (name: ElementName): ElementName | undefined => {
    const [first, second] = name.split('.');
    if (first === '$calc' || first === '$band') {
      const of = first === '$band' ? `$score.${second}` : second;
      const next = names.get(of);
      return next === undefined
        ? undefined
        : [
            first,
            next.replace('$score.', ''),
            ...name.split('.').slice(2),
          ].join('.');
    }
    const next = first.startsWith('$') ? undefined : names.get(first);
    return next === undefined ? undefined : next + name.slice(first.length);
  };
  return name => {
    const exact = names.get(name);
    if (exact !== undefined) return exact;
    return name.split('.').length > 1 && !isPlainCalc(name)
      ? inside(name) ?? name
      : name;
  };
}

/** True where a name is of one of these elements, or inside of one. */
export const isWithinAny = (
  name: ElementName,
  elements: Iterable<ElementName>,
): boolean => {
  for (const element of elements) if (isWithin(name, element)) return true;
  return false;
};
