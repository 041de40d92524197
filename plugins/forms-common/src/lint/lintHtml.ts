import type { FormDefinition } from '../definition/FormDefinition';
import { isPlainObject } from '../definition/jsonGuard';
import { pointer } from '../definition/pointer';
import { problem, type LintProblem } from './LintProblem';

/** A tag, a character reference, or an address that runs: nobody needs them in a text that is shown as it is written. */
const markup =
  /<[a-z!/?][^<>]*>|<script|&#?\w{2,10};|\b(?:javascript|vbscript):|data:text\/html/i;

/** Members of a field or a translation that hold no words for people. */
const notWords: ReadonlySet<string> = new Set([
  ...['pattern', 'const', 'sourceHash'],
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
      for (const name of Object.keys(at)) {
        // A sentence for a wrong pattern is for people; a pattern is not. A field may have any of these names.
        const isWord =
          typeof at[name] !== 'string' ||
          !notWords.has(name) ||
          path[path.length - 1] === 'ui:errors';
        if (isWord) look(at[name], [...path, name]);
      }
  };
  const {
    tests: _,
    stop: __,
    routing: ___,
    logic,
    flags,
    ...worded
  } = definition;
  look(worded, []);
  // Messages are words among expressions.
  look(messagesOf(flags), ['flags']);
  look(messagesOf(logic.advise), ['logic', 'advise']);
  return found;
}

function messagesOf(rules: readonly { readonly message: string }[] = []) {
  return rules.map(({ message }) => ({ message }));
}
