import type { Comparing } from '../Rule';
import type { RuleAspect } from '../rulesOf';

/** How a comparison is said: `{name}` and `{value}` stand for what is compared. */
type Said = Readonly<Partial<Record<Comparing, string>>>;

/** The words sentences are made of, in one language. */
export interface SentenceWords {
  readonly quotes: readonly [open: string, close: string];
  /** How each way of comparing is said of anything, and otherwise of lists, moments, flags and whoever fills the form. */
  readonly comparing: Readonly<Record<Comparing, string>>;
  readonly ofText: Said;
  readonly ofMoment: Said;
  readonly ofFlags: Said;
  readonly ofRelations: Said;
  /** Of what is no question: there is a value, or none. */
  readonly ofValue: Said;
  readonly counted: string;
  readonly band: string;
  readonly today: string;
  readonly yes: string;
  readonly no: string;
  readonly relations: Readonly<Record<string, string>>;
  readonly and: string;
  readonly or: string;
  readonly notAll: string;
  readonly notAny: string;
  readonly written: string;
  readonly alsoMissing: string;
  /** What was found, behind the condition. */
  readonly now: string;
  readonly noAnswer: string;
  readonly rows: string;
  /** What each kind of rule does; `{target}` is what it is about. */
  readonly does: Readonly<Record<RuleAspect, string>>;
  readonly when: string;
  readonly always: string;
}
