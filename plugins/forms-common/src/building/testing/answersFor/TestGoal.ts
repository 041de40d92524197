import type { CompiledForm } from '../../../compile/CompiledForm';
import type { FormTest } from '../../../definition/FormDefinition';
import { evaluate } from '../../../evaluate/evaluate';
import type { Evaluation } from '../../../evaluate/Evaluation';
import { contextOfTest } from '../../../lint/runFormTests';
import { seenDecisions } from '../../../lint/seenDecisions';
import type { TestCover } from '../../../lint/TestCover';

/** A rule, or a part of one, that is to be true or false once. */
export interface BranchGoal {
  readonly kind: 'branch';
  /** JSON Pointer of the expression. */
  readonly pointer: string;
  readonly outcome: boolean;
}

/** What a test shall reach. */
export type TestGoal = TestCover | BranchGoal;

/** Whether an evaluation is at a goal that can be read from it. */
function isAt(goal: TestCover, came: Evaluation): boolean {
  switch (goal.kind) {
    case 'band':
      return came.bands[goal.score] === goal.band;
    case 'flag':
      return came.flags.includes(goal.flag);
    case 'rule':
      return came.target?.rule === goal.rule;
    default:
      return came.stop === goal.stop;
  }
}

/** True where these answers reach the goal. */
export function reaches(
  form: CompiledForm,
  test: Pick<FormTest, 'input' | 'now' | 'relations'>,
  goal: TestGoal,
): boolean {
  const whole: FormTest = { ...test, name: '', expect: {} };
  if (goal.kind !== 'branch')
    return isAt(goal, evaluate(form, whole.input, contextOfTest(whole)));
  const part = at(form.definition, goal.pointer);
  return seenDecisions(form, [whole]).get(part)?.has(goal.outcome) === true;
}

/** The part of a definition that a JSON Pointer names; an object nobody has seen where there is none. */
function at(definition: object, pointer: string): object {
  const part = pointer
    .split('/')
    .slice(1)
    .map(step => step.replace(/~1/g, '/').replace(/~0/g, '~'))
    .reduce<unknown>(
      (whole, step) => (whole as Record<string, unknown> | undefined)?.[step],
      definition,
    );
  return typeof part === 'object' && part !== null ? part : {};
}
