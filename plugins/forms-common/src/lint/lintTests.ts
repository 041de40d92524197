import type { FormDefinition } from '../definition/FormDefinition';
import { pointer } from '../definition/pointer';
import { findIdentityCodes } from '../finland/identityCodes';
import { problem, type LintProblem } from './LintProblem';
import { twice } from './twice';

/** A form brings tests; their names tell them apart, and their answers are made up. */
export function lintTests({ tests }: FormDefinition): LintProblem[] {
  return [
    ...(tests.length === 0 ? [problem('/tests', 'tests-missing')] : []),
    ...twice(tests.map(test => test.name)).map(name =>
      problem('/tests', 'id-twice', { id: name }),
    ),
    ...tests.flatMap(({ input }, index) =>
      Object.entries(input)
        .filter(([, answer]) => textsIn(answer).some(hasRealIdentityCode))
        .map(([field]) =>
          problem(
            pointer('tests', index, 'input', field),
            'test-identity-code',
            { field },
          ),
        ),
    ),
  ];
}

/** Every text of an answer, those inside of rows too. */
function textsIn(answer: unknown): readonly string[] {
  if (typeof answer === 'string') return [answer];
  return typeof answer === 'object' && answer !== null
    ? Object.values(answer).flatMap(textsIn)
    : [];
}

/** Individual numbers from 900 are never given to a person; those may stand in a test. */
function hasRealIdentityCode(answer: string): boolean {
  const lines = answer.split(/\r\n|\r|\n/);
  return findIdentityCodes(answer).certain.some(({ line, column, length }) => {
    const digits = lines[line - 1]
      .slice(column - 1, column - 1 + length)
      .replace(/\D/g, '');
    return digits[6] !== '9';
  });
}
