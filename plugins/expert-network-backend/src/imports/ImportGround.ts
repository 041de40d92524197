import type { AuthService } from '@backstage/backend-plugin-api';
import {
  ANNOTATION_LOCATION,
  stringifyEntityRef,
  type Entity,
} from '@backstage/catalog-model';
import type { CatalogService } from '@backstage/plugin-catalog-node';
import {
  dayInFinland,
  indexDirectory,
  KnownNames,
  namesOf,
  recordsLocation,
  recordTypeById,
  recordTypeOf,
  type ImportSurroundings,
  type StandingRecord,
} from '@tukiverkko/plugin-expert-network-common';
import type { DirectorySnapshot } from '@tukiverkko/plugin-expert-network-node';
import { findIdentityCodes } from '@tukiverkko/plugin-forms-common';
import { directoryOf } from '../directoryOf';
import { authorOf } from '../records/authorOf';
import type { RecordState } from '../records/RecordEvent';
import type { RecordsStore } from '../records/RecordsStore';
import type { Surroundings } from '../records/Surroundings';
import type { Import } from './ImportRow';

const recordsAtOnce = 200;

/** What the rows of a list are compared with: the records, what comes from files, and who may decide about what. */
export class ImportGround {
  readonly #rooms: {
    readonly auth: AuthService;
    readonly catalog: CatalogService;
    readonly records: RecordsStore;
    readonly snapshot: DirectorySnapshot;
  };

  constructor(rooms: {
    readonly auth: AuthService;
    readonly catalog: CatalogService;
    readonly records: RecordsStore;
    readonly snapshot: DirectorySnapshot;
  }) {
    this.#rooms = rooms;
  }

  /** Where records stand today. */
  surroundings(): Surroundings {
    const { snapshot } = this.#rooms;
    return {
      directory: directoryOf(snapshot),
      today: dayInFinland(Date.now()),
      teamsOf: person => snapshot.teamsOf(person),
    };
  }

  /** Everything a list of this type is compared with, read once for all of its rows. */
  async of({ type: id, person }: Import): Promise<ImportSurroundings> {
    const type = recordTypeById(id)!;
    const surroundings = this.surroundings();
    const { directory } = surroundings;
    const records = await this.#recordsOf(id);
    const files = await this.#filesOf(type.kind);
    const known = new KnownNames(directory);
    for (const { ref, entity } of records.values()) {
      known.add(ref, namesOf(entity));
    }
    for (const [ref, entity] of files) known.add(ref, namesOf(entity));

    const standing = (ref: string): StandingRecord | undefined => {
      const record = records.get(ref);
      if (record) {
        const { entity, revision } = record;
        return { answers: type.toAnswers(entity), revision, source: 'portal' };
      }
      const entity = files.get(ref);
      return entity && recordTypeOf(entity)?.id === id
        ? { answers: type.toAnswers(entity), revision: 0, source: 'file' }
        : undefined;
    };
    const { regionByRef } = indexDirectory(directory);
    return {
      type,
      known,
      standing,
      isInArea: (ref, before, after) =>
        authorOf(person, { type: id, ref, before, after }, surroundings)
          .role === 'coordinator',
      nameOf: ref => regionByRef.get(ref)?.names,
      isForbidden: text => findIdentityCodes(text).certain.length > 0,
    };
  }

  async #recordsOf(type: Import['type']): Promise<Map<string, RecordState>> {
    const found = new Map<string, RecordState>();
    let after = 0;
    for (;;) {
      const page = await this.#rooms.records.changedSince(after, recordsAtOnce);
      const last = page.at(-1);
      if (!last) return found;
      after = last.seq;
      for (const record of page) {
        if (record.type === type) found.set(record.ref, record);
      }
    }
  }

  async #filesOf(kind: string): Promise<Map<string, Entity>> {
    const { auth, catalog } = this.#rooms;
    const credentials = await auth.getOwnServiceCredentials();
    const { items } = await catalog.getEntities(
      { filter: { kind } },
      { credentials },
    );
    return new Map(
      items
        // Those the catalogue has from the records are no files.
        .filter(
          ({ metadata }) =>
            metadata.annotations?.[ANNOTATION_LOCATION] !== recordsLocation,
        )
        .map(entity => [stringifyEntityRef(entity), entity]),
    );
  }
}
