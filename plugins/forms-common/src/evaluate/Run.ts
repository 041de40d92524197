import type { CompiledForm, Rule, Step } from '../compile/CompiledForm';
import { isPlainObject } from '../definition/jsonGuard';
import { limits } from '../definition/limits';
import { pointer } from '../definition/pointer';
import { runExpression } from '../expressions/runExpression';
import { localDate } from '../finland/localDate';
import type {
  AnswerError,
  Answers,
  Evaluation,
  EvaluationContext,
} from './Evaluation';
import { GroupRow } from './GroupRow';
import { isUnanswered, type Question } from './Question';
import { bandOf, scoreOf } from './score';
import { targetOf } from './target';

type Values = Record<string, unknown>;
const emptyValues = (): Values => Object.create(null);
const noErrors: readonly AnswerError[] = [];

/** Told of a rule, what came of it, and what it read. The data change as the run goes on. */
export type Watch = (rule: Rule, value: unknown, data: object) => void;

/** What one evaluation knows so far: take the steps of the form in order, then finish. */
export class Run {
  readonly #form: CompiledForm;
  readonly #watch?: Watch;
  readonly #given: Readonly<Values>;
  /** What expressions see: accepted answers by field id, and what starts with `$`. */
  readonly #data = emptyValues();
  readonly #refused = new Map<string, readonly AnswerError[]>();
  readonly #rows = new Map<string, readonly GroupRow[]>();
  readonly #otherErrors: AnswerError[] = [];
  readonly #hidden = new Set<string>();
  readonly #calc = emptyValues();
  readonly #score: Record<string, number | null> = Object.create(null);
  readonly #band: Record<string, string | null> = Object.create(null);
  #flags: readonly string[] = [];

  constructor(
    form: CompiledForm,
    answers: unknown,
    { now, zone, relations }: EvaluationContext,
    watch?: Watch,
  ) {
    this.#form = form;
    this.#watch = watch;
    this.#given = isPlainObject(answers) ? answers : {};
    if (!isPlainObject(answers)) this.#say('', 'answers-not-object');
    this.#read();
    Object.assign(this.#data, {
      $now: now,
      $today: localDate(now, zone) ?? null,
      $relations: relations,
    });
    Object.assign(this.#data, {
      $calc: this.#calc,
      $score: this.#score,
      $band: this.#band,
      $flags: this.#flags,
    });
  }

  #read(): void {
    for (const id of Object.keys(this.#given)) {
      const answer = this.#given[id];
      // A cleared question reads as undefined in the browser; JSON has no such value.
      if (answer === undefined) continue;
      const field = this.#form.fields[id];
      if (!field) this.#say(pointer(id.slice(0, 100)), 'not-asked');
      else {
        const errors = field.check(answer, `/${id}`);
        if (errors.length > 0) this.#refused.set(id, errors);
        else this.#data[id] = answer;
      }
    }
    for (const field of Object.values(this.#form.fields)) this.#readRows(field);
  }

  /** Reads the rows of a group; a matrix has its one row before anything is answered. */
  #readRows({ id, cells }: CompiledForm['fields'][string]): void {
    if (!cells || this.#refused.has(id)) return;
    const answer = this.#data[id];
    const given = cells.isList ? (answer as unknown[] | undefined) : [answer];
    const rows = Array.from(
      given ?? [],
      (row, index) =>
        new GroupRow(cells.isList ? `${id}/${index}` : id, row, cells),
    );
    this.#rows.set(id, rows);
    if (answer !== undefined)
      this.#data[id] = cells.isList ? rows.map(row => row.data) : rows[0].data;
  }

  take(step: Step): void {
    if (step.kind === 'visible') {
      const visible = this.#value(step.rule);
      // A rule that failed shows its question: an error of the form must not hide what may matter.
      if (visible !== true && visible !== undefined)
        step.hides.forEach(target => this.#hide(target));
    } else if (step.kind === 'cells') {
      for (const row of this.#rows.get(step.field) ?? [])
        this.#takeCells(step.field, row);
    } else if (step.kind === 'compute') {
      const value = this.#value(step.rule);
      if (value !== undefined && value !== null) this.#calc[step.name] = value;
    } else if (step.kind === 'score') {
      const { id } = step.score;
      this.#score[id] = scoreOf(step.score, this.#data);
      this.#band[id] = bandOf(step.score, this.#score[id]);
    } else {
      this.#flags = step.flags
        .filter(({ rule }) => this.#value(rule) === true)
        .map(({ id }) => id);
      this.#data.$flags = this.#flags;
    }
  }

  #takeCells(field: string, row: GroupRow): void {
    for (const step of this.#form.fields[field].cells?.steps ?? []) {
      const value = this.#value(step.rule, row);
      if (step.kind === 'compute') {
        if (value !== undefined && value !== null)
          row.compute(step.name, value);
      } else if (value !== true && value !== undefined) row.hide(step.cell);
    }
  }

  /** Hides a field with its answer, or a page or note, which has none. */
  #hide(target: string): void {
    this.#hidden.add(target);
    if (target.startsWith('$')) return;
    this.#refused.delete(target);
    this.#rows.delete(target);
    delete this.#data[target];
  }

  finish(): Evaluation {
    const { advise, stop } = this.#form;
    const questions = this.#questions();
    const shown = questions.filter(question => !question.isHidden);
    const missing = shown.filter(
      ({ isRequired, errors, answer }) =>
        isRequired && errors.length === 0 && isUnanswered(answer),
    );
    const advice = this.#fitting(advise).map(rule => rule.id);
    const stopped = stop.find(rule => this.#value(rule) === true)?.id ?? null;
    // What is stopped goes nowhere.
    const target =
      stopped === null ? targetOf(this.#form, rule => this.#value(rule)) : null;

    const isMissing = new Set(missing);
    const fieldErrors = questions.flatMap(question =>
      isMissing.has(question)
        ? [{ pointer: `/${question.path}`, code: 'required', params: {} }]
        : question.errors,
    );
    const paths = (some: readonly Question[]): readonly string[] =>
      some.map(question => question.path);
    return {
      answers: this.#accepted(),
      dropped: paths(questions.filter(({ isDropped }) => isDropped)),
      hidden: [
        ...paths(questions.filter(({ isHidden }) => isHidden)),
        ...[...this.#hidden].filter(name => name.startsWith('$')),
      ],
      readOnly: paths(shown.filter(({ isReadOnly }) => isReadOnly)),
      required: paths(shown.filter(({ isRequired }) => isRequired)),
      computed: { ...this.#calc, ...this.#computedInRows() },
      scores: { ...this.#score },
      bands: { ...this.#band },
      flags: this.#flags,
      advice,
      missing: paths(missing),
      errors: [...fieldErrors, ...this.#otherErrors].slice(0, limits.errors),
      stop: stopped,
      target,
    };
  }

  /** Every question there is, each group followed by those of its rows. */
  #questions(): readonly Question[] {
    const { fields, required, readOnly } = this.#form;
    const byLogic = new Set(this.#fitting(required).map(rule => rule.field));
    const locked = new Set(this.#fitting(readOnly).map(rule => rule.field));
    return Object.values(fields).flatMap(field => {
      const { id, cells } = field;
      const isHidden = this.#hidden.has(id);
      const inside = (this.#rows.get(id) ?? []).flatMap(row =>
        this.#questionsOf(field, row, locked.has(id)),
      );
      // An unanswered matrix is missed row by row, so that each says what to do.
      const isMissedInside =
        cells?.isList === false && inside.some(cell => cell.isRequired);
      const own: Question = {
        path: id,
        answer: this.#data[id],
        errors: [
          ...(this.#refused.get(id) ?? noErrors),
          ...(this.#rows.get(id) ?? []).flatMap(row => row.errors),
        ],
        isHidden,
        isDropped: isHidden && this.#given[id] !== undefined,
        isRequired: !isMissedInside && (field.required || byLogic.has(id)),
        isReadOnly: locked.has(id),
      };
      return [own, ...inside];
    });
  }

  #questionsOf(
    { cells }: CompiledForm['fields'][string],
    row: GroupRow,
    isLocked: boolean,
  ): readonly Question[] {
    if (!cells) return [];
    const fits = (rules: typeof cells.required, cell: string): boolean =>
      rules.some(rule => rule.cell === cell && this.#value(rule, row) === true);
    return Object.values(cells.fields).map(({ id, required }) => {
      const isHidden = row.hidden.has(id);
      return {
        path: `${row.path}/${id}`,
        answer: row.data[id],
        errors: row.refused.get(id) ?? noErrors,
        isHidden,
        isDropped: isHidden && row.given[id] !== undefined,
        isRequired: !isHidden && (required || fits(cells.required, id)),
        isReadOnly: !isHidden && (isLocked || fits(cells.readOnly, id)),
      };
    });
  }

  /** The rules about shown fields that hold. */
  #fitting<R extends Rule & { readonly field: string }>(
    rules: readonly R[],
  ): R[] {
    return rules.filter(
      rule => !this.#hidden.has(rule.field) && this.#value(rule) === true,
    );
  }

  #accepted(): Answers {
    return Object.fromEntries(
      Object.values(this.#form.fields)
        .filter(({ id }) => this.#data[id] !== undefined)
        .map(({ id, cells }) => {
          if (!cells) return [id, this.#data[id]];
          const rows = (this.#rows.get(id) ?? []).map(row =>
            row.accepted(cells),
          );
          return [id, cells.isList ? rows : rows[0]];
        }),
    );
  }

  #computedInRows(): Readonly<Values> {
    return Object.fromEntries(
      Object.values(this.#form.fields)
        .filter(({ cells }) =>
          cells?.steps.some(step => step.kind === 'compute'),
        )
        .map(({ id, cells }) => {
          const rows = (this.#rows.get(id) ?? []).map(({ computed }) => ({
            ...computed,
          }));
          return [id, cells?.isList ? rows : rows[0] ?? {}];
        }),
    );
  }

  /** The value of a rule, in a row where it is about one; undefined where it failed, which is then told. */
  #value(rule: Rule, row?: GroupRow): unknown {
    this.#data.$row = row?.data;
    const outcome = rule.sound
      ? runExpression(rule.expression, this.#data)
      : { ok: false as const };
    this.#watch?.(rule, outcome.ok ? outcome.value : undefined, this.#data);
    if (outcome.ok) return outcome.value;
    this.#say('', 'expression-failed', { target: rule.target });
    return undefined;
  }

  #say(at: string, code: string, params: AnswerError['params'] = {}): void {
    if (this.#otherErrors.length < limits.errors)
      this.#otherErrors.push({ pointer: at, code, params });
  }
}
