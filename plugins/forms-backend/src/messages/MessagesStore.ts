import type { Knex } from 'knex';
import type { NewRow } from '../insertTogether';
import { problems } from '../problems';
import type { MessageRow } from './MessageRow';

/** Which messages of a case are read. */
export interface MessageQuery {
  readonly notes: boolean;
  /** The id of a message; those before it. */
  readonly before?: string;
  readonly limit?: number;
}

/** Rows of messages. Knows no permission and no HTTP. */
export class MessagesStore {
  /** The row of the next message. The transaction holds the case's row, so that nobody else adds one at the same time. */
  async next(
    tx: Knex.Transaction,
    message: Omit<MessageRow, 'number'>,
  ): Promise<NewRow> {
    const last = await tx<MessageRow>('case_messages')
      .where({ case_id: message.case_id })
      .orderBy('number', 'desc')
      .first('number');
    const values: MessageRow = { ...message, number: (last?.number ?? 0) + 1 };
    return { table: 'case_messages', values };
  }

  /** The newest of them, oldest first. */
  async list(
    db: Knex,
    caseId: string,
    { notes, before, limit }: MessageQuery,
  ): Promise<readonly MessageRow[]> {
    const readable = () => {
      const rows = db<MessageRow>('case_messages').where({ case_id: caseId });
      return notes ? rows : rows.whereNot({ kind: 'note' });
    };
    const rows = readable().orderBy('number', 'desc');
    if (limit !== undefined) rows.limit(limit);
    if (before !== undefined) {
      const found = await readable().where({ id: before }).first('number');
      if (!found) throw problems.messageNotBefore();
      rows.where('number', '<', found.number);
    }
    return (await rows.select<MessageRow[]>()).reverse();
  }
}
