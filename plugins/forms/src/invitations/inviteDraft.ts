import {
  findIdentityCodes,
  type CommandRequest,
} from '@tukiverkko/plugin-forms-common';

/** The kinds of entities that can be invited. */
export const inviteKinds = ['Group', 'ExpertNetwork', 'User'] as const;
export type InviteKind = (typeof inviteKinds)[number];

/** An invitation while it is written. */
export interface InviteDraft {
  readonly kind?: InviteKind;
  readonly entity?: { readonly ref: string; readonly name: string };
  readonly question: string;
  readonly by?: string;
  /** What was typed as the day. */
  readonly byText: string;
}

/** What is missing or wrong, by field. */
export type InviteFault =
  | { readonly field: 'kind' | 'ref' | 'by' }
  | { readonly field: 'question'; readonly line: number };

/** The faults of a draft in the order of its fields. */
export function inviteFaults(draft: InviteDraft): readonly InviteFault[] {
  const [code] = findIdentityCodes(draft.question).certain;
  return [
    ...(draft.kind ? [] : [{ field: 'kind' as const }]),
    ...(draft.kind && !draft.entity ? [{ field: 'ref' as const }] : []),
    ...(code ? [{ field: 'question' as const, line: code.line }] : []),
    ...(draft.byText.trim() && !draft.by ? [{ field: 'by' as const }] : []),
  ];
}

/** The command a draft stands for; undefined while it has faults. */
export function toInvite({
  entity,
  question,
  by,
  ...draft
}: InviteDraft): CommandRequest | undefined {
  const faults = inviteFaults({ entity, question, by, ...draft });
  if (!entity || faults.length > 0) return undefined;
  return {
    command: 'invite',
    ref: entity.ref,
    ...(question.trim() ? { question: question.trim() } : {}),
    ...(by ? { by } : {}),
  };
}
