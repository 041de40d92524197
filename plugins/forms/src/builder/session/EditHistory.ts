import type { FormDefinition } from '@tukiverkko/plugin-forms-common';
import {
  redo,
  undo,
  type Edit,
} from '@tukiverkko/plugin-forms-common/building';

/** What was done in this window, oldest first, and what of it was taken back, the next to be done again first. */
export interface EditHistory {
  readonly done: readonly Edit[];
  readonly undone: readonly Edit[];
}

/** A form and its history after a step through it. */
export interface Step extends EditHistory {
  readonly definition: FormDefinition;
  /** What was taken back or done again. */
  readonly edit: Edit;
  /** True where a part stays as somebody else has made it since. */
  readonly isPartial: boolean;
}

/** How many edits are kept. */
const longest = 500;

/** Nothing has been done. */
export const noHistory: EditHistory = { done: [], undone: [] };

/** The history after one more edit; what was taken back before it is gone. */
export const withEdit = ({ done }: EditHistory, edit: Edit): EditHistory => ({
  done: [...done, edit].slice(-longest),
  undone: [],
});

/** Takes the last edit back; undefined where there is none. */
export function stepBack(
  definition: FormDefinition,
  { done, undone }: EditHistory,
): Step | undefined {
  const edit = done[done.length - 1];
  if (!edit) return undefined;
  const { value, refused } = undo(definition, edit);
  return {
    definition: value,
    done: done.slice(0, -1),
    undone: [edit, ...undone],
    edit,
    isPartial: refused.length > 0,
  };
}

/** Does again what was taken back last; undefined where there is none. */
export function stepForward(
  definition: FormDefinition,
  { done, undone }: EditHistory,
): Step | undefined {
  const [edit, ...rest] = undone;
  if (!edit) return undefined;
  const { value, refused } = redo(definition, edit);
  return {
    definition: value,
    done: [...done, edit],
    undone: rest,
    edit,
    isPartial: refused.length > 0,
  };
}
