import type { KeyObject } from 'node:crypto';
import type { CaseMessage, MessageList } from '@tukiverkko/plugin-forms-common';
import type { Knex } from 'knex';
import type { ReadableCase } from '../submissions/CaseReader';
import { openMessage } from './MessageRow';
import type { MessagesStore } from './MessagesStore';

const pageSize = 50;

/** The messages of a case as somebody may read them: the team's notes are for those alone who work on it. */
export class CaseMessages {
  readonly #store: MessagesStore;

  constructor(store: MessagesStore) {
    this.#store = store;
  }

  /** The newest messages, or those before one of them; oldest first. */
  async page(
    db: Knex,
    { row, held }: ReadableCase,
    { key, before }: { readonly key: KeyObject; readonly before?: string },
  ): Promise<MessageList> {
    const rows = await this.#store.list(db, row.id, {
      notes: held.includes('work'),
      before,
      // One more than a page tells whether there is an earlier one.
      limit: pageSize + 1,
    });
    return {
      items: rows.slice(-pageSize).map(message => openMessage(key, message)),
      hasEarlier: rows.length > pageSize,
    };
  }

  /** All that this reader may read, for the archive. */
  async all(
    db: Knex,
    { row, held }: ReadableCase,
    key: KeyObject,
  ): Promise<readonly CaseMessage[]> {
    const rows = await this.#store.list(db, row.id, {
      notes: held.includes('work'),
    });
    return rows.map(message => openMessage(key, message));
  }

  /** All that both sides may read, for the copy on paper. */
  async shared(
    db: Knex,
    caseId: string,
    key: KeyObject,
  ): Promise<readonly CaseMessage[]> {
    const rows = await this.#store.list(db, caseId, { notes: false });
    return rows.map(message => openMessage(key, message));
  }
}
