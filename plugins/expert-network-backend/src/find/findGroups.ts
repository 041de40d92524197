import {
  findHelp,
  type Candidate,
  type Directory,
  type FindGroupId,
  type FindItem,
  type FindQuestion,
  type FindStep,
  type PassedOver,
} from '@tukiverkko/plugin-expert-network-common';
import { candidateItem, pausedItem } from './toFindItem';
import type { Understanding } from './understand';

/** One heading of the answer. */
export interface FindGroup {
  readonly id: FindGroupId;
  readonly items: readonly FindItem[];
}

/** The questions behind one search: what the words mean, and the same without the words. */
export interface Search {
  readonly meant: FindQuestion;
  readonly plain: FindQuestion;
  readonly understanding: Understanding;
  /** False where words were typed. */
  readonly wordless: boolean;
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
  const { understanding, wordless, openOnly } = search;
  const plain = findHelp(search.plain, directory).steps;
  const isMeant = wordless || understanding.concepts.length > 0;
  const meant = isMeant ? findHelp(search.meant, directory).steps : undefined;
  return plain.map((step, at) => {
    const named = wordless ? step : withName(step, understanding);
    const from = meant ? [meant[at], named] : [named];
    const open = from.flatMap(({ candidates }) => candidates);
    const paused = openOnly
      ? []
      : from.flatMap(({ passedOver }) => passedOver.filter(isOnBreak));
    const items = [
      ...open.map(candidate => candidateItem(candidate, directory)),
      ...paused.flatMap(one =>
        one.team ? [pausedItem(one, one.team, directory)] : [],
      ),
    ];
    return { id: step.group, items: once(items) };
  });
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

function isOnBreak({ obstacles }: PassedOver): boolean {
  return obstacles.every(({ code }) => code === 'paused');
}

function once(items: readonly FindItem[]): readonly FindItem[] {
  const byKey = new Map<string, FindItem>();
  for (const item of items) {
    const key = item.service ?? item.team;
    if (!byKey.has(key)) byKey.set(key, item);
  }
  return [...byKey.values()];
}
