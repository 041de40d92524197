import type { LintCode } from './problemSentences';

/** Something an author has to mend (`error`: it cannot be published) or may want to look at (`warning`). */
export interface LintProblem {
  /** JSON Pointer (RFC 6901) into the definition. */
  readonly pointer: string;
  readonly code: string;
  readonly params: Readonly<Record<string, string | number>>;
  readonly severity: 'error' | 'warning';
}

type Params = LintProblem['params'];

/** A problem that stops publishing. */
export const problem = (
  pointer: string,
  code: LintCode,
  params: Params = {},
): LintProblem => ({
  pointer,
  code,
  params,
  severity: 'error',
});

/** A problem an author may leave as it is. */
export const warning = (
  pointer: string,
  code: LintCode,
  params: Params = {},
): LintProblem => ({
  ...problem(pointer, code, params),
  severity: 'warning',
});
