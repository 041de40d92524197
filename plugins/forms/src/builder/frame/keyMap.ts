import type { Texts } from '../texts/en';

/** One row of the list of keys. */
export interface KeyRow {
  readonly keys: readonly string[];
  readonly does: Extract<keyof Texts, `keymap.${string}`>;
}

/** The keys of the builder by where they work; a room adds its rows here. */
export const keyMap: readonly {
  readonly where: Extract<keyof Texts, `keymap.in.${string}`>;
  readonly rows: readonly KeyRow[];
}[] = [
  {
    where: 'keymap.in.everywhere',
    rows: [
      { keys: ['Ctrl K'], does: 'keymap.commands' },
      { keys: ['Ctrl Z'], does: 'keymap.undo' },
      { keys: ['Ctrl Y'], does: 'keymap.redo' },
      { keys: ['Ctrl S'], does: 'keymap.save' },
      { keys: ['F6', 'Shift F6'], does: 'keymap.panes' },
      { keys: ['Ctrl /'], does: 'keymap.keys' },
      { keys: ['Esc'], does: 'keymap.close' },
    ],
  },
  {
    where: 'keymap.in.outline',
    rows: [
      { keys: ['↑', '↓'], does: 'keymap.walk' },
      { keys: ['→', '←'], does: 'keymap.expand' },
      { keys: ['Space'], does: 'keymap.select' },
      { keys: ['Shift ↑', 'Shift ↓'], does: 'keymap.range' },
      { keys: ['Enter', 'F2'], does: 'keymap.rename' },
      { keys: ['/'], does: 'keymap.add' },
      { keys: ['Alt ↑', 'Alt ↓'], does: 'keymap.step' },
      { keys: ['M'], does: 'keymap.move' },
      { keys: ['Ctrl D'], does: 'keymap.duplicate' },
      { keys: ['Ctrl X', 'Ctrl C', 'Ctrl V'], does: 'keymap.clipboard' },
      { keys: ['Del'], does: 'keymap.remove' },
    ],
  },
  {
    where: 'keymap.in.text',
    rows: [
      { keys: ['Enter'], does: 'keymap.keep' },
      { keys: ['Esc'], does: 'keymap.giveUp' },
    ],
  },
];
