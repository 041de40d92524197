import type { Place } from '@tukiverkko/plugin-forms-common/building';
import { useRef } from 'react';
import { type DragAndDropHooks, useDragAndDrop } from 'react-aria-components';
import { useBuilder } from '../../session/Builder';
import { dropPlace } from './dropPlace';
import type { OutlineRow } from './OutlineRow';

/** What is dragged is told from files and texts of others by this. */
const rowType = 'application/x-tukiverkko-element';

/** Dragging rows of the outline, by pointer and by the keys of React Aria alike. */
export function useOutlineDrag(options: {
  readonly isDisabled: boolean;
  readonly onMove: (elements: readonly string[], to: Place) => void;
}): DragAndDropHooks<OutlineRow> {
  const { definition } = useBuilder();
  const dragged = useRef<readonly string[]>([]);
  const { dragAndDropHooks } = useDragAndDrop<OutlineRow>({
    isDisabled: options.isDisabled,
    getItems: (_, rows) =>
      rows.map(row => ({ 'text/plain': row.title, [rowType]: row.id })),
    acceptedDragTypes: [rowType],
    getAllowedDropOperations: () => ['move'],
    onDragStart: ({ keys }) => {
      dragged.current = [...keys].map(String);
    },
    getDropOperation: target =>
      target.type === 'item' &&
      dropPlace(definition, dragged.current, {
        element: String(target.key),
        position: target.dropPosition,
      })
        ? 'move'
        : 'cancel',
    onMove: ({ keys, target }) => {
      const elements = [...keys].map(String);
      const to = dropPlace(definition, elements, {
        element: String(target.key),
        position: target.dropPosition,
      });
      if (to) options.onMove(elements, to);
    },
  });
  return dragAndDropHooks;
}
