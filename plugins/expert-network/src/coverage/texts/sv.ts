import type { CoverageTexts } from './en';

/** The same texts in Swedish. */
export const coverageSv: CoverageTexts = {
  'coverage.title': 'Täckning',
  'coverage.intro':
    'Varifrån hjälpen skulle komma för varje fenomen, område för område.',
  'coverage.any': 'Alla',
  'coverage.table': 'Täckningstabell',
  'coverage.skip': 'Hoppa över tabellen',
  'coverage.caption': 'Fenomen som rader, områden som kolumner.',
  'coverage.gaps_one':
    '{{count}} lucka: ett fenomen som saknar väg till hjälp i området.',
  'coverage.gaps_other':
    '{{count}} luckor: fenomen som saknar väg till hjälp i området.',
  'coverage.gaps.none':
    'Inga luckor: varje fenomen har en väg till hjälp i varje område.',
  'coverage.gaps.title': 'Luckor',
  'coverage.sum': 'Luckor',
  'coverage.onlyGaps': 'Visa bara luckor',
  'coverage.general': 'Räkna också med tjänster som tar emot alla ämnen',
  'coverage.csv': 'Ladda ner CSV',
  'coverage.csv.file': 'tackning',
  'coverage.print': 'Skriv ut',
  'coverage.one': 'Fenomen eller område',
  'coverage.why': 'Varför?',
  'coverage.why.of': 'Varför? {{phenomenon}}, {{region}}',
  'coverage.why.summary': 'Så här sökte vi: {{phenomenon}}, {{region}}',
  'coverage.why.general':
    'Sökningen erbjuder ändå en tjänst som tar emot alla ämnen.',
  'coverage.empty': 'Täckningen kan inte räknas innan områden har lagts till.',
  'problems.title': 'Att rätta i uppgifterna',
  'problems.none': 'Det finns inget att rätta i uppgifterna.',
};
