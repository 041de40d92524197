import type { KeyObject } from 'node:crypto';
import type { LoggerService } from '@backstage/backend-plugin-api';
import type {
  CaseEvent,
  CaseMessage,
  CommandRequest,
  DeclinePlace,
  Relation,
} from '@tukiverkko/plugin-forms-common';
import type { Knex } from 'knex';
import { acceptAnswers, zone } from '../forms/acceptAnswers';
import type { PublishedForm, PublishedForms } from '../forms/PublishedForms';
import { contributorsOf } from '../invitations/contributorsOf';
import {
  invite,
  uninvite,
  type ExpertRooms,
} from '../invitations/invitationCommands';
import {
  askCancel,
  schedule,
  type MeetingRooms,
} from '../meetings/meetingCommands';
import { refuseIdentityCodes } from '../messages/refuseIdentityCodes';
import { problems } from '../problems';
import type { NewRow } from '../insertTogether';
import type { passageTo } from '../routing/passageTo';
import type { Router } from '../routing/Router';
import { nameOfRef, type Teams } from '../teams/Teams';
import type { EventContent } from './content';
import { forward } from './forward';
import type { CaseHistory } from './openHistory';
import { share } from './share';
import type { SubmissionRow } from './SubmissionRow';
import type { CaseChange } from './SubmissionsStore';

/** What answers where a request can go. */
export type RoutingRooms = Parameters<typeof passageTo>[2] & {
  readonly router: Router;
};

/** What a command may look at. */
export interface CommandContext {
  readonly actor: string;
  readonly now: string;
  readonly row: SubmissionRow;
  readonly form: PublishedForm;
  readonly relations: readonly Relation[];
  /** Units as whose people the actor may continue what others asked. */
  readonly units: readonly string[];
  readonly forms: PublishedForms;
  readonly teams: Teams;
  readonly routingRooms: RoutingRooms;
  readonly experts: ExpertRooms;
  readonly meetings: MeetingRooms;
  /** Opens what was written so far, for the few commands that look at it. */
  readonly openHistory: () => Promise<CaseHistory>;
  readonly logger: LoggerService;
}

/** What a command does besides the state: what it writes down, and what it changes. */
export interface CommandEffect {
  readonly content: EventContent;
  readonly change?: Pick<
    CaseChange,
    | 'assignee'
    | 'colleagues'
    | 'coordinator'
    | 'owner'
    | 'owner_name'
    | 'service'
    | 'service_name'
  >;
  /** Rows of other tables that belong to it. */
  readonly rows?: readonly NewRow[];
  /** Changes of rows that stand, in the same transaction. */
  readonly write?: (tx: Knex.Transaction, key: KeyObject) => Promise<void>;
  /** What the one side says to the other with it. */
  readonly message?: Pick<CaseMessage, 'kind' | 'text'>;
}

type Word = CommandRequest['command'];
type Talk = Extract<CommandRequest, { message: string }>;
type Commands = {
  readonly [W in Word]: (
    request: CommandRequest & { readonly command: W },
    context: CommandContext,
  ) => CommandEffect | Promise<CommandEffect>;
};

/** The commands this server carries out. From where to where they lead stands in the lifecycle table. */
const commands: Commands = {
  accept: (_request, { actor }) => ({
    content: {},
    change: { assignee: actor },
  }),

  begin: () => ({ content: {} }),

  return: () => ({ content: {}, change: { assignee: null } }),

  decline: async ({ reason, text, place }, { teams }) => {
    refuseIdentityCodes('/text', text);
    if ('instruction' in place) {
      refuseIdentityCodes('/place/instruction', place.instruction);
    }
    return { content: { text, reason, place: await placeOf(place, teams) } };
  },

  answer: async (request, context) => {
    const { answer: key } = context.form.definition;
    // `allowedActions` keeps this command from forms without an answer form.
    const form = await context.forms.current(key!);
    if (form.version !== request.version) {
      throw problems.versionReplaced(form.version);
    }
    const { now, relations, logger } = context;
    const { answers } = acceptAnswers(
      form,
      request.answers,
      { now, zone, relations },
      logger,
    );
    const contributors = await contributorsOf(request, context);
    const met = await context.meetings.meetings.heldFor(context.row.id, now);
    return {
      content: {
        answer: {
          form: form.key,
          formVersion: form.version,
          answers,
          ...(contributors ? { contributors } : {}),
          ...(met ? { metAt: met.starts_at } : {}),
        },
      },
    };
  },

  ask: talk,
  inform: talk,
  'ask-again': talk,

  share,
  forward,
  invite,
  uninvite,
  schedule,
  'ask-cancel': askCancel,

  assign: async ({ assignee }, { actor, row, teams }) => {
    // Whoever gives the command was just found to be in the team.
    if (assignee !== null && assignee !== actor) {
      const members = await teams.members();
      if (!members) throw problems.unavailable('The catalogue');
      if (!members.has(row.owner, assignee)) throw problems.notMember();
    }
    return { content: { assignee }, change: { assignee } };
  },

  'mark-in-error': ({ reason }) => {
    refuseIdentityCodes('/reason', reason);
    return { content: { text: reason }, change: { assignee: null } };
  },

  close: () => ({ content: {} }),

  cancel: ({ reason }) => {
    if (reason) refuseIdentityCodes('/reason', reason);
    return { content: reason ? { text: reason } : {} };
  },

  reopen: ({ reason }) => {
    refuseIdentityCodes('/reason', reason);
    return { content: { text: reason }, change: { assignee: null } };
  },
};

/** True for a command of the lifecycle that this server carries out. */
export function isKnownCommand(word: string): word is Word {
  return Object.hasOwn(commands, word);
}

/** What a command brings with it; refuses what may not be stored. */
export async function effectOf(
  request: CommandRequest,
  context: CommandContext,
): Promise<CommandEffect> {
  const command = commands[request.command] as (
    given: CommandRequest,
    context: CommandContext,
  ) => CommandEffect | Promise<CommandEffect>;
  return command(request, context);
}

/** Where the requester goes from here, with the name as it is today. */
async function placeOf(
  place: DeclinePlace,
  teams: Teams,
): Promise<CaseEvent['place']> {
  if ('instruction' in place) return place;
  // Services are not ours to know; the page that shows the place looks them up.
  if ('service' in place) return { ref: place.service };
  const names = await teams.names();
  if (names && !names.has(place.team)) throw problems.placeUnknown();
  return {
    ref: place.team,
    name: names?.get(place.team) ?? nameOfRef(place.team),
  };
}

/** A command that is a message to the other side. */
function talk({ command, message, ...rest }: Talk): CommandEffect {
  refuseIdentityCodes('/message', message);
  return {
    content: 'leave' in rest && rest.leave ? { leave: rest.leave } : {},
    message: { kind: command, text: message },
  };
}
