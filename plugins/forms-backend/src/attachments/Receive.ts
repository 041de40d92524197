import { createSecretKey, randomBytes, randomUUID } from 'node:crypto';
import {
  attachmentTypes,
  type AttachmentType,
} from '@tukiverkko/plugin-forms-common';
import type { Knex } from 'knex';
import type { Caller } from '../Caller';
import { isOrphan } from '../database';
import {
  answeredBefore,
  once,
  type Answered,
  type AttemptKey,
  type IdempotencyStore,
  type Remember,
  type Reply,
} from '../idempotency';
import { insertTogether } from '../insertTogether';
import { bare } from '../pictures/bare';
import { NotThisPicture } from '../pictures/NotThisPicture';
import { attachmentProblems } from './attachmentProblems';
import type { Scans } from '../scanning/Scans';
import type { DataKeys } from '../sealing';
import type { AttachmentPlace, FileLimits } from './AttachmentPlace';
import {
  sealAttachment,
  toAttachment,
  type ArrivedRow,
  type AttachmentContent,
} from './AttachmentRow';
import type { AttachmentsStore } from './AttachmentsStore';
import type { FileName } from './fileName';
import type { FileStore } from './FileStore';
import { looksLike } from './looksLike';
import { Meter } from './Meter';
import { inPieces } from './pieces';

/** The rooms a file passes. */
export interface ReceiveRooms {
  readonly db: Knex;
  readonly dataKeys: DataKeys;
  readonly idempotency: IdempotencyStore;
  readonly attachments: AttachmentsStore;
  readonly files: FileStore;
  readonly scans: Scans;
}

/** A file as it comes in. */
export interface Incoming {
  /** The client's key of the attempt. */
  readonly attempt: string;
  readonly file: FileName;
  /** The `Content-Length`; undefined where the client did not say. */
  readonly announced: number | undefined;
  readonly source: AsyncIterable<Buffer>;
}

/** A file whose name and announcement were accepted. */
interface Upload {
  readonly place: AttachmentPlace;
  readonly attempt: AttemptKey;
  readonly file: FileName;
  readonly type: AttachmentType;
  /** Measures what the client sends. */
  readonly sent: Meter;
  readonly bytes: AsyncGenerator<Buffer>;
}

/**
 * Takes a file in: counted, hashed, bared of what cameras write, looked at, sealed and stored piece by piece,
 * never whole in memory.
 * What is refused or breaks off leaves nothing; what is acknowledged has arrived to its last byte.
 */
export class Receive {
  readonly #rooms: ReceiveRooms;

  constructor(rooms: ReceiveRooms) {
    this.#rooms = rooms;
  }

  async receive(
    place: AttachmentPlace,
    incoming: Incoming,
    caller: Caller,
  ): Promise<Answered> {
    const { db, idempotency, scans } = this.#rooms;
    if (!scans.takesFiles) throw attachmentProblems.filesNotChecked();
    const { file } = incoming;
    const type = typeOf(file, place.limits);
    refuseAnnounced(incoming.announced, place.limits);

    const { route } = place;
    const attempt = { actor: caller.ref, route, key: incoming.attempt };
    const sent = new Meter(place.limits.bytes);
    const bytes = sent.through(unbroken(incoming.source));
    const upload = { place, attempt, file, type, sent, bytes };
    return (await idempotency.knows(db, attempt))
      ? this.#repeat(upload)
      : this.#takeIn(upload);
  }

  /** A retry is measured, to see that it is the same file, and not stored a second time. */
  async #repeat({ attempt, file, sent, bytes }: Upload): Promise<Answered> {
    const { db, dataKeys, idempotency: store } = this.#rooms;
    while (!(await bytes.next()).done);
    const body = { name: file.name, ...sent.measured() };
    const earlier = { db, dataKeys, store, attempt, body };
    const answered = await answeredBefore(earlier);
    // The answer was forgotten while the file came in, after thirty days.
    if (!answered) throw attachmentProblems.uploadBroken();
    return answered;
  }

  async #takeIn(upload: Upload): Promise<Answered> {
    const { db, dataKeys, idempotency: store, scans } = this.#rooms;
    const { attempt, file, sent } = upload;
    const id = randomUUID();
    await this.#begin(id, upload);
    try {
      const content = await this.#store(id, upload);
      const body = { name: file.name, ...sent.measured() };
      const at = new Date().toISOString();
      const effect = (remember: Remember) =>
        this.#arrive(upload, { id, at, content }, remember);
      const answered = await once({
        ...{ db, dataKeys, store, attempt },
        ...{ body, at, effect },
      });
      // The first answer was given to a twin, or to this very upload whose commit was not heard of.
      if (answered.replayed) await this.#abandon(id);
      scans.soon();
      return answered;
    } catch (error) {
      await this.#abandon(id);
      throw inOurWords(error, upload);
    }
  }

  async #begin(id: string, { place, attempt }: Upload): Promise<void> {
    const { attachments, db } = this.#rooms;
    const { owner, limits } = place;
    await db.transaction(async tx => {
      if (!(await place.hold(tx))) throw place.gone();
      const row = {
        id,
        owner,
        uploaded_at: new Date().toISOString(),
        uploaded_by: attempt.actor,
      };
      if (!(await attachments.begin(tx, row, limits.count))) {
        throw attachmentProblems.tooManyFiles(limits.count);
      }
    });
  }

  async #store(
    id: string,
    { place, file, type, bytes }: Upload,
  ): Promise<AttachmentContent> {
    const secret = randomBytes(32);
    const key = createSecretKey(secret);
    const kept = new Meter(place.limits.bytes);
    for await (const piece of inPieces(kept.through(bare(type, bytes)))) {
      if (piece.number === 0 && piece.bytes.length === 0) {
        throw attachmentProblems.fileEmpty();
      }
      if (!looksLike(type, piece))
        throw attachmentProblems.fileNotAsNamed(file.ending);
      await this.#rooms.files.write(id, key, piece);
    }
    return {
      ...{ name: file.name, type, ...kept.measured() },
      key: secret.toString('base64'),
    };
  }

  /** The promise: from here on the file is there, with everything that tells of it. */
  async #arrive(
    { place, attempt }: Upload,
    arrived: {
      readonly id: string;
      readonly at: string;
      readonly content: AttachmentContent;
    },
    remember: Remember,
  ): Promise<Reply> {
    const { attachments, dataKeys, db, scans } = this.#rooms;
    const { id, at, content } = arrived;
    const { owner } = place;
    return db.transaction(async tx => {
      const key = (await place.hold(tx)) && (await dataKeys.find(tx, owner));
      if (!key) throw place.gone();
      const row: ArrivedRow = {
        id,
        owner,
        ...scans.whatBecomesOf(at),
        uploaded_at: at,
        uploaded_by: attempt.actor,
        sealed: sealAttachment(key, { id, owner }, content),
      };
      if (!(await attachments.arrive(tx, row))) throw place.gone();
      const body = toAttachment(row, content, scans.unscanned);
      const reply = { caseId: owner, status: 201, body };
      await insertTogether(tx, [
        remember(reply, key),
        ...(await place.rowsBeside(tx, at)),
      ]);
      return reply;
    });
  }

  /** The sweep takes what cannot be taken away now. */
  async #abandon(id: string): Promise<void> {
    await this.#rooms.attachments.abandon(id).catch(() => undefined);
  }
}

/** What goes wrong with the content or under it, as a refusal. */
function inOurWords(error: unknown, { place, file }: Upload): unknown {
  if (error instanceof NotThisPicture) {
    return attachmentProblems.fileNotAsNamed(file.ending);
  }
  // The draft was sent or deleted meanwhile, and the row of this file with it.
  return isOrphan(error) ? place.gone() : error;
}

/** A source that breaks off is told in our words. */
async function* unbroken(
  source: AsyncIterable<Buffer>,
): AsyncGenerator<Buffer> {
  try {
    yield* source;
  } catch {
    throw attachmentProblems.uploadBroken();
  }
}

function typeOf({ claims }: FileName, { types }: FileLimits): AttachmentType {
  if (claims && types.includes(claims)) return claims;
  throw attachmentProblems.fileType(
    types.flatMap(type => attachmentTypes[type].endings),
  );
}

function refuseAnnounced(announced: number | undefined, { bytes }: FileLimits) {
  if (announced === 0) throw attachmentProblems.fileEmpty();
  if (announced !== undefined && announced > bytes) {
    throw attachmentProblems.fileTooLarge(bytes);
  }
}
