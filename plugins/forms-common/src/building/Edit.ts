import type { FormDefinition } from '../definition/FormDefinition';
import {
  operations,
  type OperationArgs,
  type OperationName,
} from './operations/operations';
import type { Operation } from './Operation';
import { applyChanges, type Applied } from './tree/applyChanges';
import { inverse, type Change } from './tree/Change';
import { changesOf } from './tree/changesOf';

/** Something that was done, as it is kept in the list of what was done: it can be done again and taken back. */
export interface Edit {
  readonly operation: OperationName;
  /** The title of what it was done to. */
  readonly about?: string;
  readonly changes: readonly Change[];
}

/** Does something to a form; undefined where that changes nothing. */
export function perform<N extends OperationName>(
  definition: FormDefinition,
  operation: N,
  args: OperationArgs<N>,
): { readonly definition: FormDefinition; readonly edit: Edit } | undefined {
  const { about, apply } = operations[operation] as Operation<OperationArgs<N>>;
  const after = apply(definition, args);
  const changes = changesOf(definition, after);
  if (changes.length === 0) return undefined;
  const title = about?.(definition, args) ?? about?.(after, args);
  return {
    definition: after,
    edit: { operation, ...(title && { about: title }), changes },
  };
}

/** Takes an edit back, of what the form has become since: what others changed after it stays theirs, and is named. */
export const undo = (
  definition: FormDefinition,
  { changes }: Edit,
): Applied<FormDefinition> => applyChanges(definition, inverse(changes));

/** Does an edit again. */
export const redo = (
  definition: FormDefinition,
  { changes }: Edit,
): Applied<FormDefinition> => applyChanges(definition, changes);
