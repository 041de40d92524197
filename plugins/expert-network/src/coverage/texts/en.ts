/** The English texts of coverage. */
export const coverageEn = {
  'coverage.title': 'Coverage',
  'coverage.intro':
    'Where help for each phenomenon would come from, region by region.',
  'coverage.any': 'Any',
  'coverage.table': 'Coverage table',
  'coverage.skip': 'Skip the table',
  'coverage.caption': 'Phenomena as rows, regions as columns.',
  'coverage.gaps_one':
    '{{count}} gap: a phenomenon with no route to help in the region.',
  'coverage.gaps_other':
    '{{count}} gaps: phenomena with no route to help in the region.',
  'coverage.gaps.none':
    'No gaps: every phenomenon has a route to help in every region.',
  'coverage.gaps.title': 'Gaps',
  'coverage.sum': 'Gaps',
  'coverage.onlyGaps': 'Show only gaps',
  'coverage.general': 'Also count services that take every topic',
  'coverage.csv': 'Download CSV',
  'coverage.csv.file': 'coverage',
  'coverage.print': 'Print',
  'coverage.one': 'Phenomenon or region',
  'coverage.why': 'Why?',
  'coverage.why.of': 'Why? {{phenomenon}}, {{region}}',
  'coverage.why.summary': 'How we searched: {{phenomenon}}, {{region}}',
  'coverage.why.general':
    'The search still offers a service that takes every topic.',
  'coverage.empty':
    'Coverage cannot be counted before regions have been added.',
  'problems.title': 'To mend in the data',
  'problems.none': 'There is nothing to mend in the data.',
} as const;

/** The texts every language answers for coverage. */
export type CoverageTexts = Readonly<Record<keyof typeof coverageEn, string>>;
