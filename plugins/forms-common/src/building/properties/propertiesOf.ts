import { isSame } from '../../changes/differences';
import type { FormDefinition } from '../../definition/FormDefinition';
import type { ElementName } from '../elements/ElementName';
import { properties, propertyOf, type PropertyName } from './properties';
import { subjectOf, type Subject } from './Subject';

/** A property as it stands for an element, or for several at once. */
export interface PropertyState {
  readonly name: PropertyName;
  /** Undefined where nothing is said, and where it is not the same everywhere. */
  readonly value: unknown;
  /** What holds where nothing is said; undefined where nothing does. */
  readonly usual: unknown;
  /** False where something is said somewhere. */
  readonly isUsual: boolean;
  /** The elements do not say the same. */
  readonly isMixed: boolean;
  /** What it was in another state of the form; only where it was something else. */
  readonly before?: { readonly value: unknown };
}

const names = Object.keys(properties) as PropertyName[];

/** What belongs to one element alone is not given to several. */
const ownOnly: ReadonlySet<string> = new Set([
  'line',
  'lines',
  'options',
  'sentences',
]);

const isShared = (name: PropertyName): boolean =>
  !ownOnly.has(propertyOf(name).editor.kind);

/**
 * The properties that make sense for an element; of several, those they share and can be given together. `earlier` is
 * the state of the form they are compared with: its published version.
 */
export function propertiesOf(
  definition: FormDefinition,
  elements: readonly ElementName[],
  earlier?: FormDefinition,
): readonly PropertyState[] {
  const subjects = elements.flatMap(
    element => subjectOf(definition, element) ?? [],
  );
  if (subjects.length === 0 || subjects.length < elements.length) return [];
  return names
    .filter(name => subjects.every(one => applies(name, one, definition)))
    .filter(name => subjects.length === 1 || isShared(name))
    .map(name => stateOf(name, definition, subjects, earlier));
}

/** True where a property is offered: the format lets it stand and it makes sense, or somebody has said it all the same. */
export function applies(
  name: PropertyName,
  subject: Subject,
  definition: FormDefinition,
): boolean {
  const { place, isNeeded, applies: makesSense } = propertyOf(name);
  return (
    place.isOf(subject, definition) &&
    (makesSense === undefined ||
      makesSense(subject, definition) ||
      (!isNeeded && place.get(definition, subject) !== undefined))
  );
}

function stateOf(
  name: PropertyName,
  definition: FormDefinition,
  subjects: readonly Subject[],
  earlier: FormDefinition | undefined,
): PropertyState {
  const property = propertyOf(name);
  const [first, ...others] = subjects;
  const value = property.place.get(definition, first);
  const isMixed = others.some(
    one => !isSame(property.place.get(definition, one), value),
  );
  const usual = property.default?.(definition, first);
  const before =
    others.length === 0 && earlier && wasIn(earlier, name, first, value);
  return {
    name,
    value: isMixed ? undefined : value,
    usual,
    isUsual:
      !isMixed &&
      (value === undefined || (usual !== undefined && isSame(value, usual))),
    isMixed,
    ...(before && { before }),
  };
}

/** What a property was before, where the element was there and said something else. */
function wasIn(
  earlier: FormDefinition,
  name: PropertyName,
  { element }: Subject,
  value: unknown,
): PropertyState['before'] {
  const subject = subjectOf(earlier, element);
  const { place } = propertyOf(name);
  if (!subject || !place.isOf(subject, earlier)) return undefined;
  const before = place.get(earlier, subject);
  return isSame(before, value) ? undefined : { value: before };
}
