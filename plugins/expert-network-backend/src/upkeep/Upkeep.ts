import {
  ConflictError,
  NotAllowedError,
  NotFoundError,
} from '@backstage/errors';
import {
  dayInFinland,
  hasEnded,
  keeperOf,
  type Keeper,
  type KeptUnit,
  type UpkeepResponse,
  type UpkeepSummary,
  type UpkeepUnit,
} from '@tukiverkko/plugin-expert-network-common';
import type { DirectorySnapshot } from '@tukiverkko/plugin-expert-network-node';
import { directoryOf } from '../directoryOf';
import type { ConfirmationsStore } from './ConfirmationsStore';
import { surveyOf, type Survey } from './surveyOf';
import { toUpkeepUnit } from './toUpkeepUnit';

/** What people keep true: what of it needs attention, and that they say it is still right. */
export class Upkeep {
  readonly #snapshot: DirectorySnapshot;
  readonly #confirmations: ConfirmationsStore;
  readonly #now: () => number;

  constructor(options: {
    readonly snapshot: DirectorySnapshot;
    readonly confirmations: ConfirmationsStore;
    readonly now?: () => number;
  }) {
    this.#snapshot = options.snapshot;
    this.#confirmations = options.confirmations;
    this.#now = options.now ?? Date.now;
  }

  /** The units of today with what has been confirmed of them. */
  async survey(): Promise<Survey> {
    const directory = directoryOf(this.#snapshot);
    const today = dayInFinland(this.#now());
    const confirmed = await this.#confirmations.latest();
    return surveyOf(this.#snapshot.units(), confirmed, { directory, today });
  }

  /** Everything a person keeps true, and for a coordinator what needs attention in the area. */
  async of(person: string): Promise<UpkeepResponse> {
    const survey = await this.survey();
    const confirmed = await this.#confirmations.by(person, survey.today);
    const teams = this.#snapshot.teamsOf(person);
    const kept = survey.units.flatMap(unit => {
      const { directory, today } = survey;
      const keeper = keeperOf(unit, teams, directory, today);
      return keeper ? [{ unit, keeper }] : [];
    });
    const show = (as: Keeper) =>
      kept
        .filter(({ keeper }) => keeper === as)
        .map(({ unit, keeper }) => {
          const hasConfirmed = confirmed.has(unit.ref);
          return toUpkeepUnit(unit, survey, { keeper, hasConfirmed });
        });
    return {
      directoryAt: survey.directory.at,
      mine: show('owner').sort(mostPressingFirst),
      area: show('coordinator')
        .filter(({ flags }) => flags.length > 0)
        .sort(byName),
    };
  }

  /** How much of that waits for the person. */
  async summary(person: string): Promise<Pick<UpkeepSummary, 'mine' | 'area'>> {
    const { mine, area } = await this.of(person);
    return {
      mine: mine.filter(({ flags }) => flags.length > 0).length,
      area: area.length,
    };
  }

  /** One unit, as a person may see it. */
  async one(person: string, ref: string): Promise<UpkeepUnit> {
    const survey = await this.survey();
    const unit = unitOf(ref, survey);
    const confirmed = await this.#confirmations.by(person, survey.today);
    return toUpkeepUnit(unit, survey, {
      keeper: this.#keeperOf(person, unit, survey),
      hasConfirmed: confirmed.has(ref),
    });
  }

  /** Says that what was seen is still right. */
  async confirm(
    person: string,
    ref: string,
    version: string,
  ): Promise<UpkeepUnit> {
    const { unit, keeper, today } = await this.#kept(person, ref);
    if (hasEnded(unit, today)) {
      throw new ConflictError(
        'This has ended, so there is nothing to confirm. Name its successor instead.',
      );
    }
    if (unit.version !== version) {
      throw Object.assign(
        new ConflictError(
          'The details have changed since you looked at them. Look at them again before you confirm.',
        ),
        { type: 'unit-changed' },
      );
    }
    const at = new Date(this.#now()).toISOString();
    await this.#confirmations.add({ ref, day: today, person, keeper, at });
    return this.one(person, ref);
  }

  /** Takes back what the person said today. */
  async withdraw(person: string, ref: string): Promise<UpkeepUnit> {
    const { today } = await this.#kept(person, ref);
    await this.#confirmations.remove({ ref, day: today, person });
    return this.one(person, ref);
  }

  async #kept(person: string, ref: string) {
    const survey = await this.survey();
    const unit = unitOf(ref, survey);
    const keeper = this.#keeperOf(person, unit, survey);
    if (!keeper) {
      throw new NotAllowedError(
        'Only members of the team that owns this, and coordinators of its area, may confirm it. Ask one of them.',
      );
    }
    return { unit, keeper, today: survey.today };
  }

  #keeperOf(person: string, unit: KeptUnit, { directory, today }: Survey) {
    const teams = this.#snapshot.teamsOf(person);
    return keeperOf(unit, teams, directory, today);
  }
}

function unitOf(ref: string, survey: Survey): KeptUnit {
  const unit = survey.find(ref);
  if (!unit) {
    throw new NotFoundError(
      'There is no such unit, network or service in the directory. Check the address.',
    );
  }
  return unit;
}

function mostPressingFirst(a: UpkeepUnit, b: UpkeepUnit): number {
  return (
    Number(b.flags.length > 0) - Number(a.flags.length > 0) || byName(a, b)
  );
}

function byName(
  { name: a, ref }: UpkeepUnit,
  { name: b, ref: other }: UpkeepUnit,
) {
  return a.fi.localeCompare(b.fi, 'fi') || (ref < other ? -1 : 1);
}
