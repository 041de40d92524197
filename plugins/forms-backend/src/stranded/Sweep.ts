import type { LoggerService } from '@backstage/backend-plugin-api';
import type { StrandedKind } from '@tukiverkko/plugin-forms-common';
import type { Teams } from '../teams/Teams';
import type { Rehome } from './Rehome';
import { strandedKind, type Directory } from './strandedTeams';
import type { StrandedRow, StrandedStore } from './StrandedStore';

/** How long a team may be unreadable before its cases move: a catalogue is edited by people, who correct themselves. */
const patience: Readonly<Record<StrandedKind, number>> = {
  gone: 10 * 60_000,
  empty: 24 * 3_600_000,
};
const batch = 50;

/** What a sweep found and did. */
export interface SweepResult {
  /** Teams whose open cases nobody reads now. */
  readonly stranded: readonly StrandedRow[];
  /** Cases that are in another inbox from here. */
  readonly moved: number;
  /** Ids of cases that nobody could take. */
  readonly stuck: readonly string[];
}

/** Looks whether every case that is not over is in somebody's inbox, and brings those that are not where they are read. */
export class Sweep {
  readonly #teams: Pick<Teams, 'names' | 'members'>;
  readonly #store: StrandedStore;
  readonly #rehome: Rehome;
  readonly #logger: LoggerService;

  constructor(options: {
    readonly teams: Pick<Teams, 'names' | 'members'>;
    readonly store: StrandedStore;
    readonly rehome: Rehome;
    readonly logger: LoggerService;
  }) {
    this.#teams = options.teams;
    this.#store = options.store;
    this.#rehome = options.rehome;
    this.#logger = options.logger;
  }

  /** Undefined where the catalogue has not said anything yet: nobody is doubted then. */
  async sweep(now: Date): Promise<SweepResult | undefined> {
    const names = await this.#teams.names();
    const members = await this.#teams.members();
    if (!names || !members) return undefined;
    const directory = { names, members };

    const owners = await this.#store.owners();
    const stranded = await this.#store.keep(
      owners.flatMap(team => {
        const kind = strandedKind(team, directory);
        return kind ? [{ team, kind }] : [];
      }),
      now.toISOString(),
    );
    let moved = 0;
    const stuck: string[] = [];
    for (const { team, kind, since } of stranded) {
      if (now.getTime() - Date.parse(since) < patience[kind]) continue;
      const left = await this.#moveAll(team, directory, now);
      moved += left.moved;
      stuck.push(...left.stuck);
    }
    if (moved > 0) {
      this.#logger.info(
        `${moved} requests of teams that nobody is in were passed on.`,
      );
    }
    if (stuck.length > 0) {
      this.#logger.error(
        `${stuck.length} requests are in no inbox: their team has nobody in it, and neither has the coordination team or the form's fallback team. Put somebody into one of them. The first is ${stuck[0]}.`,
      );
    }
    return { stranded, moved, stuck };
  }

  async #moveAll(team: string, directory: Directory, now: Date) {
    let moved = 0;
    const stuck: string[] = [];
    let after = '';
    for (;;) {
      const rows = await this.#store.casesOf(team, after, batch);
      for (const row of rows) {
        const isHome = await this.#rehome.rehome(
          row,
          directory,
          now.toISOString(),
        );
        if (isHome) moved += 1;
        else stuck.push(row.id);
      }
      if (rows.length < batch) return { moved, stuck };
      after = rows[rows.length - 1].id;
    }
  }
}
