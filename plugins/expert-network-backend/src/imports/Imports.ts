import {
  isInForce,
  listColumns,
  recordTypeById,
  type ImportResponse,
  type ImportRowsResponse,
  type ImportsResponse,
  type ListMapping,
  type Localized,
  type RowDoes,
} from '@tukiverkko/plugin-expert-network-common';
import type { ImportGround } from './ImportGround';
import type { ImportJobs } from './ImportJobs';
import { importProblems } from './importProblems';
import type { Import } from './ImportRow';
import type { ImportsStore } from './ImportsStore';
import type { ReceiveList, SentList } from './ReceiveList';
import { ListRefusal } from './reading/ListRefusal';
import { toImportResponse } from './toImportResponse';
import { toRowView } from './toRowView';

/** So many rows make a page. */
const rowsAtOnce = 50;
const listsShown = 50;
/** Each holds its file in memory while it is read. */
const readAtOnce = 2;

/** Lists that coordinators bring in: received, matched, checked, looked at, applied. Each is its importer's alone. */
export class Imports {
  readonly #rooms: {
    readonly store: ImportsStore;
    readonly receive: ReceiveList;
    readonly ground: ImportGround;
    readonly jobs: ImportJobs;
  };
  #reading = 0;

  constructor(rooms: {
    readonly store: ImportsStore;
    readonly receive: ReceiveList;
    readonly ground: ImportGround;
    readonly jobs: ImportJobs;
  }) {
    this.#rooms = rooms;
  }

  /** Who is in no coordination team brings in nothing. */
  permit(person: string): void {
    const { teamsOf, today } = this.#rooms.ground.surroundings();
    const coordinates = teamsOf(person).some(
      team => team.type === 'coordination-team' && isInForce(team, today),
    );
    if (!coordinates) throw importProblems.notCoordinator();
  }

  /** A place among those whose files are read now; given back when the work is done. */
  async inPlace<T>(work: () => Promise<T>): Promise<T> {
    if (this.#reading >= readAtOnce) throw importProblems.busy();
    this.#reading += 1;
    try {
      return await work();
    } finally {
      this.#reading -= 1;
    }
  }

  async receive(sent: SentList): Promise<ImportResponse> {
    const { jobs, receive, store } = this.#rooms;
    try {
      const list = await receive.receive(sent);
      if (list.state === 'checking') void jobs.wake();
      return await toImportResponse(list, store);
    } catch (error) {
      throw error instanceof ListRefusal
        ? importProblems.refused(error)
        : error;
    }
  }

  async of(person: string): Promise<ImportsResponse> {
    const lists = await this.#rooms.store.of(person, listsShown);
    return {
      items: lists.map(({ id, type, name, state, at, rows }) => ({
        id,
        type,
        name,
        state,
        at,
        rows,
      })),
    };
  }

  async read(id: string, person: string): Promise<ImportResponse> {
    return toImportResponse(await this.find(id, person), this.#rooms.store);
  }

  async rows(
    id: string,
    person: string,
    options: { readonly after: number; readonly does?: RowDoes },
  ): Promise<ImportRowsResponse> {
    const { after, does } = options;
    const list = await this.find(id, person);
    const found = await this.#rooms.store.rows(id, {
      after,
      limit: rowsAtOnce + 1,
      does: does ? [does] : undefined,
    });
    const shown = found
      .slice(0, rowsAtOnce)
      .filter(row => row.does !== undefined);
    const nameOf = this.#nameOf();
    return {
      items: shown.map(row => toRowView(row, list, nameOf)),
      ...(found.length > rowsAtOnce && { after: shown.at(-1)?.number }),
    };
  }

  /** Reads the rows by another mapping from now on. */
  async check(
    id: string,
    person: string,
    mapping: ListMapping,
  ): Promise<ImportResponse> {
    const { jobs, store } = this.#rooms;
    const list = await this.find(id, person);
    refuseUnknown(mapping, list);
    if (!(await store.recheck(id, mapping))) {
      throw importProblems.notNow(list.state);
    }
    void jobs.wake();
    return this.read(id, person);
  }

  /** Takes in the good rows. Asked again, it is still once. */
  async apply(id: string, person: string): Promise<ImportResponse> {
    const { jobs, store } = this.#rooms;
    const list = await this.find(id, person);
    const begun = await store.change(id, ['checked'], { state: 'applying' });
    if (!begun && !['applying', 'applied'].includes(list.state)) {
      throw importProblems.notNow(list.state);
    }
    void jobs.wake();
    return this.read(id, person);
  }

  /** Forgets a list; what was taken in from it stays. */
  async forget(id: string, person: string): Promise<void> {
    const list = await this.find(id, person);
    if (list.state === 'applying') throw importProblems.notNow(list.state);
    await this.#rooms.store.forget(id);
  }

  /** Another's list is no list. */
  async find(id: string, person: string): Promise<Import> {
    const list = await this.#rooms.store.find(id);
    if (!list || list.person !== person || list.state === 'reading') {
      throw importProblems.unknown();
    }
    return list;
  }

  #nameOf(): (ref: string) => Localized | undefined {
    const { regions, teams, networks, services } =
      this.#rooms.ground.surroundings().directory;
    const names = new Map(
      [regions, teams, networks, services].flatMap(list =>
        list.map(one => [one.ref, one.names] as const),
      ),
    );
    return ref => names.get(ref);
  }
}

function refuseUnknown(mapping: ListMapping, { header, type }: Import): void {
  const fields = listColumns(recordTypeById(type)!).map(({ field }) => field);
  for (const [field, source] of Object.entries(mapping)) {
    const isKnown =
      fields.includes(field) &&
      (!('column' in source) || source.column < header.length);
    if (!isKnown) throw importProblems.mapping(field);
  }
}
