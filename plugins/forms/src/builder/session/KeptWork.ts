import {
  parseForm,
  type FormDefinition,
} from '@tukiverkko/plugin-forms-common';
import type { Edit } from '@tukiverkko/plugin-forms-common/building';
import type { BuilderState } from './BuilderState';
import type { EditHistory } from './EditHistory';

/** What a window remembers of a form through a reload. A definition holds no answers, so it may lie in the browser. */
export interface KeptWork extends EditHistory {
  /** Entity ref of whose work it is: another who signs in on the same machine does not go on with it. */
  readonly by: string;
  /** What has not reached the server, and what it was written over. */
  readonly unsaved?: {
    readonly base: FormDefinition;
    readonly mine: FormDefinition;
    readonly edits: number;
  };
}

/** What a window is to remember of a form as it stands; `base` is what the server has of it. */
export function workOf(
  { conflict, definition, done, undone, unsaved }: BuilderState,
  by: string,
  base: FormDefinition,
): KeptWork {
  if (unsaved === 0) return { by, done, undone };
  const work = {
    base: conflict?.base ?? base,
    mine: conflict?.mine ?? definition,
    edits: unsaved,
  };
  return { by, done, undone, unsaved: work };
}

/** Characters that one form may take in the browser; the oldest of the history goes first. */
const most = 1_500_000;

const placeOf = (key: string) => `tukiverkko.builder.${key}`;

/** Remembers work until the window is closed; what does not fit is left out, unsaved work last of all. */
export function keepWork(key: string, work: KeptWork): void {
  if (!work.unsaved && work.done.length + work.undone.length === 0) {
    forgetWork(key);
    return;
  }
  let kept = work;
  for (;;) {
    const text = JSON.stringify(kept);
    if (text.length <= most && wrote(key, text)) return;
    if (kept.done.length + kept.undone.length === 0) {
      wrote(key, text);
      return;
    }
    kept = {
      ...kept,
      done: kept.done.slice(Math.ceil(kept.done.length / 2)),
      undone: [],
    };
  }
}

/** What this window remembers of a form, if it is this person's. */
export function keptWork(key: string, by: string): KeptWork | undefined {
  try {
    const kept: unknown = JSON.parse(
      sessionStorage.getItem(placeOf(key)) ?? 'null',
    );
    return isWork(kept) && kept.by === by ? kept : undefined;
  } catch {
    // Not ours, or no storage at all: one begins without a memory.
    return undefined;
  }
}

/** Remembers nothing of a form any more. */
export function forgetWork(key: string): void {
  try {
    sessionStorage.removeItem(placeOf(key));
  } catch {
    // Without storage there is nothing to forget.
  }
}

function wrote(key: string, text: string): boolean {
  try {
    sessionStorage.setItem(placeOf(key), text);
    return true;
  } catch {
    return false;
  }
}

const areEdits = (list: unknown): list is readonly Edit[] =>
  Array.isArray(list) &&
  list.every(
    (edit: Partial<Edit> | null) =>
      typeof edit?.operation === 'string' && Array.isArray(edit.changes),
  );

function isWork(kept: unknown): kept is KeptWork {
  if (typeof kept !== 'object' || kept === null) return false;
  const { by, done, undone, unsaved } = kept as Partial<KeptWork>;
  return (
    typeof by === 'string' &&
    areEdits(done) &&
    areEdits(undone) &&
    (unsaved === undefined ||
      (typeof unsaved.edits === 'number' &&
        parseForm(unsaved.base).ok &&
        parseForm(unsaved.mine).ok))
  );
}
