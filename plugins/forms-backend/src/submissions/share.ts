import type { CommandRequest } from '@tukiverkko/plugin-forms-common';
import { problems } from '../problems';
import type { CommandContext, CommandEffect } from './commands';
import { ownUnits } from './ownUnits';

type Share = CommandRequest & { readonly command: 'share' };

/** Lets the people of one of the requester's units see and continue the case, or nobody any more. */
export async function share(
  { unit }: Share,
  { actor, teams, units }: CommandContext,
): Promise<CommandEffect> {
  if (unit === null) {
    return { content: { colleagues: null }, change: { colleagues: null } };
  }
  if (!(await ownUnits(actor, units, teams)).includes(unit)) {
    throw problems.unitNotYours('/unit');
  }
  return {
    content: { colleagues: { ref: unit, name: await teams.nameOf(unit) } },
    change: { colleagues: unit },
  };
}
