import type {
  FindResponse,
  Language,
} from '@tukiverkko/plugin-expert-network-common';
import type { WhyStep } from '@tukiverkko/ui';

/** How help was looked for, group by group in the order of routing, with what each step came to. */
export function whySteps(
  { steps = [], groups }: Pick<FindResponse, 'steps' | 'groups'>,
  language: Language,
): readonly WhyStep[] {
  return steps.map((step, index) => ({
    outcome: groups[index]?.items.length > 0 ? 'found' : 'not',
    text: step[language],
  }));
}
