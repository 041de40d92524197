import { compileForm } from '../../compile/compileForm';
import type { FormDefinition } from '../../definition/FormDefinition';
import { runFormTests, type FormTestResult } from '../../lint/runFormTests';

/** A test of the version in use, run on another definition. */
export interface TestChange {
  readonly name: string;
  /** What comes out otherwise than the version in use says; empty where the test passes still. */
  readonly differences: FormTestResult['differences'];
  /** Whether the other definition still has a test of this name. */
  readonly isKept: boolean;
}

/**
 * The tests of one version on another definition: those that come out otherwise tell what changes for whoever fills the
 * form, without an answer of anybody. Both have their choices written in.
 */
export function testChanges(
  before: FormDefinition,
  after: FormDefinition,
): readonly TestChange[] {
  const names = new Set(after.tests.map(({ name }) => name));
  const form = compileForm({ ...after, tests: before.tests });
  return runFormTests(form).map(({ name, differences }) => ({
    name,
    differences,
    isKept: names.has(name),
  }));
}
