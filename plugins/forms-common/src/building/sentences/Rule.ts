/** What can be compared with: a plain value, several of them, or another name of the form. */
export type Operand = Scalar | readonly Scalar[] | { readonly name: string };

export type Scalar = string | number | boolean;

/** How a condition compares; each says its opposite in the table `comparing`. */
export type Comparing =
  | 'is'
  | 'isNot'
  | 'isOneOf'
  | 'isNoneOf'
  | 'has'
  | 'hasNone'
  | 'answered'
  | 'notAnswered'
  | 'less'
  | 'atMost'
  | 'more'
  | 'atLeast';

/** One condition about one answer, calculated value, score, band … of the form. */
export interface Comparison {
  readonly kind: 'comparison';
  /** As an expression reads it: `language`, `$calc.age`, `$row.age`, `$band.total`, `$flags`. */
  readonly name: string;
  /** How many were chosen is compared, not which. */
  readonly counted?: true;
  readonly comparing: Comparing;
  readonly operand?: Operand;
  /** What the condition comes to where an answer it reads is missing. */
  readonly ifMissing: boolean;
}

/** Conditions that hold all together or one of them; `not` turns the whole around. */
export interface Group {
  readonly kind: 'group';
  readonly join: 'and' | 'or';
  readonly not?: true;
  readonly conditions: readonly Condition[];
}

/** What no sentence can say, kept as it is written. */
export interface Written {
  readonly kind: 'written';
  readonly expression: unknown;
}

export type Condition = Comparison | Group | Written;

/** A rule as people read it: it always holds, it holds when, or it can only be shown as JSON. */
export type Rule =
  | { readonly kind: 'always' }
  | { readonly kind: 'sentence'; readonly when: Group }
  | { readonly kind: 'json'; readonly expression: unknown };

/** What reading an expression asks about the names in it. */
export interface NamesOfRule {
  /** True for a yes-or-no, which may stand as a condition of its own. */
  readonly isTruth: (name: string) => boolean;
}
