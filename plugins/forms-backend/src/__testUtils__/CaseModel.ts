import {
  allowedCommands,
  caseCommands,
  transition,
  type CaseCommand,
  type CasePermission,
  type CaseState,
  type InterruptedState,
} from '@tukiverkko/plugin-forms-common';

/** What a test believes of one case: worked out from the table of the lifecycle alone. */
export interface CaseModel {
  state: CaseState;
  before: InterruptedState | undefined;
  owner: string;
  /** Teams that passed it on; they may follow where it went. */
  hadIt: string[];
  assignee: string | null;
  revision: number;
  /** What was written, in order; true for what stays in the team. */
  written: boolean[];
}

/** What somebody tries. */
export interface Try {
  readonly who: string;
  readonly command: CaseCommand;
  /** Decided on what it was one change ago. */
  readonly isStale: boolean;
  /** Sent twice with the same key. */
  readonly isRepeated: boolean;
}

export const teams = ['group:default/team', 'group:default/other-team'];
export const people = [
  'asker',
  'worker',
  'second-worker',
  'other-worker',
  'coordinator',
  'nobody',
];

const members: Readonly<Record<string, readonly string[]>> = {
  'group:default/team': ['worker', 'second-worker'],
  'group:default/other-team': ['other-worker'],
};

/** A case as it is when it was just sent. */
export function sentCase(): CaseModel {
  return {
    state: 'submitted',
    before: undefined,
    owner: 'group:default/team',
    hadIt: [],
    assignee: null,
    revision: 1,
    written: [],
  };
}

/** What a person holds of the case; undefined for whom it does not exist. */
export function heldBy(
  who: string,
  { owner, hadIt }: CaseModel,
): readonly CasePermission[] | undefined {
  if (who === 'asker') return ['request'];
  if (who === 'coordinator') return ['coordinate'];
  if (members[owner].includes(who)) return ['work'];
  return hadIt.some(team => members[team].includes(who)) ? [] : undefined;
}

/** The team that does not have it. */
export function otherTeam({ owner }: CaseModel): string {
  return teams.find(team => team !== owner)!;
}

/** The last of the team that has it. */
export function aMember({ owner }: CaseModel): string {
  return `user:default/${members[owner].at(-1)}`;
}

/** True for what goes to `POST …/messages`. */
export function isWritten(command: CaseCommand): boolean {
  return command === 'message' || command === 'note';
}

/** What the server must answer to a try. */
export function statusOf(
  { who, command, isStale }: Try,
  model: CaseModel,
): number {
  const held = heldBy(who, model);
  if (!held) return 404;
  const { permission } = caseCommands[command];
  if (!permission.some(one => held.includes(one))) return 403;
  if (isStale && !isWritten(command)) return 412;
  if (!allowedCommands(model.state, held).includes(command)) return 409;
  return isWritten(command) ? 201 : 200;
}

/** What a try that succeeds makes of the case. */
export function carryOut({ who, command }: Try, model: CaseModel): void {
  if (isWritten(command)) {
    model.written.push(command === 'note');
    return;
  }
  if (['ask', 'inform', 'ask-again'].includes(command)) {
    model.written.push(false);
  }
  const { state } = model;
  model.state = transition(state, command, model.before)!;
  model.before = command === 'ask' ? (state as InterruptedState) : undefined;
  if (command === 'accept') model.assignee = `user:default/${who}`;
  if (command === 'assign') model.assignee = aMember(model);
  if (['return', 'reopen', 'forward', 'mark-in-error'].includes(command)) {
    model.assignee = null;
  }
  if (command === 'forward') {
    model.hadIt.push(model.owner);
    model.owner = otherTeam(model);
  }
  model.revision += 1;
}
