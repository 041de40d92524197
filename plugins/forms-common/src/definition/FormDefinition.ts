/**
 * What an author writes: one JSON document, closed (an unknown member is an error),
 * immutable once published. Its id is the SHA-256 of its canonical JSON (RFC 8785).
 */
export interface FormDefinition {
  readonly formatVersion: 1;
  readonly key: string;
  readonly title: string;
  readonly purpose: FormPurpose;
  readonly process: FormProcess;
  readonly languages: {
    readonly source: string;
    readonly available: readonly string[];
  };
  readonly data: DataSchema;
  readonly ui: UiSchema;
  readonly pages: readonly FormPage[];
  readonly logic: FormLogic;
  readonly stop?: readonly StopRule[];
  readonly scores?: readonly FormScore[];
  readonly flags?: readonly FormFlag[];
  readonly routing?: FormRouting;
  readonly continues?: readonly {
    readonly form: string;
    readonly map: Readonly<Record<string, string>>;
  }[];
  /** Key of the form a team answers with. */
  readonly answer?: string;
  readonly feedback?: { readonly form: string; readonly afterDays: number };
  readonly figures?: readonly string[];
  readonly files?: {
    readonly maxCount: number;
    readonly maxBytes: number;
    readonly types: readonly string[];
  };
  readonly access: Readonly<Record<string, FieldAccess>>;
  readonly prefill?: readonly {
    readonly field: string;
    readonly from: string;
  }[];
  readonly retention: Retention;
  /** Language → text key (`<field>.title`, `page.<id>.title` …; all of them stand at `sourceTexts`) → translation. */
  readonly i18n: Readonly<
    Record<string, Readonly<Record<string, Translation>>>
  >;
  readonly tests: readonly FormTest[];
}

/** What a form is for. An answer, feedback and the details of a record are begun where their matter is, never from a list. */
export type FormPurpose =
  | 'referral'
  | 'consultation'
  | 'screening'
  | 'risk-assessment'
  | 'survey'
  | 'answer'
  | 'feedback'
  | 'registration'
  | 'details';

/** What becomes of what was sent: a case has an owner and a life, a record is stored and counted, advice stores nothing. */
export type FormProcess = 'case' | 'record' | 'anonymous' | 'advice';

export type Sensitivity = 'none' | 'indirect' | 'identifying' | 'special';

/** The root of `data`: JSON Schema 2020-12 in our profile. */
export interface DataSchema {
  readonly $schema: 'https://json-schema.org/draft/2020-12/schema';
  readonly type: 'object';
  readonly additionalProperties: false;
  readonly required?: readonly string[];
  readonly properties: Readonly<Record<string, FieldSchema>>;
  readonly $defs?: Readonly<Record<string, FieldSchema>>;
}

/** One field. Which keywords may stand together is decided by lint, from one table per type. */
export interface FieldSchema {
  readonly $ref?: string;
  readonly type?:
    | 'string'
    | 'integer'
    | 'number'
    | 'boolean'
    | 'array'
    | 'object';
  readonly title?: string;
  readonly description?: string;
  readonly enum?: readonly (string | number)[];
  readonly const?: string | number | boolean;
  readonly oneOf?: readonly Option[];
  readonly minimum?: number;
  readonly maximum?: number;
  readonly exclusiveMinimum?: number;
  readonly exclusiveMaximum?: number;
  readonly multipleOf?: number;
  readonly minLength?: number;
  readonly maxLength?: number;
  readonly pattern?: string;
  readonly format?: string;
  readonly items?: FieldSchema;
  /** The questions of one row of a repeating group (in `items`), or the rows of a matrix. */
  readonly properties?: Readonly<Record<string, FieldSchema>>;
  readonly required?: readonly string[];
  readonly additionalProperties?: false;
  readonly minItems?: number;
  readonly maxItems?: number;
  readonly uniqueItems?: boolean;
  /** A source of choices (`phenomena`, `regions` …). Publishing writes the codes and their labels into `oneOf` and `i18n`. */
  readonly 'x-options'?: string;
  /** What a number counts (`kg`, `vk`), shown beside it. */
  readonly 'x-unit'?: string;
  readonly 'x-entity'?: { readonly kind: string; readonly type?: string };
  readonly 'x-sensitivity'?: Sensitivity;
  readonly 'x-code'?: string;
}

export interface Option {
  readonly const: string | number;
  readonly title: string;
}

/** RJSF 6 uiSchema: order, widgets, help, and `ui:errors` (error code → sentence of the form's own). No logic and no functions. */
export type UiSchema = Readonly<Record<string, unknown>>;

export interface FormPage {
  readonly id: string;
  readonly title: string;
  readonly intro?: string;
  readonly fields: readonly string[];
  /** Texts among the questions. */
  readonly notes?: readonly PageNote[];
  readonly layout?: { readonly likert?: readonly string[] };
}

/** A text that informs or warns, before a question or, without one, at the end of its page. */
export interface PageNote {
  readonly id: string;
  readonly tone: 'info' | 'warning';
  readonly text: string;
  readonly before?: string;
}

/** How long answers are kept after the end of the case: ISO 8601 periods of one unit, `P2Y`, `P6M`, `P90D`. */
export interface Retention {
  readonly submission: string;
  /** Answers of this sensitivity are erased earlier than the rest. */
  readonly bySensitivity?: Readonly<Partial<Record<Sensitivity, string>>>;
}

/** JsonLogic in the strict profile. */
export type Expression = unknown;

/**
 * By target: the id of a field, in `visible` also `$page.<id>` and `$note.<id>`, or `<group>.<cell>` for a question inside a group. Rules of a cell run for each row and
 * read it as `$row.<cell>`; what `compute` gives under `<group>.<name>` is read there too.
 */
export interface FormLogic {
  readonly visible?: Readonly<Record<string, Expression>>;
  readonly required?: Readonly<Record<string, Expression>>;
  readonly readOnly?: Readonly<Record<string, Expression>>;
  readonly compute?: Readonly<Record<string, Expression>>;
  readonly advise?: readonly {
    readonly id: string;
    readonly field: string;
    readonly when: Expression;
    readonly message: string;
  }[];
}

/** Ends the form: nothing is stored, not even a draft. `page` names the end page (`emergency`, or a page of the form). */
export interface StopRule {
  readonly id: string;
  readonly when: Expression;
  readonly page: string;
}

export interface FormScore {
  readonly id: string;
  readonly title: string;
  readonly method: 'sum' | 'mean' | 'max' | 'count';
  readonly items: readonly string[];
  readonly missing: {
    readonly policy: 'null' | 'prorate' | 'zero';
    readonly maxMissing?: number;
  };
  readonly range: readonly [number, number];
  readonly round?: number;
  readonly bands: readonly {
    readonly id: string;
    readonly title?: string;
    readonly min: number;
    readonly max: number;
    readonly severity: Severity;
  }[];
  readonly provenance?: {
    readonly instrument: string;
    readonly source: string;
    readonly licence: string;
  };
}

export type Severity = 'info' | 'warning' | 'danger';

export interface FormFlag {
  readonly id: string;
  readonly severity: Severity;
  readonly when: Expression;
  readonly message: string;
}

export interface FormRouting {
  readonly rules: readonly RoutingRule[];
  /** Entity ref of the team that receives what no rule and no directory could place. */
  readonly fallback: string;
}

export interface RoutingRule {
  readonly id: string;
  readonly when: Expression;
  readonly target: TargetExpression;
  readonly priority?: Priority;
  /** Working days. May only shorten what the service promises. */
  readonly promise?: number;
}

export type Priority = 'normal' | 'high' | 'critical';

/** Each value is a literal or an expression over the answers. */
export type TargetExpression =
  | { readonly team: Expression }
  | { readonly service: Expression }
  | { readonly coordinator: Expression }
  | { readonly find: Readonly<Record<string, Expression>> };

/** Relations to the case, never professions. */
export type Relation = 'requester' | 'owner' | 'invited' | 'coordinator';

export interface FieldAccess {
  readonly read: readonly Relation[];
  /** Whoever reads, unless said otherwise. */
  readonly write?: readonly Relation[];
}

export interface Translation {
  readonly text: string;
  readonly state: 'new' | 'machine' | 'translated' | 'reviewed';
  /** First 16 hex digits of the SHA-256 of the NFC source text; another hash marks the translation stale. */
  readonly sourceHash: string;
}

export interface FormTest {
  readonly name: string;
  readonly now: string;
  readonly relations?: readonly Relation[];
  readonly input: Readonly<Record<string, unknown>>;
  readonly expect: FormTestExpectation;
}

/** Only the members that stand here are compared; `target` and `scores` member by member. */
export interface FormTestExpectation {
  readonly valid?: boolean;
  readonly errors?: readonly {
    readonly pointer: string;
    readonly code: string;
  }[];
  readonly missing?: readonly string[];
  readonly hidden?: readonly string[];
  readonly dropped?: readonly string[];
  readonly computed?: Readonly<Record<string, unknown>>;
  readonly scores?: Readonly<Record<string, number | null>>;
  readonly bands?: Readonly<Record<string, string | null>>;
  readonly flags?: readonly string[];
  readonly advice?: readonly string[];
  readonly stop?: string | null;
  readonly target?: Readonly<Record<string, unknown>> | null;
}
