import {
  flagsOf,
  hasEnded,
  indexDirectory,
  roleState,
  successionOf,
  type Keeper,
  type KeptUnit,
  type UpkeepLink,
  type UpkeepUnit,
} from '@tukiverkko/plugin-expert-network-common';
import type { Survey } from './surveyOf';

/** Who looks at a unit. */
export interface Looker {
  /** As what they keep it true; undefined where they do not. */
  readonly keeper: Keeper | undefined;
  /** Whether they confirmed it today. */
  readonly hasConfirmed: boolean;
}

/** A unit as the pages show it to one person. */
export function toUpkeepUnit(
  unit: KeptUnit,
  survey: Survey,
  { keeper, hasConfirmed }: Looker,
): UpkeepUnit {
  const { directory, today } = survey;
  const { regionByRef } = indexDirectory(directory);
  const isKept = keeper !== undefined && !hasEnded(unit, today);
  return {
    ref: unit.ref,
    type: unit.type,
    teamType: unit.teamType ?? null,
    name: unit.names,
    owner: linkTo(unit.owner, survey),
    regionNames: unit.regions.map(
      ref => regionByRef.get(ref)?.names ?? nameOfRef(ref),
    ),
    languages: unit.languages,
    phenomena: unit.phenomena,
    modes: unit.modes,
    promise: unit.promise ?? null,
    opening: unit.opening ?? null,
    validFrom: unit.validFrom ?? null,
    validTo: unit.validTo ?? null,
    successor: successorOf(unit, survey),
    roles: unit.roles.map(role => ({
      name: role.names,
      person: role.person,
      deputy: role.deputy ?? null,
      validFrom: role.validFrom ?? null,
      validTo: role.validTo ?? null,
      state: roleState(role, today),
    })),
    confirmation: survey.confirmationOf(unit),
    flags: keeper ? flagsOf(unit, survey) : [],
    may: { confirm: isKept, withdraw: isKept && hasConfirmed },
    version: unit.version,
  };
}

// Whoever follows a link wants to end up where it goes on today, not one step further.
function successorOf(
  { successor }: KeptUnit,
  { find, today }: Survey,
): UpkeepLink | null {
  const next = successor === undefined ? undefined : find(successor);
  if (!next) return null;
  const { now, ended } = successionOf(next, find, today);
  const last = now ?? ended[ended.length - 1];
  return { ref: last.ref, name: last.names };
}

function linkTo(ref: string, { find }: Survey): UpkeepLink {
  return { ref, name: find(ref)?.names ?? nameOfRef(ref) };
}

function nameOfRef(ref: string) {
  const name = ref.slice(ref.lastIndexOf('/') + 1);
  return { fi: name, sv: name, en: name };
}
