import { successionOf, hasEnded } from '../directory/succession';
import type { TeamRole } from '../entities/TeamEntity';
import { confirmationOf, dueAfter } from './confirmation';
import { daysAfter } from './days';
import type { Flag, FlagCode } from './Flag';
import type { Keeper } from './keepers';
import type { KeptUnit } from './KeptUnit';
import { roleState, rolesNotHandedOn } from './roles';

/** What a unit is looked at in. */
export interface Surveyed {
  readonly find: (ref: string) => KeptUnit | undefined;
  /** Local date. */
  readonly today: string;
}

/** When people are told of a flag, counted in days from the day it is about. */
export interface Telling {
  readonly after: number;
  readonly to: readonly Keeper[];
}

/** One thing that may need attention: when it does, and who is told of it when. */
export interface Rule {
  /** Whether it is looked for in what is running, or in what has ended. */
  readonly of: 'running' | 'ended';
  readonly find: (
    unit: KeptUnit,
    among: Surveyed,
  ) => readonly Omit<Flag, 'code'>[];
  /** In order; nobody is told of what is only listed. */
  readonly tell: readonly Telling[];
}

const both: readonly Keeper[] = ['owner', 'coordinator'];
const owner: readonly Keeper[] = ['owner'];
const coordinator: readonly Keeper[] = ['coordinator'];

// How far ahead an end is said, and how long afterwards one that nobody followed is asked about, in days.
const unitNotice = 60;
const roleNotice = 30;
const askedFor = 365;

/** Everything that is asked of those who keep the network true: a row each, the most pressing first. */
export const rules: Readonly<Record<FlagCode, Rule>> = {
  'successor-lost': {
    of: 'ended',
    find: (unit, among) => {
      const { stops } = succession(unit, among);
      const isLost = stops === 'unknown' || stops === 'circle';
      // Said where the chain breaks, not once for each that leads there.
      return isLost && unit.successor && isBroken(unit, among)
        ? [{ on: unit.validTo ?? null }]
        : [];
    },
    tell: [{ after: 0, to: both }],
  },
  'owner-ended': {
    of: 'running',
    find: (unit, { find, today }) => {
      const team = unit.owner === unit.ref ? undefined : find(unit.owner);
      return team && hasEnded(team, today)
        ? [{ on: team.validTo ?? null }]
        : [];
    },
    tell: [{ after: 0, to: both }],
  },
  'ends-soon': {
    of: 'running',
    find: (unit, among) => {
      const { validTo } = unit;
      if (validTo === undefined) return [];
      const isNear = validTo <= daysAfter(among.today, unitNotice);
      const later = { ...among, today: daysAfter(validTo, 1) };
      return isNear && succession(unit, later).now === undefined
        ? [{ on: validTo }]
        : [];
    },
    tell: [
      { after: -unitNotice, to: both },
      { after: -14, to: both },
    ],
  },
  ended: {
    of: 'ended',
    find: ({ validTo, successor }, { today }) =>
      successor === undefined && isAsked(validTo, today)
        ? [{ on: validTo ?? null }]
        : [],
    tell: [{ after: 0, to: coordinator }],
  },
  unconfirmed: {
    of: 'running',
    find: ({ confirmedOn }, { today }) =>
      confirmedOn && confirmationOf(confirmedOn, today) === 'old'
        ? [{ on: dueAfter(confirmedOn) }]
        : [],
    tell: [
      { after: 0, to: owner },
      { after: 30, to: both },
    ],
  },
  'never-confirmed': {
    of: 'running',
    find: ({ confirmedOn }) => (confirmedOn ? [] : [{ on: null }]),
    tell: [{ after: 0, to: both }],
  },
  'pause-endless': {
    of: 'running',
    find: ({ opening }) =>
      opening?.state === 'paused' && opening.until === undefined
        ? [{ on: null }]
        : [],
    tell: [{ after: 0, to: owner }],
  },
  'role-ended': {
    of: 'running',
    find: ({ roles }, { today }) =>
      rolesNotHandedOn(roles)
        .filter(
          role =>
            roleState(role, today) === 'over' && isAsked(role.validTo, today),
        )
        .map(toRoleFlag),
    tell: [{ after: 1, to: both }],
  },
  'role-ends-soon': {
    of: 'running',
    find: ({ roles }, { today }) =>
      rolesNotHandedOn(roles)
        .filter(
          ({ validTo = '' }) =>
            today <= validTo && validTo <= daysAfter(today, roleNotice),
        )
        .map(toRoleFlag),
    tell: [
      { after: -roleNotice, to: owner },
      { after: -7, to: both },
    ],
  },
  'role-without-deputy': {
    of: 'running',
    find: ({ roles }, { today }) =>
      roles
        .filter(role => !role.deputy && roleState(role, today) === 'held')
        .map(({ names }) => ({ on: null, role: names })),
    tell: [],
  },
};

function succession(unit: KeptUnit, { find, today }: Surveyed) {
  return successionOf(unit, find, today);
}

function isBroken({ ref, successor }: KeptUnit, among: Surveyed): boolean {
  const next = successor === undefined ? undefined : among.find(successor);
  // In a circle every link is broken; elsewhere the one whose successor nobody knows.
  return (
    !next ||
    successionOf(next, among.find, among.today).ended.some(
      one => one.ref === ref,
    )
  );
}

function isAsked(validTo: string | undefined, today: string): boolean {
  return validTo === undefined || today <= daysAfter(validTo, askedFor);
}

function toRoleFlag({ names, validTo }: TeamRole): Omit<Flag, 'code'> {
  return { on: validTo ?? null, role: names };
}
