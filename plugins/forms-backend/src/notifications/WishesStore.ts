import {
  noticeKinds,
  noticeWays,
  usualWays,
  type Language,
  type NoticeWay,
  type NoticeWishes,
  type Wishes,
} from '@tukiverkko/plugin-forms-common';
import type { Knex } from 'knex';

/** What a person wishes, whatever the portal can do. */
export type PersonalWishes = Pick<Wishes, 'language' | 'notices'>;

interface WishesRow {
  person: string;
  language: Language | null;
  notices: string;
}

/** What people have wished for; whoever has not gets what is usual. */
export class WishesStore {
  readonly #db: Knex;

  constructor(db: Knex) {
    this.#db = db;
  }

  async find(person: string): Promise<PersonalWishes> {
    return (await this.of([person])).get(person) ?? toWishes(undefined);
  }

  /** The wishes of many people, by entity ref. */
  async of(
    people: readonly string[],
  ): Promise<ReadonlyMap<string, PersonalWishes>> {
    const rows = await this.#db<WishesRow>('wishes').whereIn('person', people);
    const known = new Map(rows.map(row => [row.person, row]));
    return new Map(people.map(person => [person, toWishes(known.get(person))]));
  }

  async saveLanguage(person: string, language: Language): Promise<void> {
    await this.#db('wishes')
      .insert({ person, language })
      .onConflict('person')
      .merge(['language']);
  }

  async saveNotices(person: string, notices: NoticeWishes): Promise<void> {
    await this.#db('wishes')
      .insert({ person, notices: JSON.stringify(notices) })
      .onConflict('person')
      .merge(['notices']);
  }
}

/** A kind that is newer than the wish is told as usual. */
function toWishes(row: WishesRow | undefined): PersonalWishes {
  const wished = JSON.parse(row?.notices ?? '{}') as Partial<
    Record<string, NoticeWay>
  >;
  return {
    language: row?.language ?? null,
    notices: Object.fromEntries(
      noticeKinds.map(kind => {
        const way = wished[kind];
        return [kind, way && noticeWays.includes(way) ? way : usualWays[kind]];
      }),
    ) as NoticeWishes,
  };
}
