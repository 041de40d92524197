import type { KeyObject } from 'node:crypto';
import {
  allowedCommands,
  casePermissions,
  formsCaseReadPermission,
  readableAnswers,
  type CaseAnswer,
  type CaseCommand,
  type CaseFacts,
  type CaseMessage,
  type CasePermission,
  type MessageList,
  type Relation,
  type SubmissionView,
} from '@tukiverkko/plugin-forms-common';
import type { Knex } from 'knex';
import type { AccessLog, Standing } from '../access/AccessLog';
import type { UnusualReading } from '../access/UnusualReading';
import type { Attachments } from '../attachments/Attachments';
import type { Authorizer } from '../authorize/Authorizer';
import { holds, refsFor } from '../authorize/criteria';
import type { Caller } from '../Caller';
import type { PublishedForm, PublishedForms } from '../forms/PublishedForms';
import { insertTogether } from '../insertTogether';
import type { CaseMessages } from '../messages/CaseMessages';
import type { ExpertRooms } from '../invitations/invitationCommands';
import type { MeetingRooms } from '../meetings/meetingCommands';
import { problems } from '../problems';
import { holdOf } from '../retention/LegalHolds';
import { retentionProblems } from '../retention/retentionProblems';
import type { DataKeys } from '../sealing';
import type { Teams } from '../teams/Teams';
import { concernsOf } from './concernsOf';
import { erasedView } from './erasedView';
import { isOffered } from './isOffered';
import { mayAttach } from './mayAttach';
import { mayReopen } from './mayReopen';
import { standingOf } from './standingOf';
import { Tampered } from '../signatures';
import { toFormsCase, type SubmissionRow } from './SubmissionRow';
import type { SubmissionsStore } from './SubmissionsStore';
import { toView } from './toView';
import { withheld } from './withheld';

/** A case that the caller may read, and what they may do with it. */
export interface ReadableCase {
  readonly row: SubmissionRow;
  readonly form: PublishedForm;
  readonly held: readonly CasePermission[];
  readonly relations: readonly Relation[];
  /** Whether the caller sent it themselves, and is no colleague of who did. */
  readonly isOwn: boolean;
  /** Units as whose people the caller may continue what others asked. */
  readonly units: readonly string[];
  /** Whether the caller may read what people wrote in it, and not only whose it is and how it stands. */
  readonly isOpen: boolean;
  /** As whom they are asked to take part: themselves, a team or a network of theirs. */
  readonly invitedAs: readonly string[];
  readonly facts: CaseFacts;
}

/** The rooms a reading passes. */
export interface ReaderRooms {
  readonly db: Knex;
  readonly authorizer: Authorizer;
  readonly forms: PublishedForms;
  readonly dataKeys: DataKeys;
  readonly submissions: SubmissionsStore;
  readonly accessLog: AccessLog;
  readonly attachments: Attachments;
  readonly messages: CaseMessages;
  readonly teams: Teams;
  readonly experts: ExpertRooms;
  readonly meetings: MeetingRooms;
  readonly unusual: Pick<UnusualReading, 'saw'>;
}

const kinds = ['request', 'work', 'coordinate'] as const;

/** Loads cases for those who may read them. What is unknown and what is forbidden look the same. */
export class CaseReader {
  readonly #rooms: ReaderRooms;

  constructor(rooms: ReaderRooms) {
    this.#rooms = rooms;
  }

  /** The case and what the caller may do with it, by one question to the policy. Opens nothing yet. */
  async load(id: string, caller: Caller): Promise<ReadableCase> {
    const { found, isWhole } = await this.#look(id, caller);
    if (isWhole) return found;
    // Somebody may have changed it between the statements that read it.
    const again = await this.#look(id, caller);
    if (!again.isWhole) throw new Tampered(id);
    return again.found;
  }

  async #look(
    id: string,
    caller: Caller,
  ): Promise<{ readonly found: ReadableCase; readonly isWhole: boolean }> {
    const { authorizer, forms, meetings, submissions } = this.#rooms;
    const [mayRead, ...may] = await authorizer.decide(
      [formsCaseReadPermission, ...kinds.map(kind => casePermissions[kind])],
      caller.credentials,
    );
    // All that decides is asked whether there is such a case or not: by what is asked, nobody tells one from the other.
    const row = await submissions.find(id);
    const invited = await submissions.invited(id);
    // Who passed it on may follow where it went.
    const hadIt = await submissions.wasOwnedBy(id, refsFor(may[1], 'owner'));
    if (!row) throw problems.submissionNotFound();
    const resource = toFormsCase(row, invited);
    const held = kinds.filter((_, i) => holds(may[i], resource));
    const isReader = holds(mayRead, resource);
    const isCoordinator = held.includes('coordinate');
    if (!isReader && !isCoordinator && !hadIt) {
      throw problems.submissionNotFound();
    }

    const units = refsFor(may[0], 'colleagues');
    const isOwn = row.requester === caller.ref;
    const isColleague = isReader && units.includes(row.colleagues ?? '');
    const mine = refsFor(mayRead, 'invited');
    const invitedAs = resource.invited.filter(ref => mine.includes(ref));
    const isRelated: Readonly<Record<Relation, boolean>> = {
      requester: isOwn || isColleague,
      owner: held.includes('work'),
      invited: invitedAs.length > 0,
      coordinator: isCoordinator,
    };
    const relations = (Object.keys(isRelated) as Relation[]).filter(
      relation => isRelated[relation],
    );
    const form = await forms.version(row.form, row.form_version);
    // What was entered in error is kept for the archive; only who may put it right still looks at it.
    const isOpen =
      isReader && (row.state !== 'entered-in-error' || isCoordinator);
    const now = new Date().toISOString();
    const facts = await meetings.meetings.factsOf(id, now);
    return {
      found: {
        ...{ row, form, held, relations, isOwn, units, isOpen },
        ...{ invitedAs, facts },
      },
      isWhole: await submissions.isWhole(row, invited),
    };
  }

  /** The case, where the caller may read what people wrote in it. */
  async loadOpen(id: string, caller: Caller): Promise<ReadableCase> {
    const found = await this.load(id, caller);
    if (!found.isOpen) {
      throw problems.notAllowed('open what was written in this request');
    }
    const { erased_at: erasedAt } = found.row;
    if (erasedAt) throw retentionProblems.erased(erasedAt);
    return found;
  }

  /** The case with its content, after the reading was written down. */
  async read(id: string, caller: Caller): Promise<SubmissionView> {
    const found = await this.load(id, caller);
    await this.writeDown(found, caller, 'read');
    return this.view(this.#rooms.db, found);
  }

  /** For which unit the caller looks at a case or changes it, and what gives them the right. */
  async standing(found: ReadableCase, caller: Caller): Promise<Standing> {
    return standingOf(found, caller, this.#rooms.teams);
  }

  /** Writes down that somebody looks at a case; what they look at leaves afterwards. */
  async writeDown(
    found: ReadableCase,
    caller: Caller,
    action: string,
  ): Promise<void> {
    const { accessLog, db, submissions } = this.#rooms;
    const { id } = found.row;
    const standing = await this.standing(found, caller);
    await db.transaction(async tx => {
      const revision = await submissions.hold(tx, id);
      const access = await accessLog.next(tx, {
        caseId: id,
        revision,
        at: new Date().toISOString(),
        actor: caller.ref,
        action,
        ...standing,
      });
      await insertTogether(tx, [access]);
    });
    // Beside the reading: it is not what the reader waits for.
    void this.#rooms.unusual.saw(caller.ref, standing);
  }

  /** The case as its reader sees it; `db` is a transaction where it has just been changed. */
  async view(db: Knex, found: ReadableCase): Promise<SubmissionView> {
    const { accessLog, attachments, messages, submissions, teams } =
      this.#rooms;
    const { row, form, relations } = found;
    const events = await submissions.events(db, row.id);
    if (row.erased_at) return erasedView(row, events, relations);
    const colleagues = relations.includes('requester') && row.colleagues;
    const key = await this.#keyOf(db, row.id);
    const keepers = ['work', 'coordinate'] as const;
    const hold = keepers.some(one => found.held.includes(one))
      ? await holdOf(db, row.id, key)
      : undefined;
    // Without a word of the requester nobody has acted in their place.
    const isShared =
      row.colleagues ?? events.some(({ command }) => command === 'share');
    const view = toView({
      row,
      helpers: isShared ? await accessLog.helpers(db, row.id) : [],
      key,
      hold,
      relations,
      events,
      attachments: await attachments.list(row.id, db),
      messages: await messages.page(db, found, { key }),
      form,
      concerns: await concernsOf(row, teams),
      colleagues: colleagues
        ? { ref: colleagues, name: await teams.nameOf(colleagues) }
        : undefined,
      allowedActions: [
        ...allowedActions(found),
        ...(attachments.areTaken && mayAttach(found) ? ['attach'] : []),
      ],
    });
    if (!found.isOpen) return withheld(view);
    const company = await this.#company(db, found, key);
    if (!view.answer) return { ...view, ...company };
    const answer = await this.#readable(view.answer, relations);
    return { ...view, ...company, answer };
  }

  /** Who takes part besides the team, and when they meet. */
  async #company(
    db: Knex,
    found: ReadableCase,
    key: KeyObject,
  ): Promise<Pick<SubmissionView, 'experts' | 'meetings'>> {
    const { caseExperts } = this.#rooms.experts;
    const { caseMeetings } = this.#rooms.meetings;
    const experts = await caseExperts.of(db, found, key);
    const meetings = await caseMeetings.of(db, found);
    return {
      ...(experts.length > 0 ? { experts } : {}),
      ...(meetings.length > 0 ? { meetings } : {}),
    };
  }

  /** Every message that both sides may read, however many there are. */
  async sharedMessages(
    db: Knex,
    { row }: ReadableCase,
  ): Promise<readonly CaseMessage[]> {
    const key = await this.#keyOf(db, row.id);
    return this.#rooms.messages.shared(db, row.id, key);
  }

  /** A page of what was written before one of the messages, or the newest page, after the reading was written down. */
  async readMessages(
    id: string,
    before: string | undefined,
    caller: Caller,
  ): Promise<MessageList> {
    const { db, messages } = this.#rooms;
    const found = await this.loadOpen(id, caller);
    await this.writeDown(found, caller, 'read');
    const key = await this.#keyOf(db, id);
    return messages.page(db, found, { key, before });
  }

  async #keyOf(db: Knex, id: string): Promise<KeyObject> {
    const key = await this.#rooms.dataKeys.find(db, id);
    if (!key) throw problems.submissionNotFound();
    return key;
  }

  /** A team's answer, as much of it as the form it was written in opens to this reader. */
  async #readable(
    answer: CaseAnswer,
    relations: readonly Relation[],
  ): Promise<CaseAnswer> {
    const { form, formVersion, answers } = answer;
    const { definition } = await this.#rooms.forms.version(form, formVersion);
    return {
      ...answer,
      answers: readableAnswers(definition, answers, relations),
    };
  }
}

/** What the lifecycle allows now, this reader may do, and this server can do. */
export function allowedActions({
  row,
  form,
  held,
  isOwn,
  facts,
}: ReadableCase): readonly CaseCommand[] {
  if (row.erased_at) return [];
  return allowedCommands(row.state, held, facts).filter(
    command =>
      isOffered(command) &&
      (command !== 'reopen' || mayReopen(row)) &&
      // Whom to let in is the requester's own word; whoever they let in passes it on to nobody.
      (command !== 'share' || isOwn) &&
      // Without an answer form there is nothing to answer with.
      (command !== 'answer' || form.definition.answer !== undefined),
  );
}
