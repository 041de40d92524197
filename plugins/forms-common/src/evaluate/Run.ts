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
import { bandOf, scoreOf } from './score';
import { targetOf } from './target';

type Values = Record<string, unknown>;
const emptyValues = (): Values => Object.create(null);

/** What one evaluation knows so far: take the steps of the form in order, then finish. */
export class Run {
  readonly #form: CompiledForm;
  readonly #given: Readonly<Values>;
  /** What expressions see: accepted answers by field id, and what starts with `$`. */
  readonly #data = emptyValues();
  readonly #refused = new Map<string, readonly AnswerError[]>();
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
  ) {
    this.#form = form;
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
  }

  take(step: Step): void {
    if (step.kind === 'visible') {
      const visible = this.#value(step.rule);
      // A rule that failed shows its question: an error of the form must not hide what may matter.
      if (visible !== true && visible !== undefined) this.#hide(step.field);
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

  #hide(field: string): void {
    this.#hidden.add(field);
    this.#refused.delete(field);
    delete this.#data[field];
  }

  finish(): Evaluation {
    const { required, readOnly, advise, stop, fields } = this.#form;
    const ids = Object.keys(fields);
    const isHidden = (id: string): boolean => this.#hidden.has(id);
    const fitting = <R extends Rule & { readonly field: string }>(
      rules: readonly R[],
    ): R[] =>
      rules.filter(rule => !isHidden(rule.field) && this.#value(rule) === true);

    const byLogic = new Set(fitting(required).map(rule => rule.field));
    const needed = ids.filter(
      id => !isHidden(id) && (fields[id].required || byLogic.has(id)),
    );
    const missing = needed.filter(
      id => !this.#refused.has(id) && isUnanswered(this.#data[id]),
    );
    const locked = new Set(fitting(readOnly).map(rule => rule.field));
    const advice = fitting(advise).map(rule => rule.id);
    const stopped = stop.find(rule => this.#value(rule) === true)?.id ?? null;
    // What is stopped goes nowhere.
    const target =
      stopped === null ? targetOf(this.#form, rule => this.#value(rule)) : null;

    const isMissing = new Set(missing);
    const fieldErrors = ids.flatMap(id =>
      isMissing.has(id)
        ? [{ pointer: `/${id}`, code: 'required', params: {} }]
        : this.#refused.get(id) ?? [],
    );
    return {
      answers: this.#accepted(ids),
      dropped: ids.filter(id => isHidden(id) && this.#given[id] !== undefined),
      hidden: ids.filter(isHidden),
      readOnly: ids.filter(id => locked.has(id)),
      required: needed,
      computed: { ...this.#calc },
      scores: { ...this.#score },
      bands: { ...this.#band },
      flags: this.#flags,
      advice,
      missing,
      errors: [...fieldErrors, ...this.#otherErrors].slice(0, limits.errors),
      stop: stopped,
      target,
    };
  }

  #accepted(ids: readonly string[]): Answers {
    return Object.fromEntries(
      ids
        .filter(id => this.#data[id] !== undefined)
        .map(id => [id, this.#data[id]]),
    );
  }

  /** The value of a rule; undefined where it failed, which is then told. */
  #value(rule: Rule): unknown {
    const outcome = rule.sound
      ? runExpression(rule.expression, this.#data)
      : { ok: false as const };
    if (outcome.ok) return outcome.value;
    this.#say('', 'expression-failed', { target: rule.target });
    return undefined;
  }

  #say(at: string, code: string, params: AnswerError['params'] = {}): void {
    if (this.#otherErrors.length < limits.errors)
      this.#otherErrors.push({ pointer: at, code, params });
  }
}

/** A text of spaces or an empty list answers no question, though the schema would take it. */
function isUnanswered(answer: unknown): boolean {
  if (typeof answer === 'string') return answer.trim() === '';
  return answer === undefined || (Array.isArray(answer) && answer.length === 0);
}
