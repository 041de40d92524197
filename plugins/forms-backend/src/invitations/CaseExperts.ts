import type { KeyObject } from 'node:crypto';
import {
  caseCommands,
  type CaseState,
  type Contributor,
  type Expert,
  type Localized,
} from '@tukiverkko/plugin-forms-common';
import type { Knex } from 'knex';
import type { ReadableCase } from '../submissions/CaseReader';
import { openInvitation, type InvitationRow } from './InvitationRow';
import type { InvitationsStore } from './InvitationsStore';
import { openView, type ViewRow } from './ViewRow';

/** Who takes part in a case, as much of it as its reader may know. */
export class CaseExperts {
  readonly #store: InvitationsStore;

  constructor(store: InvitationsStore) {
    this.#store = store;
  }

  /**
   * The team reads everything. Who was asked reads what concerns themselves, and not what the others think before the
   * team has joined the views. Everybody else knows which units take part.
   */
  async of(
    db: Knex,
    found: Pick<ReadableCase, 'row' | 'held' | 'invitedAs'>,
    key: KeyObject,
  ): Promise<readonly Expert[]> {
    const { row, held, invitedAs } = found;
    const rows = await this.#store.list(db, row.id);
    if (rows.length === 0) return [];
    const views = await this.#store.views(db, row.id);
    return rows.map(invitation => {
      const isMine = invitedAs.includes(invitation.ref);
      const view = views.get(invitation.ref);
      return {
        ...publicly(invitation, view),
        ...(isMine || held.includes('work')
          ? confidentially(key, invitation, view)
          : {}),
        ...(isMine ? { isMine: true as const } : {}),
        ...(isMine && isOpenToViews(row.state)
          ? { mayWrite: true as const }
          : {}),
      };
    });
  }

  /** Whom an answer names, by role: everybody whose view stands when it is given. */
  async contributors(
    db: Knex,
    caseId: string,
    key: KeyObject,
  ): Promise<
    readonly (Contributor & { readonly ref: string; readonly actor: string })[]
  > {
    const rows = await this.#store.list(db, caseId);
    const views = await this.#store.views(db, caseId);
    return rows
      .filter(({ state }) => state !== 'declined')
      .flatMap(invitation => {
        const view = views.get(invitation.ref);
        if (!view) return [];
        const { role, actor } = openView(key, view);
        return [{ ref: invitation.ref, actor, role, unit: unitOf(invitation) }];
      });
  }
}

/** While a case is in hand its experts may write; the same states in which they are invited. */
export function isOpenToViews(state: CaseState): boolean {
  return (caseCommands.invite.from as readonly CaseState[]).includes(state);
}

function publicly(row: InvitationRow, view: ViewRow | undefined): Expert {
  const { kind, state, invited_at: invitedAt, view_by: by } = row;
  return {
    kind,
    name: unitOf(row),
    state,
    invitedAt,
    ...(by ? { by } : {}),
    hasView: view !== undefined,
  };
}

function confidentially(
  key: KeyObject,
  row: InvitationRow,
  view: ViewRow | undefined,
): Partial<Expert> {
  return {
    ref: row.ref,
    name: nameIn(row.name),
    ...openInvitation(key, row),
    ...(view ? { view: openView(key, view) } : {}),
  };
}

/** A person's unit stands for the person. */
function unitOf({ kind, name, unit_name: unit }: InvitationRow) {
  return nameIn(kind === 'person' ? unit : name);
}

function nameIn(json: string | null): Localized | null {
  return json === null ? null : (JSON.parse(json) as Localized);
}
