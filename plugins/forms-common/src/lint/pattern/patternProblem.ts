import { compilePattern } from '../../evaluate/compilePattern';
import type { LintCode } from '../problemSentences';
import { automatonOf } from './automaton';
import { isAmbiguous } from './isAmbiguous';
import { parsePattern } from './parsePattern';

const mostLength = 300;

/** What is wrong with a pattern of a form; undefined where it is one every engine reads alike and quickly. */
export function patternProblem(pattern: string): LintCode | undefined {
  if (pattern.length > mostLength) return 'pattern-too-long';
  const parsed = compilePattern(pattern) && parsePattern(pattern);
  if (!parsed) return 'pattern-refused';
  const automaton = automatonOf(parsed);
  return !automaton || isAmbiguous(automaton) ? 'pattern-ambiguous' : undefined;
}
