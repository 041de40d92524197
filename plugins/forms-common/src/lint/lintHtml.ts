import type { FormDefinition } from '../definition/FormDefinition';
import { isPlainObject } from '../definition/jsonGuard';
import { pointer } from '../definition/pointer';
import { problem, type LintProblem } from './LintProblem';

/** A tag, a character reference, or an address that runs: nobody needs them in a text that is shown as it is written. */
const markup =
  /<[a-z!/?][^<>]*>|<script|&#?\w{2,10};|\b(?:javascript|vbscript):|data:text\/html/i;

/** Members that hold no words for people: expressions, patterns, and what tests send in to see what becomes of it. */
const notWords: ReadonlySet<string> = new Set([
  ...['tests', 'logic', 'when', 'target', 'pattern', 'const', 'sourceHash'],
]);

/** Finds HTML and scripts in any text of a form. They would be shown as they are; an author who writes them expects else. */
export function lintHtml(definition: FormDefinition): LintProblem[] {
  const found: LintProblem[] = [];
  const look = (at: unknown, path: readonly (string | number)[]): void => {
    if (typeof at === 'string') {
      if (markup.test(at)) found.push(problem(pointer(...path), 'text-html'));
    } else if (Array.isArray(at))
      at.forEach((item, index) => look(item, [...path, index]));
    else if (isPlainObject(at))
      for (const key of Object.keys(at))
        if (!notWords.has(key)) look(at[key], [...path, key]);
  };
  look(definition, []);
  // The messages of advice are words among expressions.
  look(
    (definition.logic.advise ?? []).map(({ message }) => ({ message })),
    ['logic', 'advise'],
  );
  return found;
}
