/** What one does to what is selected. */
export type ComposeCommand =
  | 'rename'
  | 'moveUp'
  | 'moveDown'
  | 'move'
  | 'duplicate'
  | 'convert'
  | 'remove'
  | 'add';

/** The keys of the outline beside those that walk and select: X, C and V with Ctrl are the browser's own. */
export const composeKeys: readonly {
  readonly command: ComposeCommand;
  readonly key: string;
  readonly held?: 'Alt' | 'Ctrl';
}[] = [
  { command: 'rename', key: 'Enter' },
  { command: 'rename', key: 'F2' },
  { command: 'moveUp', key: 'ArrowUp', held: 'Alt' },
  { command: 'moveDown', key: 'ArrowDown', held: 'Alt' },
  { command: 'move', key: 'm' },
  { command: 'duplicate', key: 'd', held: 'Ctrl' },
  { command: 'remove', key: 'Delete' },
  { command: 'remove', key: 'Backspace' },
  { command: 'add', key: '/' },
];

/** The parts of a key press that say what was meant. */
export interface Press {
  readonly key: string;
  readonly altKey: boolean;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly shiftKey: boolean;
}

/** What a press of keys asks for; undefined for every other. */
export function commandOf(press: Press): ComposeCommand | undefined {
  const { key, altKey, ctrlKey, metaKey } = press;
  const isCtrl = ctrlKey || metaKey;
  // A slash is written with Shift on a Finnish keyboard, so Shift alone says nothing.
  return composeKeys.find(
    one =>
      one.key.toLowerCase() === key.toLowerCase() &&
      altKey === (one.held === 'Alt') &&
      isCtrl === (one.held === 'Ctrl'),
  )?.command;
}
