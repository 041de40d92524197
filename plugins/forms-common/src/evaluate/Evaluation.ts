import type { Priority, Relation } from '../definition/FormDefinition';

export type Answers = Readonly<Record<string, unknown>>;

/** Everything `evaluate` may know besides the version and the answers. */
export interface EvaluationContext {
  /** RFC 3339 instant. Stored with the submission, so that a later run gives the same result. */
  readonly now: string;
  /** IANA time zone of the local date `$today`. */
  readonly zone: string;
  readonly relations: readonly Relation[];
}

/**
 * The result of `evaluate`: codes and values only, texts are looked up afterwards. Questions are named by where their
 * answer stands: by the id of the field, and inside a group with its row, `children/2/age`. Hidden pages and notes stand
 * among what is hidden as `$page.<id>` and `$note.<id>`.
 */
export interface Evaluation {
  /** The accepted answers: hidden ones dropped, nothing unknown. */
  readonly answers: Answers;
  /** Fields that were answered though hidden. */
  readonly dropped: readonly string[];
  readonly hidden: readonly string[];
  readonly readOnly: readonly string[];
  /** Fields that must be answered now: by the schema or by `logic.required`, and visible. */
  readonly required: readonly string[];
  readonly computed: Answers;
  readonly scores: Readonly<Record<string, number | null>>;
  readonly bands: Readonly<Record<string, string | null>>;
  readonly flags: readonly string[];
  readonly advice: readonly string[];
  /** Required and not answered; each has a `required` entry in `errors` too. */
  readonly missing: readonly string[];
  readonly errors: readonly AnswerError[];
  /** Id of the stop rule that ends the form. */
  readonly stop: string | null;
  readonly target: Target | null;
}

/**
 * Addressed with a JSON Pointer (RFC 6901) into the answers. Never holds an answer.
 *
 * | code | params | meaning |
 * |---|---|---|
 * | a keyword of JSON Schema (`type`, `maxLength`, `oneOf` …) | `limit` where there is one | the answer does not fit it |
 * | `required` | | a question that must be answered is not |
 * | `not-asked` | | the form has no such question, or does not ask it who fills it |
 * | `entity-unknown` | | the catalogue has no such entity (server only) |
 * | `read-only` | | the form had locked the question, and the answer is another (server only) |
 * | `identity-code` | `line` | a text holds a valid personal identity code |
 * | `expression-failed` | `target`: `visible.plan`, `compute.age` … | an expression of the form has no result |
 * | `answers-not-object` | | the answers are no JSON object |
 */
export interface AnswerError {
  readonly pointer: string;
  readonly code: string;
  readonly params: Readonly<Record<string, string | number | boolean>>;
}

/** Where the routing rules point: described, never looked up here. `rule` is null for the fallback. */
export type Target = TargetBase &
  (TeamTarget | ServiceTarget | CoordinatorTarget | FindTarget);

export interface TargetBase {
  readonly rule: string | null;
  readonly priority: Priority;
  /** Working days, or null where the service's own promise holds. */
  readonly promise: number | null;
  /** The form's fallback team, for when the target cannot be resolved. */
  readonly fallback: string;
}

export interface TeamTarget {
  readonly team: string;
}
export interface ServiceTarget {
  readonly service: string;
}
/** Whoever coordinates all of these regions; none stands for the whole country. */
export interface CoordinatorTarget {
  readonly coordinator: readonly string[];
}
export interface FindTarget {
  readonly find: FindWish;
}

/** What `find` looks for, as values. Entities and codes are strings the directory understands. */
export interface FindWish {
  readonly phenomena: readonly string[];
  readonly expertise: readonly string[];
  readonly clientGroups: readonly string[];
  readonly modes: readonly string[];
  readonly languages: readonly string[];
  readonly region: string | null;
  readonly allowOtherCounty: boolean;
  readonly allowOtherArea: boolean;
}
