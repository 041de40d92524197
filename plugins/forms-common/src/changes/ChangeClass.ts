/**
 * What a change of a published form means for those who fill it or rely on it, from the lightest to the gravest.
 * `scoring`, `routing` and `privacy` need a second person.
 */
export const changeClasses = [
  'text',
  'additive',
  'tightening',
  'breaking',
  'scoring',
  'routing',
  'privacy',
] as const;

/** A class of {@link changeClasses}. */
export type ChangeClass = (typeof changeClasses)[number];

/** One place where two versions of a form differ. */
export interface FormChange {
  /** JSON Pointer into the newer definition; into the older one where something is gone. */
  readonly pointer: string;
  readonly class: ChangeClass;
  readonly kind: 'added' | 'removed' | 'changed';
}

/** How two versions of a form differ. */
export interface FormChanges {
  /** Each class that occurs, the lightest first. */
  readonly classes: readonly ChangeClass[];
  /** At most {@link mostChanges}; every class that occurs stands in `classes` all the same. */
  readonly changes: readonly FormChange[];
}

/** More places than anybody reads. */
export const mostChanges = 500;

const needsTwo: ReadonlySet<ChangeClass> = new Set([
  'scoring',
  'routing',
  'privacy',
]);

/** True for changes that whoever wrote them may not publish alone. */
export const needSecondPerson = ({ classes }: FormChanges): boolean =>
  classes.some(one => needsTwo.has(one));
