import {
  indexDirectory,
  type Directory,
  type RecordAnswers,
  type RecordProblem,
  type RecordType,
} from '@tukiverkko/plugin-expert-network-common';

/** Refs of regions, teams, services, networks and activities in an answered record, by field. People are not the directory's. */
export function refsIn(
  { fields }: Pick<RecordType, 'fields'>,
  answers: RecordAnswers,
): readonly { readonly field: string; readonly ref: string }[] {
  return fields.flatMap(({ name, kind }) => {
    if (kind.is !== 'ref' && kind.is !== 'refs') return [];
    return [answers[name] ?? []]
      .flat()
      .map(ref => ({ field: name, ref: String(ref) }));
  });
}

/** What an answered record points at and nobody knows: neither the directory nor the records. */
export function strayRefs(
  type: Pick<RecordType, 'fields'>,
  answers: RecordAnswers,
  directory: Directory,
  records: readonly string[],
): readonly RecordProblem[] {
  const index = indexDirectory(directory);
  const isKnown = (ref: string) =>
    index.regionByRef.has(ref) ||
    index.teamByRef.has(ref) ||
    directory.services.some(one => one.ref === ref) ||
    directory.networks.some(one => one.ref === ref) ||
    directory.activities?.some(one => one.ref === ref) ||
    records.includes(ref);
  return refsIn(type, answers)
    .filter(({ ref }) => !isKnown(ref))
    .map(({ field }) => ({ field, code: 'ref-unknown' }));
}
