import type { FormDefinition } from '../definition/FormDefinition';

/** One thing an author does to a form. Pure: what cannot be done leaves the form as it is. */
export interface Operation<A> {
  readonly apply: (definition: FormDefinition, args: A) => FormDefinition;
  /** The title of what it is done to, in the form's own language, for the list of what was done. */
  readonly about?: (definition: FormDefinition, args: A) => string | undefined;
}

/** A table of operations by their names. */
// `any`: each row says itself what it takes.
// eslint-disable-next-line @typescript-eslint/no-explicit-any
export type OperationTable = Readonly<Record<string, Operation<any>>>;
