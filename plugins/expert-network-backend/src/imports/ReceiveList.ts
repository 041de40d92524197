import {
  listColumns,
  matchHeader,
  missingColumns,
  type RecordType,
} from '@tukiverkko/plugin-expert-network-common';
import { createHash } from 'node:crypto';
import { importProblems } from './importProblems';
import type { Import } from './ImportRow';
import type { ImportsStore } from './ImportsStore';
import type { ListRow } from './reading/ListRow';
import { openList, type OpenList } from './reading/openList';

/** What somebody sends to be brought in. */
export interface SentList {
  readonly id: string;
  readonly type: RecordType;
  readonly name: string;
  readonly person: string;
  readonly bytes: Buffer;
  readonly sheet?: string;
}

const keptAtOnce = 500;

/**
 * Reads a file into rows. Its columns are matched by their headers, and where every column is there that something new
 * needs, or one that says what each row is about, the rows can be checked at once.
 */
export class ReceiveList {
  readonly #store: ImportsStore;
  readonly #now: () => Date;

  constructor(store: ImportsStore, now: () => Date = () => new Date()) {
    this.#store = store;
    this.#now = now;
  }

  /** The same file sent again under the same id is the same import. */
  async receive(sent: SentList): Promise<Import> {
    const fingerprint = fingerprintOf(sent);
    const before = await this.#store.find(sent.id);
    if (before && before.person !== sent.person) throw importProblems.unknown();
    if (before && before.state !== 'reading') {
      if (before.fingerprint !== fingerprint) throw importProblems.otherList();
      return before;
    }
    const open = await openList(sent.bytes, sent.sheet);
    const list = this.#toImport(sent, fingerprint, open);
    await this.#store.begin(list);
    const rows = await this.#keep(list.id, open.rows);
    const state = canBeChecked(list, sent.type) ? 'checking' : 'matched';
    await this.#store.change(list.id, ['reading'], { state, rows });
    return { ...list, state, rows };
  }

  async #keep(id: string, rows: AsyncGenerator<ListRow>): Promise<number> {
    let count = 0;
    let held: ListRow[] = [];
    const flush = async () => {
      await this.#store.add(
        id,
        held.map(({ isCutOff = false, ...row }) => ({ ...row, isCutOff })),
      );
      count += held.length;
      held = [];
    };
    for await (const row of rows) {
      held.push(row);
      if (held.length === keptAtOnce) await flush();
    }
    await flush();
    return count;
  }

  #toImport(
    { id, type, name, person }: SentList,
    fingerprint: string,
    { header, encoding, sheets, sheet }: OpenList,
  ): Import {
    return {
      id,
      type: type.id,
      name,
      person,
      state: 'reading',
      fingerprint,
      at: this.#now().toISOString(),
      header: header.cells,
      mapping: matchHeader(header.cells, listColumns(type)),
      format: { encoding, sheets, sheet },
      rows: 0,
    };
  }
}

function canBeChecked({ mapping }: Import, type: RecordType): boolean {
  return (
    Object.hasOwn(mapping, 'ref') ||
    missingColumns(listColumns(type), mapping).length === 0
  );
}

function fingerprintOf({ type, sheet = '', bytes }: SentList): string {
  return createHash('sha256')
    .update(`${type.id}\n${sheet}\n`)
    .update(bytes)
    .digest('hex');
}
