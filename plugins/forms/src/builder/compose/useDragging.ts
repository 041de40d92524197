import type { Place } from '@tukiverkko/plugin-forms-common/building';
import { useMemo, useRef } from 'react';
import { useBuilder } from '../session/Builder';
import { type DropTarget, dropPlace } from './outline/dropPlace';
import type { Commands } from './useCommands';

/**
 * What is dragged, from the outline or from the form, and where it may go: a browser tells what it holds only once it is
 * let go. It stays the same object while one works.
 */
export interface Dragging {
  /** Takes up an element, with the others that are selected with it. */
  readonly take: (element: string) => readonly string[];
  readonly end: () => void;
  /** Where what is dragged would go; undefined where it cannot stand, or while nothing is. */
  readonly placeAt: (target: DropTarget) => Place | undefined;
  /** Puts it there, and selects it, so that one sees where it went. */
  readonly drop: (target: DropTarget) => void;
}

/** What is dragged on the Edit tab, between its outline and its form too. */
export function useDragging({ move }: Commands): Dragging {
  const builder = useBuilder();
  const latest = useRef(builder);
  latest.current = builder;
  return useMemo<Dragging>(() => {
    let dragged: readonly string[] = [];
    const placeAt = (target: DropTarget) =>
      dragged.length === 0
        ? undefined
        : dropPlace(latest.current.definition, dragged, target);
    return {
      take: element => {
        const { selection } = latest.current;
        dragged = selection.includes(element) ? selection : [element];
        return dragged;
      },
      end: () => {
        dragged = [];
      },
      placeAt,
      drop: target => {
        const to = placeAt(target);
        if (!to) return;
        const elements = dragged;
        // A card that goes to another page is gone before the browser tells it that the drag is over.
        dragged = [];
        move(elements, to);
        latest.current.select(elements);
      },
    };
  }, [move]);
}
