import type { Condition, Group, Scalar } from './Rule';

/** A plain value, or what a name of the form holds. */
export type Term = Scalar | { readonly name: string };

/** A calculated value as people read it, or what only JSON can say. */
export type Formula =
  | {
      readonly kind: 'sum' | 'mean' | 'count';
      readonly of: readonly string[];
    }
  /** How many of these conditions hold. */
  | { readonly kind: 'holding'; readonly conditions: readonly Condition[] }
  /** Whole years or days from one date to another. */
  | {
      readonly kind: 'years' | 'days';
      readonly from: string;
      readonly to: string;
    }
  | {
      readonly kind: 'calculation';
      readonly operator: '+' | '-' | '*' | '/';
      readonly left: number | { readonly name: string };
      readonly right: number | { readonly name: string };
    }
  /** One value when a condition holds, otherwise another or none. */
  | {
      readonly kind: 'choice';
      readonly when: Group;
      readonly then: Term;
      readonly otherwise?: Term;
    }
  /** Yes when a condition holds, otherwise no. */
  | { readonly kind: 'truth'; readonly when: Group }
  | { readonly kind: 'json'; readonly expression: unknown };
