import type {
  CommandRequest,
  SubmissionView,
} from '@tukiverkko/plugin-forms-common';
import { everywhere } from './aCase';

type Hands = Pick<SubmissionView, 'owner' | 'ownerName' | 'assignee'>;

/** Whose a case is, and who works on it, after a command. */
export function handlerAfter(
  body: CommandRequest,
  { owner, ownerName, assignee }: Hands,
  actor: string,
): Hands {
  switch (body.command) {
    case 'accept':
      return { owner, ownerName, assignee: actor };
    case 'assign':
      return { owner, ownerName, assignee: body.assignee };
    case 'return':
    case 'reopen':
      return { owner, ownerName, assignee: null };
    case 'forward': {
      const to = 'team' in body.to ? body.to.team : body.to.service;
      return { owner: to, ownerName: everywhere(to), assignee: null };
    }
    default:
      return { owner, ownerName, assignee };
  }
}
