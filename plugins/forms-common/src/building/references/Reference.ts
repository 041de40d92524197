import type { Option } from '../../definition/FormDefinition';
import type { ElementName } from '../elements/ElementName';

/** How a place of a form names an element. `itself` is where the element is written; the others go with it or break without it. */
export type ReferenceKind =
  | 'itself'
  | 'page'
  | 'likert'
  | 'before'
  | 'ui'
  | 'order'
  | 'summary'
  | 'required'
  | 'block'
  | 'visibleOf'
  | 'requiredOf'
  | 'readOnlyOf'
  | 'adviseOf'
  | 'reads'
  | 'stopPage'
  | 'score'
  | 'continues'
  | 'figures'
  | 'access'
  | 'prefill'
  | 'text'
  | 'testInput'
  | 'testExpect';

/** A place of a form that names an element. */
export interface Reference {
  readonly kind: ReferenceKind;
  /** What is named. */
  readonly name: ElementName;
  /** The element, rule, score or test that names it; the form itself for its own lists. */
  readonly owner: ElementName;
  /** The steps to it in the definition. */
  readonly at: readonly (string | number)[];
}

/** A place that names an option of an element by its code. */
export interface CodeReference extends Reference {
  readonly code: Option['const'];
}

/**
 * What each place is given, and what it becomes: another name, or nothing where the place goes. An expression cannot lose
 * a part, so it keeps a name that is given nothing.
 */
export interface Visitor {
  readonly name: (reference: Reference) => ElementName | undefined;
  readonly code?: (reference: CodeReference) => Option['const'] | undefined;
}

/** The kinds that mean a rule, score or text of somebody else: without the element they say something else, or nothing. */
export const breakingKinds: ReadonlySet<ReferenceKind> = new Set([
  'reads',
  'stopPage',
  'score',
  'continues',
]);
