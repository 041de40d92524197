import type { CompiledForm } from '../../../compile/CompiledForm';
import { cellsOf, fieldAt, questionAt } from '../../../definition/cells';
import type {
  FormDefinition,
  FormTest,
} from '../../../definition/FormDefinition';
import { evaluate } from '../../../evaluate/evaluate';
import type { Answers } from '../../../evaluate/Evaluation';
import { localDate } from '../../../finland/localDate';
import { contextOfTest } from '../../../lint/runFormTests';
import { plainAnswers } from './plainAnswers';
import { reaches, type TestGoal } from './TestGoal';
import { allOf, eitherOf, given, type Way } from './Way';
import { waysTo, type WayScope } from './waysTo';
import { waysToGoal } from './waysToGoal';

type Moment = Pick<FormTest, 'now' | 'relations'>;

/** How many sets of answers are tried, and how many questions are filled in for each that arrives. */
const mostTries = 300;
const mostFilled = 80;

/**
 * Answers that reach a goal: those of a form that can be sent, where they are found. Guessed from the rules, proven by
 * `evaluate`; undefined where guessing does not get there.
 */
export function findAnswers(
  form: CompiledForm,
  goal: TestGoal,
  moment: Moment,
): Answers | undefined {
  const { definition } = form;
  const today = localDate(moment.now, 'Europe/Helsinki') ?? '';
  const scope: WayScope = { definition, today };
  const ways = waysToGoal(goal, scope).flatMap(way => shown(way, scope));
  const bases = [{}, ...definition.tests.map(test => test.input)];
  let tries = 0;
  let found: Answers | undefined;
  for (const base of bases) {
    for (const way of ways) {
      if (++tries > mostTries) return found;
      const answers = withWay(definition, base, way);
      if (!reaches(form, { ...moment, input: answers }, goal)) continue;
      const whole = filled(form, answers, goal, moment);
      if (whole.isValid || goal.kind === 'stop') return whole.answers;
      found ??= whole.answers;
    }
  }
  return found;
}

/** The ways on which everything that is answered is also asked. */
function shown(way: Way, scope: WayScope): readonly Way[] {
  const { logic, pages } = scope.definition;
  // What is left open in a row needs the row.
  const questions = [...way]
    .filter(([name, answer]) => answer !== undefined || name.includes('.'))
    .map(([name]) => name);
  const targets = new Set(
    questions.flatMap(question => {
      const [id] = question.split('.');
      const page = pages.find(({ fields }) => fields.includes(id));
      return [question, id, ...(page ? [`$page.${page.id}`] : [])];
    }),
  );
  const rules = [...targets].flatMap(target => {
    const rule = logic.visible?.[target];
    return rule === undefined
      ? []
      : [waysTo(rule, true, { ...scope, group: target.split('.')[0] })];
  });
  const all = allOf([[way], ...rules]);
  return eitherOf([all, [way]]);
}

const plainAnswerTo = (definition: FormDefinition, question: string): unknown =>
  plainAnswers(fieldAt(definition, question) ?? {})[0];

/** Answers with those of a way in them; a cell is answered in the first row. */
function withWay(definition: FormDefinition, base: Answers, way: Way): Answers {
  const answers: Record<string, unknown> = { ...base };
  for (const [question, wished] of way) {
    const [id, cell] = question.split('.');
    const answer =
      wished === given ? plainAnswerTo(definition, question) : wished;
    if (wished === given && cell === undefined && answers[id] !== undefined)
      continue;
    if (cell === undefined) answers[id] = answer;
    else answers[id] = withCell(definition, answers[id], id, cell, answer);
    if (answers[id] === undefined) delete answers[id];
  }
  return answers;
}

function withCell(
  definition: FormDefinition,
  before: unknown,
  id: string,
  cell: string,
  answer: unknown,
): unknown {
  const field = fieldAt(definition, id);
  if (!field || !cellsOf(field)) return before;
  const put = (row: unknown): object => {
    const { [cell]: _, ...others } = (row ?? {}) as Answers;
    return answer === undefined ? others : { ...others, [cell]: answer };
  };
  if (field.type === 'object') return put(before);
  const [first, ...rest] = Array.isArray(before) ? before : [undefined];
  return [put(first), ...rest];
}

/** Fills in what must be answered, as long as the goal stays reached. */
function filled(
  form: CompiledForm,
  begun: Answers,
  goal: TestGoal,
  moment: Moment,
): { readonly answers: Answers; readonly isValid: boolean } {
  const context = contextOfTest({ ...moment, name: '', input: {}, expect: {} });
  const skipped = new Set<string>();
  let answers = begun;
  for (let step = 0; step < mostFilled; step++) {
    const came = evaluate(form, answers, context);
    const open = came.missing.find(path => !skipped.has(path));
    if (open === undefined)
      return {
        answers,
        isValid: came.errors.length === 0 && came.stop === null,
      };
    const field = fieldAt(form.definition, questionAt(open));
    const sofar = answers;
    const fitting = plainAnswers(field ?? {})
      .map(answer => withAnswerAt(sofar, open.split('/'), answer))
      .find(tried => {
        const input = tried as Answers;
        const { stop } = evaluate(form, input, context);
        return (
          (stop === null || goal.kind === 'stop') &&
          reaches(form, { ...moment, input }, goal)
        );
      });
    if (fitting) answers = fitting as Answers;
    else skipped.add(open);
  }
  return { answers, isValid: false };
}

/** A copy of answers with one put where a path of `missing` points. */
function withAnswerAt(
  whole: unknown,
  [step, ...rest]: readonly string[],
  answer: unknown,
): unknown {
  if (step === undefined) return answer;
  if (Array.isArray(whole))
    return whole.map((item, index) =>
      index === Number(step) ? withAnswerAt(item, rest, answer) : item,
    );
  const before = (whole ?? {}) as Answers;
  return { ...before, [step]: withAnswerAt(before[step], rest, answer) };
}
