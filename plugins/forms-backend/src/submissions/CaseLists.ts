import {
  formsCaseReadPermission,
  formsCaseWorkPermission,
  type SubmissionList,
} from '@tukiverkko/plugin-forms-common';
import type { Authorizer } from '../authorize/Authorizer';
import type { Caller } from '../Caller';
import { parseCursor, toCursor } from './cursor';
import type { ListRequest } from './requests';
import { toListItem } from './SubmissionRow';
import type { SubmissionsStore } from './SubmissionsStore';

const pageSize = 50;

/** Lists of cases: metadata only, narrowed by the policy in the WHERE, page after page without an end. */
export class CaseLists {
  readonly #authorizer: Authorizer;
  readonly #submissions: SubmissionsStore;

  constructor(options: {
    readonly authorizer: Authorizer;
    readonly submissions: SubmissionsStore;
  }) {
    this.#authorizer = options.authorizer;
    this.#submissions = options.submissions;
  }

  async list(
    { view, state, cursor }: ListRequest,
    caller: Caller,
  ): Promise<SubmissionList> {
    const [mayRead, mayWork] = await this.#authorizer.decide(
      [formsCaseReadPermission, formsCaseWorkPermission],
      caller.credentials,
    );
    const rows = await this.#submissions.list({
      decisions: view === 'inbox' ? [mayRead, mayWork] : [mayRead],
      requester: view === 'mine' ? caller.ref : undefined,
      states: state,
      after: cursor === undefined ? undefined : parseCursor(cursor),
      // One more than a page tells whether there is a next one.
      limit: pageSize + 1,
    });
    const page = rows.slice(0, pageSize);
    const last = page.at(-1);
    return {
      items: page.map(toListItem),
      nextCursor:
        last && rows.length > pageSize
          ? toCursor({ changedAt: last.changed_at, id: last.id })
          : null,
    };
  }
}
