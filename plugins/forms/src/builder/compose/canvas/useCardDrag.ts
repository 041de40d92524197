import { type DragEvent, type HTMLAttributes, useState } from 'react';
import { useComposing } from '../Composing';
import { dragType } from '../dragType';

type Side = 'before' | 'after';

/** The half of a card the pointer is on. */
function sideOf({ clientY, currentTarget }: DragEvent): Side {
  const { height, top } = currentTarget.getBoundingClientRect();
  return clientY < top + height / 2 ? 'before' : 'after';
}

/**
 * Dragging a card by pointer. Keys move it with Alt and the arrows, and to any place through a dialog. While its texts
 * are written the pointer selects in them, so that then only its grip takes it up.
 */
export function useCardDrag(
  element: string,
  isEdited: boolean,
): {
  readonly card: HTMLAttributes<HTMLElement> & {
    readonly 'data-drop'?: Side;
  };
  readonly grip: HTMLAttributes<HTMLElement>;
} {
  const { drag, mayChange } = useComposing();
  const [side, setSide] = useState<Side>();
  const [isGripped, setGripped] = useState(false);
  const release = () => setGripped(false);
  return {
    card: {
      draggable: mayChange && (!isEdited || isGripped),
      'data-drop': side,
      onDragStart: event => {
        // A cell is taken out of its question, and not with it.
        event.stopPropagation();
        drag.take(element);
        event.dataTransfer.setData(dragType, element);
        event.dataTransfer.effectAllowed = 'move';
      },
      onDragEnd: event => {
        event.stopPropagation();
        release();
        drag.end();
      },
      onDragOver: event => {
        const position = sideOf(event);
        const mayStand = drag.placeAt({ element, position }) !== undefined;
        setSide(mayStand ? position : undefined);
        // Where it cannot stand beside a cell it may still stand beside the question.
        if (!mayStand) return;
        event.preventDefault();
        event.stopPropagation();
      },
      onDragLeave: ({ currentTarget, relatedTarget }) => {
        // Over what stands in the card the pointer is on the card still.
        const isInside =
          relatedTarget instanceof Node &&
          currentTarget.contains(relatedTarget);
        if (!isInside) setSide(undefined);
      },
      onDrop: event => {
        const position = sideOf(event);
        setSide(undefined);
        if (!drag.placeAt({ element, position })) return;
        event.preventDefault();
        event.stopPropagation();
        drag.drop({ element, position });
      },
    },
    grip: {
      onPointerDown: () => setGripped(true),
      onPointerUp: release,
    },
  };
}
