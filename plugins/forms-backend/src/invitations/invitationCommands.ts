import type { AuthService } from '@backstage/backend-plugin-api';
import type { CatalogService } from '@backstage/plugin-catalog-node';
import type { CommandRequest } from '@tukiverkko/plugin-forms-common';
import type { Knex } from 'knex';
import { refuseIdentityCodes } from '../messages/refuseIdentityCodes';
import { expertProblems } from './expertProblems';
import { passageTo } from '../routing/passageTo';
import type { DataKeys } from '../sealing';
import type { Signatures } from '../signatures';
import type { CommandContext, CommandEffect } from '../submissions/commands';
import { leavePermission } from '../submissions/leavePermission';
import { CaseExperts } from './CaseExperts';
import { Invitable, type Invitee } from './Invitable';
import { sealInvitation } from './InvitationRow';
import { InvitationsStore } from './InvitationsStore';

/** What the commands of this room need besides what every command does. */
export interface ExpertRooms {
  readonly db: Knex;
  readonly dataKeys: DataKeys;
  readonly caseExperts: CaseExperts;
  readonly invitable: Invitable;
  readonly invitations: InvitationsStore;
}

/** Builds them. */
export function expertRooms(options: {
  readonly db: Knex;
  readonly dataKeys: DataKeys;
  readonly catalog: CatalogService;
  readonly auth: AuthService;
  readonly signatures: Signatures;
}): ExpertRooms {
  const invitations = new InvitationsStore(options.signatures);
  return {
    db: options.db,
    dataKeys: options.dataKeys,
    invitations,
    caseExperts: new CaseExperts(invitations),
    invitable: new Invitable(options),
  };
}

type Invite = CommandRequest & { readonly command: 'invite' };
type Uninvite = CommandRequest & { readonly command: 'uninvite' };

/** More than any case had; a list that fits on a page. */
const limit = 30;

/** Asks somebody to take part: they read the case from here, as far as its requester lets it go. */
export async function invite(
  { ref, question, by }: Invite,
  context: CommandContext,
): Promise<CommandEffect> {
  if (question) refuseIdentityCodes('/question', question);
  const { now, row } = context;
  const { invitable, invitations } = context.experts;
  if (by && by < now.slice(0, 10)) throw expertProblems.dayPast('/by');
  if (ref === row.owner || ref === row.requester)
    throw expertProblems.expertThere();

  const invitee = await invitable.find(ref, now);
  await refuseToStray(invitee, context);
  const { kind, name, unit } = invitee;
  const shown = kind === 'person' ? unit?.name : name;
  return {
    content: { expert: { kind, name: shown ?? null } },
    write: async (tx, key) => {
      const id = { case_id: row.id, ref };
      const before = await invitations.list(tx, row.id);
      if (before.some(one => one.ref === ref && one.state === 'invited')) {
        throw expertProblems.expertThere();
      }
      if (before.length >= limit) throw expertProblems.tooManyExperts(limit);
      await invitations.invite(tx, {
        ...id,
        state: 'invited',
        kind,
        name: JSON.stringify(name),
        unit_name: unit ? JSON.stringify(unit.name) : null,
        invited_at: now,
        view_by: by ?? null,
        sealed: sealInvitation(key, id, question ? { question } : {}),
      });
    },
  };
}

/** Ends an invitation: who was asked reads nothing from here on. What they wrote stays with the team. */
export async function uninvite(
  { ref }: Uninvite,
  { row, experts: { db, invitations } }: CommandContext,
): Promise<CommandEffect> {
  const invited = await invitations.list(db, row.id);
  const found = invited.find(one => one.ref === ref && one.state === 'invited');
  if (!found) throw expertProblems.notInvited();
  const shown = found.kind === 'person' ? found.unit_name : found.name;
  return {
    content: {
      expert: { kind: found.kind, name: shown ? JSON.parse(shown) : null },
    },
    write: async tx => {
      const id = { case_id: row.id, ref };
      if (!(await invitations.end(tx, id, { state: 'ended' }))) {
        throw expertProblems.notInvited();
      }
    },
  };
}

/**
 * An invitation shows the case to others as a forward does, so the requester's word on leaving holds here too.
 * A network has members anywhere: it is as far as another area. A person is where their unit is.
 */
async function refuseToStray(
  { ref, kind, unit }: Invitee,
  context: CommandContext,
): Promise<void> {
  const { now, row, form, routingRooms } = context;
  // Without a directory of regions nobody stands anywhere, and nothing is far.
  if (!routingRooms.surroundings) return;
  const history = await context.openHistory();
  const { given } = leavePermission(form, history);
  const region = history.routing.region ?? row.region;
  const team = kind === 'team' ? ref : unit?.ref;
  const passage =
    team === undefined
      ? undefined
      : await passageTo(team, { region, permission: given, now }, routingRooms);
  // Of whom nobody knows where they are, anything may be true.
  const isAnywhere =
    !passage || (!passage.isOpen && passage.code === 'team-unknown');
  const isTooFar = isAnywhere
    ? !given.allowOtherArea
    : !passage.isOpen && passage.code === 'not-permitted';
  if (isTooFar) throw expertProblems.expertTooFar();
}
