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
import type { Understanding } from './understand';

/** Somebody who can help, or a service on a break: shown, never chosen. */
export type Found = Candidate | (PassedOver & { readonly team: DirectoryTeam });

/** One heading of the answer. */
export interface FindGroup {
  readonly id: FindGroupId;
  readonly found: readonly Found[];
}

/** The questions behind one search: what the words mean, and the same without the words. */
export interface Search {
  readonly meant: FindQuestion;
  readonly plain: FindQuestion;
  /** Undefined where no words were typed. */
  readonly understanding?: Understanding;
  readonly openOnly: boolean;
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
    const paused = search.openOnly ? [] : steps.flatMap(onBreak);
    return { id: group, found: once([...open, ...paused]) };
  });
}

/** The hits of an answer: whom to ask when nothing fits is not one. */
export function hitsOf(groups: readonly FindGroup[]): readonly Found[] {
  return groups
    .filter(({ id }) => id !== 'contact' && id !== 'coordination')
    .flatMap(({ found }) => found);
}

// What is meant, where anything is, and then what bears the name.
function stepsOf(
  { meant, plain, understanding }: Search,
  directory: Directory,
): readonly (readonly FindStep[])[] {
  const find = (question: FindQuestion) => findHelp(question, directory).steps;
  if (!understanding) return [find(plain)];
  const named = find(plain).map(step => withName(step, understanding));
  return understanding.concepts.length > 0 ? [find(meant), named] : [named];
}

// Whom to ask when nothing fits does not depend on how it is spelt.
function withName(step: FindStep, { names }: Understanding): FindStep {
  if (step.group === 'contact' || step.group === 'coordination') return step;
  const isNamed = ({ service, team }: Candidate | PassedOver) =>
    [service?.names, team?.names].some(name => name && names(name));
  return {
    ...step,
    candidates: step.candidates.filter(isNamed),
    passedOver: step.passedOver.filter(isNamed),
  };
}

function onBreak({ passedOver }: FindStep): readonly Found[] {
  return passedOver.flatMap(one =>
    one.team && one.obstacles.every(({ code }) => code === 'paused')
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
