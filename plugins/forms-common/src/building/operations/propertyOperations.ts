import type { FormDefinition } from '../../definition/FormDefinition';
import { guardJson } from '../../definition/jsonGuard';
import { limits } from '../../definition/limits';
import { sourceTexts } from '../../texts/sourceTexts';
import type { ElementName } from '../elements/ElementName';
import { titleOf } from '../elements/titleOf';
import type { Operation } from '../Operation';
import { accepts } from '../properties/accepts';
import { applies } from '../properties/propertiesOf';
import { isProperty, propertyOf } from '../properties/properties';
import { subjectOf } from '../properties/Subject';
import { withTextKeys } from '../writing/withTexts';

/** The elements and the property an operation is about. */
export interface OfElements {
  readonly elements: readonly ElementName[];
  /** The name of a property, out of the table of properties. */
  readonly property: string;
}

const aboutFirst = (
  definition: FormDefinition,
  { elements: [first] }: OfElements,
): string | undefined =>
  first === undefined ? undefined : titleOf(definition, first);

/** Says something of one or many elements. Where it may not stand, an element stays as it is. */
const setProperty: Operation<OfElements & { readonly value: unknown }> = {
  apply: (definition, { elements, property, value }) => {
    if (!isProperty(property)) return definition;
    if (guardJson(value, limits.definitionDepth).length > 0) return definition;
    const { place, editor } = propertyOf(property);
    const after = elements.reduce((form, element) => {
      const subject = subjectOf(form, element);
      return subject &&
        applies(property, subject, form) &&
        accepts(editor, value, form, subject)
        ? place.set(form, subject, value)
        : form;
    }, definition);
    return withoutLostTexts(definition, after);
  },
  about: aboutFirst,
};

/** Takes back what was said of one or many elements, so that what is usual holds. */
const resetProperty: Operation<OfElements> = {
  apply: (definition, { elements, property }) => {
    if (!isProperty(property)) return definition;
    const { place, isNeeded, default: usual } = propertyOf(property);
    const after = elements.reduce((form, element) => {
      const subject = subjectOf(form, element);
      if (!subject || !place.isOf(subject, form)) return form;
      const value = isNeeded ? usual?.(form, subject) : undefined;
      return isNeeded && value === undefined
        ? form
        : place.set(form, subject, value);
    }, definition);
    return withoutLostTexts(definition, after);
  },
  about: aboutFirst,
};

/** A text that is gone takes its translations with it. */
function withoutLostTexts(
  before: FormDefinition,
  after: FormDefinition,
): FormDefinition {
  if (before === after) return before;
  const kept = sourceTexts(after);
  const gone = new Set(
    [...sourceTexts(before).keys()].filter(key => !kept.has(key)),
  );
  return gone.size === 0
    ? after
    : withTextKeys(after, key => (gone.has(key) ? undefined : key));
}

/** What is said of questions, cells, pages, notes and the form itself. */
export const propertyOperations = { setProperty, resetProperty } as const;
