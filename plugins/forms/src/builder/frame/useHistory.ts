import type { Edit } from '@tukiverkko/plugin-forms-common/building';
import { useTexts } from '@tukiverkko/ui';
import { useBuilder } from '../session/Builder';
import { useOpenBuilder } from '../session/BuilderProvider';
import { didWords } from '../session/didWords';
import type { Step } from '../session/EditHistory';
import { builderTranslationRef } from '../texts/builderTranslationRef';

/** What may be taken back and done again, in words. */
export interface BuilderHistory {
  /** What the next step back takes back; undefined where there is nothing. */
  readonly undone?: string;
  readonly redone?: string;
  readonly undo: () => void;
  readonly redo: () => void;
  /** Everything that was done, oldest first, and after it what was taken back. */
  readonly steps: readonly string[];
  /** How many of the steps are done. */
  readonly count: number;
  readonly goToStep: (count: number) => void;
}

/** The history of the open form; each step through it is said aloud. */
export function useHistory(): BuilderHistory {
  const { t } = useTexts(builderTranslationRef);
  const { announce, mayEdit } = useBuilder();
  const { session, state } = useOpenBuilder();
  const { definition, done, undone } = state;
  const words = (edit: Edit) => didWords(t, edit, definition);
  const say = (
    step: Step | undefined,
    key: 'history.undid' | 'history.redid',
  ) => {
    if (!step) return;
    const text = t(key, { step: words(step.edit) });
    announce(step.isPartial ? `${text} ${t('history.partial')}` : text);
  };
  const last = done[done.length - 1];
  return {
    undone: mayEdit && last ? words(last) : undefined,
    redone: mayEdit && undone[0] ? words(undone[0]) : undefined,
    undo: () => say(session.undo(), 'history.undid'),
    redo: () => say(session.redo(), 'history.redid'),
    steps: [...done, ...undone].map(words),
    count: done.length,
    goToStep: count => {
      if (count === done.length || !mayEdit) return;
      session.goToStep(count);
      announce(t('history.jumped'));
    },
  };
}
