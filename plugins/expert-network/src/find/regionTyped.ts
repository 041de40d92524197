import type {
  FindResponse,
  UnderstoodConcept,
} from '@tukiverkko/plugin-expert-network-common';

/** The region among what the words were taken to mean; it goes before the one that is chosen. */
export function regionTyped({
  understood,
}: Pick<FindResponse, 'understood'>): UnderstoodConcept | undefined {
  return understood.find(({ vocabulary }) => vocabulary === 'regions');
}
