import type { Comparison, Group } from '../sentences/Rule';
import type { RulePlace } from '../sentences/rulesOf';

/** A name and what it held when it was read; without a value where there was none. */
export interface FoundValue {
  readonly name: string;
  readonly value?: unknown;
}

/** A part of a rule, with what it came to over the answers. */
export type WhyPart =
  | {
      readonly kind: 'group';
      readonly join: Group['join'];
      readonly not?: true;
      readonly holds: boolean;
      readonly parts: readonly WhyPart[];
    }
  | {
      readonly kind: 'comparison';
      readonly comparison: Comparison;
      readonly holds: boolean;
      readonly found: readonly FoundValue[];
    }
  | {
      readonly kind: 'written';
      readonly expression: unknown;
      readonly holds: boolean;
      readonly found: readonly FoundValue[];
    };

/** A rule, what came of it over the answers, and why. */
export interface Why extends RulePlace {
  /** The row of the group it ran for, counted from 0. */
  readonly row?: number;
  /** What the rule came to; undefined where it failed. */
  readonly value: unknown;
  /** Undefined for a rule that always holds. */
  readonly tree?: WhyPart;
}
