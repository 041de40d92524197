import {
  indexDirectory,
  type DirectoryRegion,
  type DirectoryTeam,
} from '@tukiverkko/plugin-expert-network-common';
import type { DirectoryReading } from './DirectoryReading';

/** Where a person stands in the network. */
export interface PersonPlace {
  readonly teams: readonly DirectoryTeam[];
  readonly region?: DirectoryRegion;
}

/** The teams of a person, and the region they work in: their organisation's, else the one their team serves. */
export function placeOfPerson(
  userEntityRef: string,
  { directory, teamsByPerson }: DirectoryReading,
): PersonPlace {
  const { teamByRef, regionByRef } = indexDirectory(directory);
  const teams = (teamsByPerson.get(userEntityRef.toLowerCase()) ?? [])
    .map(ref => teamByRef.get(ref))
    .filter(team => team !== undefined)
    .sort((a, b) => (a.ref < b.ref ? -1 : 1));
  const organisationsFirst = [
    ...teams.filter(({ type }) => type === 'organisation'),
    ...teams.filter(({ type }) => type !== 'organisation'),
  ];
  // Only a unit of a single county says where its people work.
  const region = organisationsFirst
    .filter(({ serves }) => serves.length === 1)
    .map(({ serves }) => regionByRef.get(serves[0]))
    .find(place => place && place.type !== 'collaborative-area');
  return { teams, region };
}
