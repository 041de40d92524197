import type {
  CaseState,
  DueFilter,
  Priority,
} from '@tukiverkko/plugin-forms-common';
import type { CaseDecision } from '../authorize/criteria';
import type { Lane } from './lanes';
import type { Tie } from './views';

/** What people narrow a list by. An empty list narrows nothing. */
export interface CaseFilters {
  readonly state: readonly CaseState[];
  readonly priority: readonly Priority[];
  readonly form: readonly string[];
  readonly service: readonly string[];
  readonly region: readonly string[];
  readonly team: readonly string[];
  /** `none` stands for nobody. */
  readonly assignee: readonly string[];
  readonly due: readonly DueFilter[];
  /** Each must stand in the metadata. */
  readonly words: readonly string[];
}

/** A list of cases before it is a statement. */
export interface CaseQuery {
  readonly tie: Tie;
  /** Who stands at the other end of the tie; undefined where the decisions do not say, and it may be anybody. */
  readonly refs: readonly string[] | undefined;
  /** Every one must hold. */
  readonly decisions: readonly CaseDecision[];
  readonly lane?: Lane;
  readonly filters: CaseFilters;
  /** The day it is, for what is due. */
  readonly today: string;
}

/** Narrows nothing. */
export const noFilters: CaseFilters = {
  state: [],
  priority: [],
  form: [],
  service: [],
  region: [],
  team: [],
  assignee: [],
  due: [],
  words: [],
};
