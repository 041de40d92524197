import {
  examineForm,
  parseForm,
  type ExaminedForm,
  type FormDefinition,
  type LintProblem,
  type OptionSources,
} from '@tukiverkko/plugin-forms-common';
import { isTaken } from '../database';
import type { FormsStore } from './FormsStore';

/** What came of publishing a definition: a version, or the reasons why not. */
export type Published =
  | {
      readonly ok: true;
      readonly key: string;
      readonly version: number;
      readonly isNew: boolean;
    }
  | { readonly ok: false; readonly reasons: readonly string[] };

/** A definition ready to publish: parsed, with its choices written in, linted and tested. */
export type Checked =
  | { readonly ok: true; readonly definition: FormDefinition }
  | { readonly ok: false; readonly reasons: readonly string[] };

/** Checks a definition as publishing does. Pure: the same definition and choices give the same result. */
export function checkForPublishing(
  value: unknown,
  sources: OptionSources,
): Checked {
  const parsed = parseForm(value);
  if (!parsed.ok) return { ok: false, reasons: sentences(parsed.problems) };

  const { bound, problems, tests } = examineForm(parsed.definition, sources);
  const reasons = [...sentences(problems), ...failedTests(tests)];
  return reasons.length === 0
    ? { ok: true, definition: bound }
    : { ok: false, reasons };
}

/** Publishes a definition as the next version, unless the same content is published already. */
export async function publish(
  store: FormsStore,
  value: unknown,
  sources: OptionSources,
): Promise<Published> {
  const checked = checkForPublishing(value, sources);
  if (!checked.ok) return checked;
  const { definition } = checked;
  const { key } = definition;

  const known = await store.withContent(definition);
  if (known !== undefined)
    return { ok: true, key, version: known, isNew: false };
  try {
    const version = await store.add(definition, new Date().toISOString());
    return { ok: true, key, version, isNew: true };
  } catch (error) {
    // Another process publishes the same folder at the same moment.
    const twin = isTaken(error) && (await store.withContent(definition));
    if (!twin) throw error;
    return { ok: true, key, version: twin, isNew: false };
  }
}

function sentences(problems: readonly LintProblem[]): string[] {
  return problems
    .filter(({ severity }) => severity === 'error')
    .map(({ pointer, code, params }) => {
      const values = Object.entries(params).map(
        ([name, value]) => `${name} ${value}`,
      );
      return `${pointer || '/'}: ${[code, ...values].join(', ')}`;
    });
}

function failedTests(tests: ExaminedForm['tests']): string[] {
  return tests
    .filter(({ passed }) => !passed)
    .map(({ name, differences }) => {
      const members = differences.map(
        ({ member, expected, actual }) =>
          `${member} should be ${JSON.stringify(expected)}, is ${JSON.stringify(
            actual,
          )}`,
      );
      return `The test '${name}' fails: ${members.join('; ')}`;
    });
}
