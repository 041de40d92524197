import type { Localized } from '../definition/Localized';

/** What kind of an expert is asked: a team, an expert network or one person. */
export type ExpertKind = 'team' | 'network' | 'person';

/** Whether they take part: `declined` is their word, `ended` that of the team. */
export type InvitationState = 'invited' | 'declined' | 'ended';

/** Somebody the responsible team has asked to take part in a case. */
export interface Expert {
  /** Entity ref; told to the team and to those it stands for. */
  readonly ref?: string;
  readonly kind: ExpertKind;
  /** A person stands here by name for the team and for themselves, else by their unit; null where that is not known. */
  readonly name: Localized | null;
  readonly state: InvitationState;
  readonly invitedAt: string;
  /** Local date their view is asked by. */
  readonly by?: string;
  /** What the team asks them; told to the two alone. */
  readonly question?: string;
  /** Why they do not take part; told to the two alone. */
  readonly reason?: string;
  /** True where the reader is who was asked, or belongs to them. */
  readonly isMine?: true;
  /** True where the reader may write or change the view now, or decline to take part. */
  readonly mayWrite?: true;
  readonly hasView: boolean;
  /** The newest version of what they wrote; told to the two alone. */
  readonly view?: ExpertView;
}

/** What an expert thinks of a case, for the team that joins the views into one answer. */
export interface ExpertView {
  /** Counts the versions. */
  readonly number: number;
  readonly at: string;
  /** Entity ref of who wrote this version. */
  readonly actor: string;
  /** As whom: "child psychiatrist", never a name. */
  readonly role: string;
  readonly text: string;
}

/** Somebody an answer names: by role and unit, and by name only where the team says so. */
export interface Contributor {
  readonly role: string;
  readonly unit: Localized | null;
  readonly name?: string;
}

/**
 * `POST /v1/submissions/{id}/views`, with Idempotency-Key and If-Match: `"<number of the version seen>"`, `"0"` before
 * the first. Answers 201 with the {@link ExpertView}. The revision of the case stays. Open until the team answers.
 */
export interface ViewRequest {
  /** The {@link Expert}'s ref one writes for: oneself, one's team, or one's network. */
  readonly as: string;
  readonly role: string;
  readonly text: string;
}

/** `POST /v1/submissions/{id}/views/decline`, with Idempotency-Key: takes no part, and reads no more. Answers 200 with this. */
export interface DeclineInvitationRequest {
  readonly as: string;
  readonly reason?: string;
}

/** The most UTF-16 units of a view, and of its role. */
export const viewLimits = { text: 10_000, role: 120 } as const;
