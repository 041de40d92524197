import { type KeyboardEvent, useEffect, useMemo, useRef } from 'react';
import {
  type DragAndDropHooks,
  type Key,
  Tree,
  type TreeRenderProps,
} from 'react-aria-components';
import { useTexts } from '@tukiverkko/ui';
import { builderTranslationRef } from '../../texts/builderTranslationRef';
import { type ComposeCommand, commandOf } from '../composeKeys';
import styles from './Outline.module.css';
import type { OutlineRow } from './OutlineRow';
import { OutlineItem } from './OutlineItem';
import { RenamedContext } from './RenamedContext';
import { visibleElements } from './visibleElements';

interface OutlineTreeProps {
  readonly rows: readonly OutlineRow[];
  readonly selection: readonly string[];
  readonly onSelect: (elements: readonly string[]) => void;
  readonly expanded: ReadonlySet<string>;
  readonly onExpand: (expanded: ReadonlySet<string>) => void;
  readonly onCommand: (command: ComposeCommand) => void;
  /** The element whose title is being written. */
  readonly renamed: string | undefined;
  /** Without a title it stays as it was. */
  readonly onRename: (element: string, title?: string) => void;
  readonly drag: DragAndDropHooks<OutlineRow>;
}

/**
 * The rows as a tree grid. Arrows walk and select, Shift+arrows select a range; the other keys stand in the table of
 * them.
 */
export function OutlineTree(props: OutlineTreeProps) {
  const { rows, selection, expanded, renamed, onRename } = props;
  const { t } = useTexts(builderTranslationRef);
  const tree = useRef<HTMLDivElement>(null);
  const state = useRef<TreeRenderProps['state']>();
  const selectedKeys = useMemo(() => new Set<Key>(selection), [selection]);

  // What is selected elsewhere is where one comes in here, and where the keys go on after a move or a removal.
  useEffect(() => {
    const manager = state.current?.selectionManager;
    const [first] = selection;
    if (manager && selection.length === 1 && manager.focusedKey !== first)
      manager.setFocusedKey(first);
  }, [selection, rows]);

  const focusRow = (element: string) =>
    tree.current
      ?.querySelector<HTMLElement>(`[data-key="${element}"]`)
      ?.focus();

  const onKeyDownCapture = (event: KeyboardEvent) => {
    const { target } = event;
    if (target instanceof HTMLInputElement) {
      // In the field of a title every key writes; the tree would walk with them.
      event.stopPropagation();
      if (renamed === undefined) return;
      if (event.key !== 'Enter' && event.key !== 'Escape') return;
      event.preventDefault();
      const isWritten =
        event.key === 'Enter' && target.value !== target.defaultValue;
      onRename(renamed, isWritten ? target.value : undefined);
      focusRow(renamed);
      return;
    }
    const isOnRow =
      target instanceof HTMLElement && target.getAttribute('role') === 'row';
    const command = isOnRow ? commandOf(event) : undefined;
    if (!command) return;
    event.preventDefault();
    event.stopPropagation();
    props.onCommand(command);
  };

  return (
    <RenamedContext.Provider value={renamed}>
      <div role="presentation" onKeyDownCapture={onKeyDownCapture}>
        <Tree<OutlineRow>
          ref={tree}
          className={rendered => {
            state.current = rendered.state;
            return styles.tree;
          }}
          aria-label={t('compose.outline.tree')}
          items={rows}
          selectionMode="multiple"
          selectionBehavior="replace"
          selectedKeys={selectedKeys}
          onSelectionChange={keys =>
            props.onSelect(
              keys === 'all'
                ? visibleElements(rows, expanded)
                : [...keys].map(String),
            )
          }
          expandedKeys={expanded}
          onExpandedChange={keys =>
            props.onExpand(new Set([...keys].map(String)))
          }
          dragAndDropHooks={props.drag}
        >
          {row => <OutlineItem row={row} />}
        </Tree>
      </div>
    </RenamedContext.Provider>
  );
}
