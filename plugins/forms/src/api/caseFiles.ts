/** The ways a request leaves the portal as a file, besides on paper. */
export const caseFiles = [
  'archive.zip',
  'copy.csv',
  'copy.json',
  'copy.fhir.json',
] as const;

/** One of {@link caseFiles}: the end of its address. */
export type CaseFile = (typeof caseFiles)[number];
