import {
  type FormDefinition,
  lintForm,
  parseForm,
  type LintProblem,
} from '@tukiverkko/plugin-forms-common';
import { placeOf, placesInJson, type TextRange } from './placesInJson';

/** Something to mend in the text, and where. */
export interface SourceProblem extends TextRange {
  readonly problem:
    | LintProblem
    | { readonly code: 'not-json'; readonly text: string }
    | { readonly code: 'twice'; readonly name: string }
    | { readonly code: 'other-key' };
  readonly severity: 'error' | 'warning';
}

/** What a text says: a form, or why it is none. What stands in a form and is not right yet is said of it too. */
export interface ReadSource {
  readonly definition?: FormDefinition;
  readonly problems: readonly SourceProblem[];
}

/** Reads a text as the form with this key. */
export function readSource(text: string, key: string): ReadSource {
  const places = placesInJson(text);
  const error = (
    range: TextRange | undefined,
    problem: SourceProblem['problem'],
  ): SourceProblem => ({
    from: Math.min(range?.from ?? 0, text.length),
    to: Math.min(range?.to ?? 0, text.length),
    severity: 'error',
    problem,
  });
  const read = parsed(text);
  if ('error' in read)
    return {
      problems: [error(places.broken, { code: 'not-json', text: read.error })],
    };
  // The last of two would win, and nobody would know.
  const twice = places.twice.map(one =>
    error(one, { code: 'twice', name: one.name }),
  );
  const form = parseForm(read.value);
  if (!form.ok)
    return {
      problems: [
        ...twice,
        ...form.problems.map(one => error(placeOf(places, one.pointer), one)),
      ],
    };
  const { definition } = form;
  if (definition.key !== key)
    return {
      problems: [
        ...twice,
        error(placeOf(places, '/key'), { code: 'other-key' }),
      ],
    };
  return {
    ...(twice.length === 0 && { definition }),
    problems: [
      ...twice,
      ...lintForm(definition).map(one => ({
        ...error(placeOf(places, one.pointer), one),
        severity: one.severity,
      })),
    ],
  };
}

function parsed(
  text: string,
): { readonly value: unknown } | { readonly error: string } {
  try {
    return { value: JSON.parse(text) };
  } catch (error) {
    return { error: error instanceof Error ? error.message : String(error) };
  }
}
