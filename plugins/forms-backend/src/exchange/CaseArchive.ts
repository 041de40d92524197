import { createHash } from 'node:crypto';
import {
  readableAnswers,
  type Attachment,
  type CaseAnswer,
  type CaseMessage,
  type FormDefinition,
  type Relation,
  type Routing,
  type SubmissionView,
} from '@tukiverkko/plugin-forms-common';
import type { Knex } from 'knex';
import type { Attachments } from '../attachments/Attachments';
import type { Caller } from '../Caller';
import type { PublishedForms } from '../forms/PublishedForms';
import type { CaseMessages } from '../messages/CaseMessages';
import { problems } from '../problems';
import type { DataKeys } from '../sealing';
import type { CaseReader, ReadableCase } from '../submissions/CaseReader';
import { openHistory, type CaseHistory } from '../submissions/openHistory';
import { readableRouting } from '../submissions/readableRouting';
import type { SubmissionsStore } from '../submissions/SubmissionsStore';
import type { ZippedFile } from './zip';

/** A file of an archive. */
export interface ArchivedFile extends ZippedFile {
  readonly bytes: number;
  readonly sha256: string;
}

/** The rooms an archive is made from. */
export interface ArchiveRooms {
  readonly db: Knex;
  readonly dataKeys: DataKeys;
  readonly submissions: SubmissionsStore;
  readonly forms: PublishedForms;
  readonly reader: CaseReader;
  readonly messages: CaseMessages;
  readonly attachments: Attachments;
}

/** `case.json`: the case as its reader sees it, with what a page shows only the newest of. */
interface ArchivedCase
  extends Omit<
    SubmissionView,
    'allowedActions' | 'hasEarlierMessages' | 'answer' | 'routing'
  > {
  /** When it was evaluated, to evaluate it again. */
  readonly evaluatedAt: string;
  /** Each explanation of where it went, the first one first. */
  readonly routings: readonly Routing[];
  /** Each answer the team gave, the last one last. */
  readonly answersGiven: readonly CaseAnswer[];
  readonly messages: readonly CaseMessage[];
}

/**
 * A case for an archive outside the portal, whole: what was sent with the form it was sent in, what the server made of
 * it, where it went and why, everything that happened and was said, each answer, and the files with their hashes; as
 * much of it as the reader may read. `contents.json` names every file with its size and hash.
 */
export class CaseArchive {
  readonly #rooms: ArchiveRooms;

  constructor(rooms: ArchiveRooms) {
    this.#rooms = rooms;
  }

  /** The files in their order, the list of them first. */
  async files(
    found: ReadableCase,
    caller: Caller,
  ): Promise<readonly ArchivedFile[]> {
    const archived = await this.#caseOf(found);
    const files = [
      document('case.json', archived),
      ...(await this.#forms(found, archived.answersGiven)),
      ...this.#attachments(found.row.id, archived.attachments ?? []),
    ];
    const contents = {
      format: 'tukiverkko-case',
      formatVersion: 1,
      reference: found.row.reference,
      madeAt: new Date().toISOString(),
      madeBy: caller.ref,
      relations: found.relations,
      // What the caller may not read, or nothing could check, is not here; the case says which files there are.
      files: files.map(({ path, bytes, sha256 }) => ({ path, bytes, sha256 })),
    };
    return [document('contents.json', contents), ...files];
  }

  async #caseOf(found: ReadableCase): Promise<ArchivedCase> {
    const { db, dataKeys, messages, reader, submissions } = this.#rooms;
    const { row, relations } = found;
    const key = await dataKeys.find(db, row.id);
    if (!key) throw problems.submissionNotFound();
    const { allowedActions, hasEarlierMessages, answer, routing, ...view } =
      await reader.view(db, found);
    const events = await submissions.events(db, row.id);
    const history = openHistory(key, row, events);
    return {
      ...view,
      evaluatedAt: history.content.now,
      routings: routingsOf(history).map(readableRouting(found.form, relations)),
      answersGiven: await this.#answersOf(history, relations),
      messages: await messages.all(db, found, key),
    };
  }

  async #answersOf(
    { events }: CaseHistory,
    relations: readonly Relation[],
  ): Promise<readonly CaseAnswer[]> {
    const given: CaseAnswer[] = [];
    for (const { answer, at, actor } of events) {
      if (!answer) continue;
      const { form, formVersion, answers } = answer;
      const { definition } = await this.#rooms.forms.version(form, formVersion);
      given.push({
        ...answer,
        answers: readableAnswers(definition, answers, relations),
        at,
        actor: actor ?? '',
      });
    }
    return given;
  }

  /** The form in the version it was sent in, and those it was answered with. */
  async #forms(
    { form }: ReadableCase,
    answers: readonly CaseAnswer[],
  ): Promise<readonly ArchivedFile[]> {
    const definitions = new Map<string, FormDefinition>();
    const all = [{ form: form.key, formVersion: form.version }, ...answers];
    for (const { form: key, formVersion } of all) {
      const { definition } = await this.#rooms.forms.version(key, formVersion);
      definitions.set(`forms/${key}-${formVersion}.form.json`, definition);
    }
    return [...definitions].map(([path, definition]) =>
      document(path, definition),
    );
  }

  #attachments(
    id: string,
    attachments: readonly Attachment[],
  ): readonly ArchivedFile[] {
    return attachments
      .filter(({ downloadable }) => downloadable)
      .map((attachment, index) => ({
        // Two files may have one name.
        path: `attachments/${index + 1} ${attachment.name}`,
        bytes: attachment.size,
        sha256: attachment.sha256,
        open: async () => {
          // That the case leaves whole was written down before.
          const { content } = await this.#rooms.attachments.open(
            id,
            attachment.id,
            async () => undefined,
          );
          return content;
        },
      }));
  }
}

function routingsOf({ routing, events }: CaseHistory): readonly Routing[] {
  const later = events.flatMap(event => (event.routing ? [event.routing] : []));
  return [routing, ...later];
}

function document(path: string, value: unknown): ArchivedFile {
  const bytes = Buffer.from(`${JSON.stringify(value, undefined, 2)}\n`);
  return {
    path,
    bytes: bytes.length,
    sha256: createHash('sha256').update(bytes).digest('hex'),
    open: async () => once(bytes),
  };
}

async function* once(content: Buffer): AsyncGenerator<Buffer> {
  yield content;
}
