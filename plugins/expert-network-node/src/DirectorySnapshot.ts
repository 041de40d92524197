import type { LoggerService } from '@backstage/backend-plugin-api';
import type { Entity } from '@backstage/catalog-model';
import {
  indexDirectory,
  type Directory,
  type DirectoryRegion,
  type DirectoryTeam,
  type KeptUnit,
  type Problem,
} from '@tukiverkko/plugin-expert-network-common';
import { toDirectoryReading, type DirectoryReading } from './DirectoryReading';
import { placeOfPerson } from './placeOfPerson';

export interface DirectorySnapshotOptions {
  readonly read: () => Promise<readonly Entity[]>;
  readonly logger: LoggerService;
  /** Milliseconds since the epoch; the clock of this machine where left out. */
  readonly now?: () => number;
}

/** A full reading every half minute; a catalogue that is still filling, or is about to change, is read again sooner. */
const pause = { settled: 30_000, filling: 3_000, changing: 1_000 };

/** What somebody has said to change has reached the catalogue by then. */
const changesWithin = 15_000;

/** How many readings of one size tell that a catalogue has filled; a slow one may rest for one. */
const settledAfter = 3;

/**
 * The catalogue as it was a moment ago, for answering without calling it. A failed
 * reading leaves the last good one in place, and the directory says when it was taken.
 */
export class DirectorySnapshot {
  readonly #read: DirectorySnapshotOptions['read'];
  readonly #logger: LoggerService;
  readonly #now: () => number;
  #latest: DirectoryReading | undefined;
  #prepare: ((reading: DirectoryReading) => Promise<void>) | undefined;
  #size = 0;
  #unchanged = 0;
  #problem: string | undefined;
  #timer: NodeJS.Timeout | undefined;
  #stopped = false;
  #isReading = false;
  #changesUntil = 0;

  constructor({ read, logger, now = Date.now }: DirectorySnapshotOptions) {
    this.#read = read;
    this.#logger = logger;
    this.#now = now;
  }

  /** The last good reading, or undefined where there has been none. */
  current(): Directory | undefined {
    return this.#latest?.directory;
  }

  /** What is wrong in the entities of the last reading. */
  problems(): readonly Problem[] {
    return this.#latest?.problems() ?? [];
  }

  /** The units of the last reading, by ref, as those look at them who keep them true. */
  units(): ReadonlyMap<string, KeptUnit> {
    return this.#latest?.units() ?? new Map();
  }

  /** Refs of the people in a team, as of the last reading. */
  peopleOf(team: string): readonly string[] {
    return this.#latest?.peopleByTeam.get(team) ?? [];
  }

  /** What to arrange of each good reading before it is the latest, so that nobody's request waits for it. */
  onReading(prepare: (reading: DirectoryReading) => Promise<void>): void {
    this.#prepare = prepare;
  }

  /** Teams and organisations a person belongs to, as of the last reading. */
  teamsOf(userEntityRef: string): readonly DirectoryTeam[] {
    if (!this.#latest) return [];
    return placeOfPerson(userEntityRef, this.#latest).teams;
  }

  /** The region a person works in: the one their organisation serves. */
  regionOf(userEntityRef: string): DirectoryRegion | undefined {
    if (!this.#latest) return undefined;
    return placeOfPerson(userEntityRef, this.#latest).region;
  }

  /** Reads now. Throws where the catalogue does not answer; the last good reading stays. */
  async refresh(): Promise<void> {
    const at = new Date(this.#now()).toISOString();
    const entities = await this.#read();
    const reading = toDirectoryReading(entities, at, this.#latest);
    // The official regions are always there: an answer without them is no answer.
    if (reading.directory.regions.length === 0) {
      throw new Error(
        'The catalogue answered without a single Region. Is the module catalog-backend-module-expert-network installed?',
      );
    }
    indexDirectory(reading.directory);
    await this.#prepare?.(reading);
    this.#latest = reading;
  }

  /** Begins to read now and then, until {@link DirectorySnapshot.stop}. */
  start(): void {
    this.#stopped = false;
    void this.#readAndPlan();
  }

  /** Reads every second for a while: something is on its way to the catalogue. */
  changeIsComing(): void {
    const isKnown = this.#now() < this.#changesUntil;
    this.#changesUntil = this.#now() + changesWithin;
    // A reading that goes on plans the next one by itself, and none is put off by one hint after the other.
    if (isKnown || this.#isReading || this.#timer === undefined) return;
    clearTimeout(this.#timer);
    this.#plan();
  }

  /** Ends the readings. */
  stop(): void {
    this.#stopped = true;
    clearTimeout(this.#timer);
    this.#timer = undefined;
  }

  async #readAndPlan(): Promise<void> {
    this.#isReading = true;
    try {
      await this.refresh();
      this.#compare(sizeOf(this.current()));
      this.#tell(undefined);
    } catch (error) {
      this.#tell(String(error));
    }
    this.#isReading = false;
    if (!this.#stopped) this.#plan();
  }

  #plan(): void {
    this.#timer = setTimeout(() => void this.#readAndPlan(), this.#pause());
    this.#timer.unref();
  }

  #pause(): number {
    if (this.#now() < this.#changesUntil) return pause.changing;
    return this.#unchanged < settledAfter ? pause.filling : pause.settled;
  }

  #compare(size: number): void {
    this.#unchanged = size === this.#size ? this.#unchanged + 1 : 1;
    this.#size = size;
  }

  // Once when it begins and once when it is over; a long failure does not fill the log.
  #tell(problem: string | undefined): void {
    if (problem === this.#problem) return;
    this.#problem = problem;
    const at = this.current()?.at;
    if (problem === undefined) {
      this.#logger.info(`The directory is read again, as of ${at}.`);
    } else {
      this.#logger.warn(
        `The directory could not be read and is ${
          at ? `as of ${at}` : 'not known yet'
        }. It is tried again soon. ${problem}`,
      );
    }
  }
}

function sizeOf(directory: Directory | undefined): number {
  if (!directory) return 0;
  const { regions, teams, networks, services } = directory;
  return regions.length + teams.length + networks.length + services.length;
}
