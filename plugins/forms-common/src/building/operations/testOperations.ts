import type { FormDefinition, FormTest } from '../../definition/FormDefinition';
import type { Operation } from '../Operation';
import { freeTestName, longestTestName } from '../testing/freeTestName';

/** Which test: by its name. */
export interface OfTest {
  readonly test: string;
}

const has = ({ tests }: FormDefinition, name: string): boolean =>
  tests.some(test => test.name === name);

const withTest = (
  definition: FormDefinition,
  name: string,
  change: (test: FormTest) => readonly FormTest[],
): FormDefinition =>
  has(definition, name)
    ? {
        ...definition,
        tests: definition.tests.flatMap(test =>
          test.name === name ? change(test) : [test],
        ),
      }
    : definition;

const nameOf = (_: FormDefinition, { test }: OfTest): string => test;

/** Adds a test at the end; one whose name is taken gets another. */
const addTest: Operation<{ readonly test: FormTest }> = {
  apply: (definition, { test }) => ({
    ...definition,
    tests: [
      ...definition.tests,
      { ...test, name: freeTestName(definition, test.name) },
    ],
  }),
  about: (_, { test }) => test.name,
};

/** Changes what a test answers, when, as whom, or what it expects; its name stays. */
const changeTest: Operation<
  OfTest & { readonly change: Partial<Omit<FormTest, 'name'>> }
> = {
  apply: (definition, { test, change }) =>
    withTest(definition, test, before => [{ ...before, ...change }]),
  about: nameOf,
};

/** Gives a test another name; one that is empty, too long or taken is refused. */
const renameTest: Operation<OfTest & { readonly name: string }> = {
  apply: (definition, { test, name }) => {
    const trimmed = name.trim();
    return trimmed === '' ||
      trimmed.length > longestTestName ||
      has(definition, trimmed)
      ? definition
      : withTest(definition, test, before => [{ ...before, name: trimmed }]);
  },
  about: (_, { name }) => name,
};

/** Puts a copy behind a test. */
const duplicateTest: Operation<OfTest> = {
  apply: (definition, { test }) =>
    withTest(definition, test, before => [
      before,
      { ...before, name: freeTestName(definition, before.name) },
    ]),
  about: nameOf,
};

/** Takes a test away. */
const removeTest: Operation<OfTest> = {
  apply: (definition, { test }) => withTest(definition, test, () => []),
  about: nameOf,
};

/** What is done to the tests of a form. */
export const testOperations = {
  addTest,
  changeTest,
  renameTest,
  duplicateTest,
  removeTest,
} as const;
