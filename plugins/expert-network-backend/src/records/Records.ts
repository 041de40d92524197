import type {
  AuthService,
  BackstageCredentials,
  BackstageUserPrincipal,
} from '@backstage/backend-plugin-api';
import { ANNOTATION_LOCATION, parseEntityRef } from '@backstage/catalog-model';
import { NotAllowedError, ServiceUnavailableError } from '@backstage/errors';
import type { CatalogService } from '@backstage/plugin-catalog-node';
import {
  dayInFinland,
  recordsLocation,
  recordTypeById,
  recordTypeOf,
  type ProposalItem,
  type RecordOutcomeRequest,
  type RecordOutcomeVerdict,
  type RecordResponse,
  type RecordsFeed,
} from '@tukiverkko/plugin-expert-network-common';
import type { DirectorySnapshot } from '@tukiverkko/plugin-expert-network-node';
import type { Knex } from 'knex';
import { directoryOf } from '../directoryOf';
import { aimOf, type Aim } from './aimOf';
import { authorOf } from './authorOf';
import { decideOutcome, outcomeKey } from './decideOutcome';
import { problems } from './problems';
import type { RecordState } from './RecordEvent';
import type { RecordsStore } from './RecordsStore';
import { refsIn, strayRefs } from './strayRefs';
import type { Surroundings } from './Surroundings';
import { toFileResponse, toResponse } from './toResponse';

/** The rooms records stand on. */
export interface RecordRooms {
  readonly store: RecordsStore;
  readonly snapshot: DirectorySnapshot;
  readonly catalog: CatalogService;
  readonly auth: AuthService;
  /** Tells everybody who reads records that there is something new. */
  readonly hint: () => void;
}

type UserCredentials = BackstageCredentials<BackstageUserPrincipal>;

/** How many records one reading of the feed takes along. */
const page = 200;
/** More open proposals than a page shows are a list to work off from its beginning. */
const proposalsShown = 200;

/** Units, networks and services that are kept in the portal: read, changed by what becomes of a case, restored. */
export class Records {
  readonly #rooms: RecordRooms;

  constructor(rooms: RecordRooms) {
    this.#rooms = rooms;
  }

  /** Does what the outcome of a case says. A repeat changes nothing and gets the same verdict. */
  async hear(
    outcome: RecordOutcomeRequest,
  ): Promise<RecordOutcomeVerdict['verdict']> {
    const { hint, store } = this.#rooms;
    const aim = aimOf(outcome);
    if (!aim) return null;
    const key = outcomeKey(outcome);
    const earlier = await store.eventOf(key);
    if (earlier) return earlier.verdict;
    // Before the transaction: nothing else is asked while it holds the database.
    const surroundings = this.#surroundings();
    const isTaken = await this.#isTaken(aim.ref);

    const event = await store.inTurn(async tx => {
      const done = await store.eventOf(key, tx);
      if (done) return done;
      const table = await this.#table(tx, outcome, aim);
      const decided = decideOutcome(outcome, {
        ...surroundings,
        ...table,
        isTaken,
      });
      return store.append(tx, decided);
    });
    if (event.change) hint();
    return event.verdict;
  }

  /** What a unit, network or service says, wherever it is kept. */
  async read(
    ref: string,
    credentials: UserCredentials,
  ): Promise<RecordResponse> {
    const { catalog, store } = this.#rooms;
    const record = await store.find(ref);
    if (record) return this.#respond(record, credentials);
    const entity = await catalog.getEntityByRef(ref, { credentials });
    const type = entity && recordTypeOf(entity);
    if (!type) throw problems.notFound();
    return toFileResponse(ref, entity, type, this.#surroundings().directory);
  }

  /** Makes a record what it was, as one more change of it. */
  async restore(
    ref: string,
    { from, seen }: { readonly from: number; readonly seen: number },
    credentials: UserCredentials,
  ): Promise<RecordResponse> {
    const { hint, store } = this.#rooms;
    const surroundings = this.#surroundings();
    const { userEntityRef: person } = credentials.principal;
    const restored = await store.inTurn(async tx => {
      const record = await store.find(ref, tx);
      if (!record) throw problems.notFound();
      const then = await store.changeOf(ref, from, tx);
      const entity = then?.change?.entity;
      const type = recordTypeById(record.type)!;
      const by = authorOf(
        person,
        {
          type: record.type,
          ref,
          before: type.toAnswers(record.entity),
          after: type.toAnswers(entity ?? record.entity),
        },
        surroundings,
      );
      if (by.role !== 'coordinator') {
        throw new NotAllowedError(
          'Whoever coordinates all regions of the record restores it. Ask them, or propose a change.',
        );
      }
      if (!entity) throw problems.noRevision();
      if (record.revision !== seen) {
        throw problems.changedMeanwhile(record.revision);
      }
      const answers = type.toAnswers(entity);
      const strays = strayRefs(
        type,
        answers,
        surroundings.directory,
        await store.known(
          refsIn(type, answers).map(one => one.ref),
          tx,
        ),
      );
      if (strays.length > 0) {
        throw problems.pointsNowhere(
          strays.map(({ field }) => field).join(', '),
        );
      }
      const revision = record.revision + 1;
      await store.append(tx, {
        key: `restore:${ref}:${revision}`,
        at: new Date().toISOString(),
        ref,
        type: record.type,
        by,
        change: { what: 'restored', revision, entity, from },
        verdict: null,
      });
      return { ...record, revision, entity };
    });
    hint();
    return this.#respond(restored, credentials);
  }

  /** Proposals that wait for a coordinator, or met another change. */
  async proposals(
    credentials: UserCredentials,
  ): Promise<readonly ProposalItem[]> {
    const { store } = this.#rooms;
    const { teamsOf } = this.#surroundings();
    const coordinates = teamsOf(credentials.principal.userEntityRef).some(
      ({ type }) => type === 'coordination-team',
    );
    if (!coordinates) {
      throw new NotAllowedError(
        'Proposals are listed for those who coordinate. Yours stand among your requests.',
      );
    }
    return store.proposals(['waiting', 'conflicting'], proposalsShown);
  }

  /** Records changed since a place in the order of all changes. */
  async feed(after: number): Promise<RecordsFeed> {
    const changed = await this.#rooms.store.changedSince(after, page);
    return {
      items: changed.map(({ ref, entity }) => ({ ref, entity })),
      cursor: changed.at(-1)?.seq ?? after,
    };
  }

  async #respond(
    record: RecordState,
    { principal }: UserCredentials,
  ): Promise<RecordResponse> {
    return toResponse(
      record,
      await this.#rooms.store.changesOf(record.ref),
      principal.userEntityRef,
      this.#surroundings(),
    );
  }

  async #table(
    tx: Knex.Transaction,
    { answers }: RecordOutcomeRequest,
    aim: Aim,
  ) {
    const { store } = this.#rooms;
    const { basedOn, ref = '', type } = aim;
    const record = await store.find(ref, tx);
    const begun =
      basedOn === undefined
        ? undefined
        : await store.changeOf(ref, basedOn, tx);
    const refs = refsIn(type, answers as RecordResponse['answers']);
    return {
      aim: { ...aim, ref },
      record,
      base: begun?.change?.entity,
      records: await store.known(
        refs.map(one => one.ref),
        tx,
      ),
    };
  }

  /** Whether the catalogue has something by this ref that is no record. It throws where the catalogue does not answer. */
  async #isTaken(ref: string | undefined): Promise<boolean> {
    const { auth, catalog, store } = this.#rooms;
    if (!isEntityRef(ref) || (await store.find(ref))) return false;
    try {
      const credentials = await auth.getOwnServiceCredentials();
      const entity = await catalog.getEntityByRef(ref, { credentials });
      const location = entity?.metadata.annotations?.[ANNOTATION_LOCATION];
      return entity !== undefined && location !== recordsLocation;
    } catch {
      throw new ServiceUnavailableError(
        'The catalogue does not answer, so nothing was changed. It is tried again.',
      );
    }
  }

  #surroundings(): Surroundings {
    const { snapshot } = this.#rooms;
    return {
      directory: directoryOf(snapshot),
      today: dayInFinland(Date.now()),
      teamsOf: person => snapshot.teamsOf(person),
    };
  }
}

function isEntityRef(text: string | undefined): text is string {
  try {
    parseEntityRef(text ?? '');
    return true;
  } catch {
    return false;
  }
}
