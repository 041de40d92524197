import type { LintProblem } from './LintProblem';
import type { LintCode } from './problemSentences';

/**
 * What is not even kept in a draft: it would cost whoever opens it, or run in their browser. Everything else lint has
 * against a definition is an author's unfinished work: kept, told, and refused when it is published.
 */
const neverKept: ReadonlySet<string> = new Set<LintCode>([
  'too-deep',
  'too-large',
  'too-many',
  'limit-exceeded',
  'name-refused',
  'ref-unknown',
  'pattern-refused',
  'pattern-ambiguous',
  'pattern-too-long',
  'text-html',
  'expression-operator',
  'expression-too-deep',
  'expression-too-large',
  'expression-iteration',
]);

/** True for a problem that keeps a definition from being saved. */
export const isNeverKept = ({ code }: Pick<LintProblem, 'code'>): boolean =>
  neverKept.has(code);
