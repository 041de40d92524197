import type { RecordAnswers } from './RecordAnswers';

/** Refs of the regions an answered record serves; empty for the whole country. Coordinators of all of them, before and after, may approve a change. */
export function regionsServed(answers: RecordAnswers): readonly string[] {
  const regions = answers.serves ?? answers.regions;
  return Array.isArray(regions) ? regions.map(String) : [];
}
