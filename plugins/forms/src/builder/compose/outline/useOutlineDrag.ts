import { type DragAndDropHooks, useDragAndDrop } from 'react-aria-components';
import { useComposing } from '../Composing';
import { dragType } from '../dragType';
import type { OutlineRow } from './OutlineRow';

/** Dragging rows of the outline, by pointer and by the keys of React Aria alike; cards of the form are let go here too. */
export function useOutlineDrag(): DragAndDropHooks<OutlineRow> {
  const { drag, mayChange } = useComposing();
  const { dragAndDropHooks } = useDragAndDrop<OutlineRow>({
    isDisabled: !mayChange,
    getItems: (_, rows) =>
      rows.map(row => ({ 'text/plain': row.title, [dragType]: row.id })),
    acceptedDragTypes: [dragType],
    getAllowedDropOperations: () => ['move'],
    onDragStart: ({ keys }) => {
      const [first] = keys;
      drag.take(String(first));
    },
    onDragEnd: drag.end,
    getDropOperation: target =>
      target.type === 'item' &&
      drag.placeAt({
        element: String(target.key),
        position: target.dropPosition,
      })
        ? 'move'
        : 'cancel',
    onDrop: ({ target }) => {
      if (target.type === 'item')
        drag.drop({
          element: String(target.key),
          position: target.dropPosition,
        });
    },
  });
  return dragAndDropHooks;
}
