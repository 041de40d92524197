import {
  findHelp,
  type Candidate,
  type Directory,
  type DirectoryTeam,
  type FindGroupId,
  type FindQuestion,
  type FindStep,
  type PassedOver,
} from '@tukiverkko/plugin-expert-network-common';
import type { Search } from './Search';

/** Somebody who can help, or a service on a break or ended: shown, never chosen. */
export type Found = Candidate | (PassedOver & { readonly team: DirectoryTeam });

/** One heading of the answer. */
export interface FindGroup {
  readonly id: FindGroupId;
  readonly found: readonly Found[];
}

/**
 * The groups in the order of routing. What the words mean comes first; a unit whose
 * name the words begin follows. A service on a break comes last in its group.
 */
export function findGroups(
  search: Search,
  directory: Directory,
): readonly FindGroup[] {
  const answers = stepsOf(search, directory);
  return answers[0].map(({ group }, at) => {
    const steps = answers.map(answer => answer[at]);
    const open = steps.flatMap(({ candidates }) => candidates);
    const paused = search.openOnly
      ? []
      : steps.flatMap(step => passedOverFor(step, ['paused']));
    return { id: group, found: once([...open, ...paused]) };
  });
}

/** What would have fitted if it had not ended, in the order of routing. */
export function findEnded(
  search: Search,
  directory: Directory,
): readonly Found[] {
  const steps = stepsOf(search, directory).flat();
  return once(
    steps.flatMap(step => passedOverFor(step, ['ended', 'team-not-in-force'])),
  );
}

/** The hits of an answer: whom to ask when nothing fits is not one. */
export function hitsOf(groups: readonly FindGroup[]): readonly Found[] {
  return groups
    .filter(({ id }) => id !== 'contact' && id !== 'coordination')
    .flatMap(({ found }) => found);
}

// What is meant, where anything is, and then what bears the name.
function stepsOf(
  { meant, chosen, named, hasMeaning }: Search,
  directory: Directory,
): readonly (readonly FindStep[])[] {
  const find = (question: FindQuestion) => findHelp(question, directory).steps;
  if (named === undefined) return [find(meant)];
  const byName = find(chosen).map(step => withName(step, named));
  return hasMeaning ? [find(meant), byName] : [byName];
}

// Whom to ask when nothing fits does not depend on how it is spelt.
function withName(step: FindStep, named: ReadonlySet<string>): FindStep {
  if (step.group === 'contact' || step.group === 'coordination') return step;
  const isNamed = ({ service, team }: Candidate | PassedOver) =>
    [service?.ref, team?.ref].some(ref => ref && named.has(ref));
  return {
    ...step,
    candidates: step.candidates.filter(isNamed),
    passedOver: step.passedOver.filter(isNamed),
  };
}

type ObstacleCode = PassedOver['obstacles'][number]['code'];

function passedOverFor(
  { passedOver }: FindStep,
  codes: readonly ObstacleCode[],
): readonly Found[] {
  return passedOver.flatMap(one =>
    one.team && one.obstacles.every(({ code }) => codes.includes(code))
      ? [{ ...one, team: one.team }]
      : [],
  );
}

function once(found: readonly Found[]): readonly Found[] {
  const byRef = new Map<string, Found>();
  for (const one of found) {
    const ref = one.service?.ref ?? one.team.ref;
    if (!byRef.has(ref)) byRef.set(ref, one);
  }
  return [...byRef.values()];
}
