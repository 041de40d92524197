import { createContext, useContext, useEffect, useRef } from 'react';

/** The headings commands stand under, in their order. */
export const commandGroups = [
  'selection',
  'form',
  'tabs',
  'problems',
  'elements',
] as const;

/** A heading commands stand under. */
export type CommandGroup = (typeof commandGroups)[number];

/** Something one can do, found by its words. */
export interface Command {
  /** Unique among all commands. */
  readonly id: string;
  readonly group: CommandGroup;
  /** In the reader's language. */
  readonly label: string;
  /** The keys that do the same: `Ctrl D`. */
  readonly keys?: string;
  readonly run: () => void;
}

/** The commands of the parts of the page that are there now. */
export class OfferedCommands {
  private readonly offers = new Set<() => readonly Command[]>();

  offer(commands: () => readonly Command[]): () => void {
    this.offers.add(commands);
    return () => this.offers.delete(commands);
  }

  all(): readonly Command[] {
    return [...this.offers].flatMap(commands => commands());
  }
}

/** Holds what the parts of the page offer. */
export const OfferedCommandsContext = createContext(new OfferedCommands());

/** Puts commands into the palette for as long as the part of the page is there. */
export function useOfferCommands(commands: readonly Command[]): void {
  const offered = useContext(OfferedCommandsContext);
  const latest = useRef(commands);
  latest.current = commands;
  useEffect(() => offered.offer(() => latest.current), [offered]);
}
