import { createContext, useContext } from 'react';
import type { ComposeCommand } from './composeKeys';
import type { Dragging } from './useDragging';
import type { Writing } from './useWriting';

/** What the parts of the Edit tab do together. It stays the same object while one works. */
export interface Composing {
  readonly mayChange: boolean;
  /** The language of the texts that are looked at. */
  readonly language: string;
  readonly write: Writing;
  readonly drag: Dragging;
  /** Selects an element and goes to its first text in the canvas. */
  readonly open: (element: string) => void;
  /** Does something to an element, or to what is selected. */
  readonly run: (command: ComposeCommand, element?: string) => void;
  /** Shows what a pasted list would become before it does; an empty one is asked for. */
  readonly pasteOptions: (element: string, list: string) => void;
}

/** Holds what the parts of the Edit tab do together. */
export const ComposingContext = createContext<Composing | undefined>(undefined);

/** What the parts of the Edit tab do together. */
export function useComposing(): Composing {
  const composing = useContext(ComposingContext);
  if (!composing) throw new Error('useComposing stands outside the Edit tab.');
  return composing;
}
