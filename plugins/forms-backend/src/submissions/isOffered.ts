import type { CaseCommand } from '@tukiverkko/plugin-forms-common';
import { isKnownCommand } from './commands';

/** What goes to `POST …/messages` instead of `…/commands`. */
const written: readonly string[] = ['message', 'note'];

/** True for a command of the lifecycle that this server can do, by whichever address. */
export function isOffered(command: CaseCommand): boolean {
  return isKnownCommand(command) || written.includes(command);
}
