import type { DirectoryService, DirectoryTeam } from '../directory/Directory';
import { isInForce, isOpen } from '../directory/isInForce';
import type { FindQuestion } from './FindQuestion';

/** Why a service is not taken. The first six say that it cannot be used now or from here, the rest that it does other things. */
export type Obstacle =
  | { readonly code: 'paused'; readonly until?: string }
  | { readonly code: 'ended'; readonly on?: string }
  | { readonly code: 'not-yet'; readonly from: string }
  | { readonly code: 'team-not-in-force' }
  | { readonly code: 'team-unknown' }
  | { readonly code: 'team-elsewhere' }
  | { readonly code: 'other-phenomena' }
  | { readonly code: 'other-expertise' }
  | { readonly code: 'other-client-groups' }
  | { readonly code: 'other-levels' }
  | { readonly code: 'other-modes' };

/** Why the service cannot be used on this day, whatever was asked. */
export function unavailability(
  service: DirectoryService,
  team: DirectoryTeam | undefined,
  today: string,
): readonly Obstacle[] {
  return [
    ...serviceUnavailability(service, today),
    ...teamUnavailability(team, today),
  ];
}

type Misfit = Extract<Obstacle['code'], `other-${string}`>;

// Nothing asked fits everything; an empty list of phenomena or client groups takes all of them.
const fits: readonly {
  readonly code: Misfit;
  readonly taken: (service: DirectoryService, asked: FindQuestion) => boolean;
}[] = [
  {
    code: 'other-phenomena',
    taken: (service, asked) =>
      service.phenomena.length === 0 ||
      meets(asked.phenomena, service.phenomena),
  },
  {
    code: 'other-expertise',
    taken: (service, asked) => meets(asked.expertise, service.expertise),
  },
  {
    code: 'other-client-groups',
    taken: (service, asked) =>
      service.clientGroups.length === 0 ||
      meets(asked.clientGroups, service.clientGroups),
  },
  {
    code: 'other-levels',
    taken: (service, asked) => meets(asked.levels, [service.level]),
  },
  {
    code: 'other-modes',
    taken: (service, asked) => meets(asked.modes, service.modes),
  },
];

/** Why the service does not fit what was asked. */
export function misfits(
  service: DirectoryService,
  question: FindQuestion,
): readonly Obstacle[] {
  const found: Obstacle[] = [];
  for (const { code, taken } of fits) {
    if (!taken(service, question)) found.push({ code });
  }
  return found;
}

function meets(asked: readonly string[], offered: readonly string[]): boolean {
  return asked.length === 0 || asked.some(code => offered.includes(code));
}

function serviceUnavailability(
  service: DirectoryService,
  today: string,
): readonly Obstacle[] {
  const { opening, validFrom, validTo } = service;
  if (opening.state === 'ended') return [{ code: 'ended', on: validTo }];
  if (!isInForce(service, today)) {
    return validFrom !== undefined && today < validFrom
      ? [{ code: 'not-yet', from: validFrom }]
      : [{ code: 'ended', on: validTo }];
  }
  return isOpen(opening, today)
    ? []
    : [
        {
          code: 'paused',
          until: 'until' in opening ? opening.until : undefined,
        },
      ];
}

function teamUnavailability(
  team: DirectoryTeam | undefined,
  today: string,
): readonly Obstacle[] {
  if (!team) return [{ code: 'team-unknown' }];
  return isInForce(team, today) ? [] : [{ code: 'team-not-in-force' }];
}
