import type {
  FieldSchema,
  FormDefinition,
  FormScore,
  Priority,
} from '../definition/FormDefinition';
import type { FieldCheck } from '../evaluate/fieldCheck';

/** A form made ready to evaluate, once and frozen: everything is in order, nothing is parsed again. */
export interface CompiledForm {
  readonly definition: FormDefinition;
  /** By field id, in the order of the pages. No prototype. */
  readonly fields: Readonly<Record<string, CompiledField>>;
  readonly pages: readonly CompiledPage[];
  /** Visibility, calculated values, scores and flags, each after what it reads. */
  readonly steps: readonly Step[];
  readonly required: readonly FieldRule[];
  readonly readOnly: readonly FieldRule[];
  readonly advise: readonly (FieldRule & { readonly id: string })[];
  readonly stop: readonly (Rule & { readonly id: string })[];
  readonly routing: CompiledRouting | null;
}

export interface CompiledField {
  readonly id: string;
  readonly page: string | null;
  /** The field with its `$ref` written out. */
  readonly schema: FieldSchema;
  /** Required by the schema, wherever it is visible. */
  readonly required: boolean;
  /** Checks the answer itself; what stands inside a group is checked cell by cell. */
  readonly check: FieldCheck;
  /** The questions of a repeating group or a matrix; null for every other field. */
  readonly cells: CompiledCells | null;
}

/** The questions inside a field, and the rules that run for each of its rows. */
export interface CompiledCells {
  /** Many rows, or the one of a matrix. */
  readonly isList: boolean;
  /** By cell, in order. No prototype. */
  readonly fields: Readonly<Record<string, CompiledCell>>;
  readonly steps: readonly CellStep[];
  readonly required: readonly CellRule[];
  readonly readOnly: readonly CellRule[];
}

export interface CompiledCell {
  readonly id: string;
  readonly schema: FieldSchema;
  readonly required: boolean;
  readonly check: FieldCheck;
}

export interface CompiledPage {
  readonly id: string;
  readonly fields: readonly string[];
}

/** One expression and what it decides (`visible.plan`). One that lint refuses never runs and always fails. */
export interface Rule {
  readonly target: string;
  readonly expression: unknown;
  readonly sound: boolean;
}

export type FieldRule = Rule & { readonly field: string };

export type CellRule = Rule & { readonly cell: string };

export type CellStep =
  | { readonly kind: 'visible'; readonly cell: string; readonly rule: Rule }
  | { readonly kind: 'compute'; readonly name: string; readonly rule: Rule };

export type Step =
  | {
      readonly kind: 'visible';
      /** What disappears: a field, a note, or a page with all that is on it. */
      readonly hides: readonly string[];
      readonly rule: Rule;
    }
  | { readonly kind: 'compute'; readonly name: string; readonly rule: Rule }
  | { readonly kind: 'cells'; readonly field: string }
  | { readonly kind: 'score'; readonly score: FormScore }
  | {
      readonly kind: 'flags';
      readonly flags: readonly { readonly id: string; readonly rule: Rule }[];
    };

export interface CompiledRouting {
  readonly rules: readonly CompiledRoutingRule[];
  readonly fallback: string;
}

export interface CompiledRoutingRule {
  readonly id: string;
  readonly when: Rule;
  readonly kind: 'team' | 'service' | 'coordinator' | 'find';
  /** For `team`, `service` and `coordinator` one value of that name; for `find` one for each thing that is looked for. */
  readonly values: readonly { readonly name: string; readonly rule: Rule }[];
  readonly priority: Priority;
  readonly promise: number | null;
}
