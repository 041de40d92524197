import type { AuthService } from '@backstage/backend-plugin-api';
import { stringifyEntityRef } from '@backstage/catalog-model';
import type { CatalogService } from '@backstage/plugin-catalog-node';
import {
  entityRefs,
  type Answers,
  type ChosenEntity,
  type FormDefinition,
  type Localized,
} from '@tukiverkko/plugin-forms-common';
import { within } from '../authorize/within';
import type { PublishedForms } from '../forms/PublishedForms';
import { problems } from '../problems';
import { nameOf } from '../teams/Teams';
import { wishedKinds } from './wishedKinds';

/** What entities are called, by ref. */
export type EntityNames = Readonly<Record<string, Localized>>;

interface Known {
  readonly name: Localized;
  readonly type?: string;
}

const keptFor = 30_000;
const patience = 2_000;
const fields = [
  'kind',
  'metadata.name',
  'metadata.namespace',
  'metadata.title',
  'spec.names',
  'spec.profile.displayName',
  'spec.type',
];

/** The entities that published forms let people choose, read beside the requests and not for them. */
export class KnownEntities {
  readonly #catalog: CatalogService;
  readonly #auth: AuthService;
  readonly #forms: PublishedForms;
  #known: ReadonlyMap<string, Known> = new Map();
  #kinds: ReadonlySet<string> = new Set();
  #readAt = -Infinity;
  #reading: Promise<void> | undefined;

  constructor(options: {
    readonly catalog: CatalogService;
    readonly auth: AuthService;
    readonly forms: PublishedForms;
  }) {
    this.#catalog = options.catalog;
    this.#auth = options.auth;
    this.#forms = options.forms;
  }

  /**
   * The names of the entities in these answers, as they are now; refuses what the catalogue does not have. Of a kind of
   * which nothing is known nobody can say that it is not there.
   */
  async namesIn(
    definition: FormDefinition,
    answers: Answers,
  ): Promise<EntityNames> {
    const chosen = entityRefs(definition, answers);
    if (chosen.some(one => this.#isDoubtful(one))) {
      // Before it is refused, somebody may just have added it.
      await within(patience, this.#readAgain()).catch(() => undefined);
    }
    const unknown = chosen.filter(one => this.#isDoubtful(one));
    if (unknown.length > 0) {
      throw problems.answersInvalid(
        unknown.map(({ place }) => ({
          pointer: `/${place}`,
          code: 'entity-unknown',
          params: {},
        })),
      );
    }
    return Object.fromEntries(
      chosen.flatMap(({ ref }) => {
        const known = this.#known.get(ref);
        return known ? [[ref, known.name]] : [];
      }),
    );
  }

  /** Reads the catalogue again when what is known is old. Call it now and then; it never fails. */
  async refresh(): Promise<void> {
    if (Date.now() - this.#readAt < keptFor) return;
    await this.#readAgain();
  }

  #isDoubtful({ ref, wish }: ChosenEntity): boolean {
    if (!this.#kinds.has(wish.kind.toLowerCase())) return false;
    const known = this.#known.get(ref);
    // That it is of the kind, `evaluate` has said.
    return !known || (wish.type !== undefined && known.type !== wish.type);
  }

  async #readAgain(): Promise<void> {
    this.#reading ??= this.#read()
      // What was known before is better than nothing; the next call tries again.
      .catch(() => undefined)
      .finally(() => {
        this.#reading = undefined;
      });
    await this.#reading;
  }

  async #read() {
    const forms = await this.#forms.list();
    const kinds = wishedKinds(forms.map(({ definition }) => definition));
    const known = new Map<string, Known>();
    if (kinds.length > 0) {
      const credentials = await this.#auth.getOwnServiceCredentials();
      let cursor: string | undefined;
      do {
        const page = await this.#catalog.queryEntities(
          cursor
            ? { cursor, fields }
            : { filter: { kind: [...kinds] }, fields, limit: 500 },
          { credentials },
        );
        for (const entity of page.items) {
          const type = entity.spec?.type;
          known.set(stringifyEntityRef(entity), {
            name: nameOf(entity),
            ...(typeof type === 'string' ? { type } : {}),
          });
        }
        cursor = page.pageInfo.nextCursor;
      } while (cursor);
    }
    this.#known = known;
    this.#kinds = new Set([...known.keys()].map(ref => ref.split(':')[0]));
    this.#readAt = Date.now();
  }
}
