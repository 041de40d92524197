import { problem, type LintProblem } from '../lint/LintProblem';
import type { FormDefinition } from './FormDefinition';
import { formShape } from './formShape';
import { guardJson } from './jsonGuard';
import { limits } from './limits';
import { upgrade } from './upgrade';

export type ParsedForm =
  | { readonly ok: true; readonly definition: FormDefinition }
  | { readonly ok: false; readonly problems: readonly LintProblem[] };

/** Unknown becomes a definition, once: the right members and no other, inside the limits. Lint looks at the rest. */
export function parseForm(value: unknown): ParsedForm {
  const problems = guardJson(value, limits.definitionDepth);
  if (problems.length > 0) return { ok: false, problems };

  const size = new TextEncoder().encode(JSON.stringify(value) ?? '').length;
  if (size > limits.definitionBytes)
    return {
      ok: false,
      problems: [problem('', 'too-large', { limit: limits.definitionBytes })],
    };

  const document = upgrade(value);
  formShape(document, [], found => {
    if (problems.length < limits.problems) problems.push(found);
  });
  if (problems.length > 0) return { ok: false, problems };

  return { ok: true, definition: document as FormDefinition };
}
