import { finlandZone, localDate } from '@tukiverkko/plugin-forms-common';
import type { Knex } from 'knex';
import type { OutboxMessage } from '../outbox';
import type { SubmissionRow } from '../submissions/SubmissionRow';
import type { Membership } from '../teams/Membership';
import type { Teams } from '../teams/Teams';
import type { Audience } from './noticeRules';

/** Of whom a case is, in whose hands, and who else may look at it. */
export type Audiences = Readonly<Record<Audience, readonly string[]>>;

/**
 * Who has which part in a case by what stands in the database and the catalogue now, not when the message was
 * written: whoever lost the case meanwhile is in none of them.
 */
export async function audiencesOf(
  row: SubmissionRow,
  message: OutboxMessage,
  { db, teams }: { readonly db: Knex; readonly teams: Teams },
): Promise<Audiences> {
  const members = await teams.members();
  if (!members) throw new Error('Nobody knows yet who is in which team.');

  const { owner, requester, coordinator } = row;
  const asking = [requester, ...(await helpersOf(row, members, db))];
  // Whoever asks is told as the one who asks, also when they are in the team that answers.
  const others = (people: readonly string[]) =>
    people.filter(person => !asking.includes(person));
  const team = others(members.peopleOf(owner));
  // Whoever left the team has the case no longer, whatever the row says.
  const assignee = team.filter(person => person === row.assignee);
  const handlers = assignee.length > 0 ? assignee : team;
  const today = localDate(new Date().toISOString(), finlandZone) ?? '';
  const invitations: { ref: string; invited_at: string }[] = await db(
    'case_invitations',
  )
    .where({ case_id: row.id, state: 'invited' })
    .select('ref', 'invited_at');
  const behind = (refs: readonly { readonly ref: string }[]) =>
    others(refs.flatMap(({ ref }) => peopleBehind(ref, members)));

  return {
    requester: asking,
    assignee,
    team,
    handlers,
    otherSide: isOfRequester(message.actor, row, members)
      ? [...handlers, ...asking]
      : asking,
    deputies: others(members.deputiesOf(owner, today, assignee[0])),
    coordinators: coordinator ? others(members.peopleOf(coordinator)) : [],
    invited: behind(invitations),
    asked: behind(
      invitations.filter(({ invited_at: at }) => at === message.at),
    ),
  };
}

/** Whether somebody did something as the requester or a colleague of theirs, and not for the team. */
function isOfRequester(
  actor: string | null,
  { owner, requester, colleagues }: SubmissionRow,
  members: Membership,
): boolean {
  if (actor === null || actor === requester) return actor !== null;
  return (
    colleagues !== null &&
    members.has(colleagues, actor) &&
    !members.has(owner, actor)
  );
}

/** Colleagues who have taken part beside the requester, as long as they are let in. Who only could is told nothing. */
async function helpersOf(
  { id, requester, colleagues, owner }: SubmissionRow,
  members: Membership,
  db: Knex,
): Promise<readonly string[]> {
  if (colleagues === null) return [];
  const actors = (table: string): Knex.QueryBuilder =>
    db(table).where({ case_id: id }).distinct('actor');
  const rows: readonly { readonly actor: string | null }[] = await actors(
    'case_events',
  ).union(actors('case_messages'));
  return rows.flatMap(({ actor }) =>
    actor !== null &&
    actor !== requester &&
    members.has(colleagues, actor) &&
    !members.has(owner, actor)
      ? [actor]
      : [],
  );
}

/** The people a ref stands for: a person, a team, or the teams of a network. */
function peopleBehind(ref: string, members: Membership): readonly string[] {
  if (ref.startsWith('user:')) return [ref];
  if (ref.startsWith('group:')) return members.peopleOf(ref);
  return members.teamsOf(ref).flatMap(team => members.peopleOf(team));
}
