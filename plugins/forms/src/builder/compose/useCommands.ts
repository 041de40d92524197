import {
  elementsAdded,
  type PaletteName,
  partName,
  type Place,
  removalOf,
  stepPlace,
  titleOf,
} from '@tukiverkko/plugin-forms-common/building';
import { useMemo, useRef, useState } from 'react';
import { useTexts } from '@tukiverkko/ui';
import { useBuilder } from '../session/Builder';
import { builderTranslationRef } from '../texts/builderTranslationRef';
import type { ComposeCommand } from './composeKeys';
import { countedPlace } from './countedPlace';
import type { PastedList } from './dialogs/PasteOptionsDialog';
import { neighbourOf } from './neighbourOf';
import { useAfterEdit } from './useAfterEdit';

/** What stands open over the page. */
export type OpenDialog =
  | { readonly kind: 'add' }
  | { readonly kind: 'move'; readonly elements: readonly string[] }
  | { readonly kind: 'remove'; readonly elements: readonly string[] }
  | { readonly kind: 'convert'; readonly element: string }
  | ({ readonly kind: 'options' } & PastedList);

/** What one does on the Edit tab; the same object while one works. */
export interface Commands {
  readonly run: (command: ComposeCommand, element?: string) => void;
  readonly open: (dialog: OpenDialog | undefined) => void;
  /** Begins to write the title of an element in the outline, or ends it. */
  readonly rename: (element: string | undefined) => void;
  readonly add: (name: PaletteName, source?: string) => void;
  readonly move: (elements: readonly string[], to: Place) => void;
  readonly remove: (elements: readonly string[]) => void;
  /** Selects what comes with the next edit. */
  readonly selectAdded: () => void;
}

/**
 * What one does on the Edit tab, and what stands open for it. What is added without a selection comes to the end of the
 * page that is looked at.
 */
export function useCommands(page: string | undefined): {
  readonly commands: Commands;
  readonly dialog: OpenDialog | undefined;
  readonly renamed: string | undefined;
} {
  const { t } = useTexts(builderTranslationRef);
  const builder = useBuilder();
  const afterEdit = useAfterEdit();
  const [dialog, open] = useState<OpenDialog>();
  const [renamed, rename] = useState<string>();
  const latest = useRef({ builder, page, t });
  latest.current = { builder, page, t };

  const commands = useMemo<Commands>(() => {
    const now = () => latest.current.builder;

    const selectAdded = () =>
      afterEdit((before, after) => {
        const [first] = elementsAdded(before, after);
        if (first === undefined) return;
        // In the outline one stays there; what is new is written in the form.
        const isInOutline = document.activeElement?.closest('[role=treegrid]');
        now().select([first], { focus: !isInOutline });
      });

    const move = (elements: readonly string[], to: Place) => {
      open(undefined);
      afterEdit((_, after) => {
        const [first] = elements;
        const at = countedPlace(after, first);
        if (!at) return;
        const { announce, language } = now();
        const title = titleOf(after, first, language);
        const { kind, page: number = 0, place, of } = at;
        announce(
          latest.current.t(
            `compose.moved.${elements.length > 1 ? 'many' : kind}`,
            {
              title,
              page: String(number),
              place: String(place),
              of: String(of),
              number: String(elements.length),
            },
          ),
        );
      });
      now().edit('moveElements', { elements, to });
    };

    const remove = (elements: readonly string[]) => {
      open(undefined);
      const next = neighbourOf(now().definition, elements);
      now().edit('removeElements', { elements });
      now().select(next === undefined ? [] : [next]);
    };

    const step = (elements: readonly string[], direction: 'up' | 'down') => {
      const { announce, definition } = now();
      const to = stepPlace(definition, elements, direction);
      if (to) move(elements, to);
      else announce(latest.current.t('compose.move.edge'));
    };

    const table: Readonly<
      Record<ComposeCommand, (elements: readonly string[]) => void>
    > = {
      add: () => open({ kind: 'add' }),
      rename: ([first]) => rename(first),
      moveUp: elements => step(elements, 'up'),
      moveDown: elements => step(elements, 'down'),
      move: elements => open({ kind: 'move', elements }),
      convert: ([element]) => open({ kind: 'convert', element }),
      duplicate: elements => {
        selectAdded();
        now().edit('duplicateElements', { elements });
      },
      remove: elements => {
        const removal = removalOf(now().definition, elements);
        const isAsked =
          removal.breaks.length > 0 ||
          removal.elements.length > elements.length;
        if (isAsked) open({ kind: 'remove', elements });
        else remove(elements);
      },
    };

    return {
      open,
      rename,
      move,
      remove,
      selectAdded,
      run: (command, element) => {
        const { isFrozen, mayEdit, selection } = now();
        const elements =
          element === undefined || selection.includes(element)
            ? selection
            : [element];
        if (!mayEdit || isFrozen) return;
        if (command !== 'add' && elements.length === 0) return;
        table[command](elements);
      },
      add: (name, source) => {
        open(undefined);
        const { edit, selection } = now();
        const { page: shown } = latest.current;
        const after =
          selection[selection.length - 1] ?? (shown && partName('page', shown));
        selectAdded();
        if (name === 'page') edit('addPage', { after });
        else if (name === 'note') edit('addNote', { after });
        else edit('addQuestion', { type: name, after, source });
      },
    };
  }, [afterEdit]);
  return { commands, dialog, renamed };
}
