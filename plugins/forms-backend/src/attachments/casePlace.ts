import { caseCommands } from '@tukiverkko/plugin-forms-common';
import type { AccessLog, Standing } from '../access/AccessLog';
import type { Caller } from '../Caller';
import type { Outbox } from '../outbox';
import { problems } from '../problems';
import { allowedActions, type ReadableCase } from '../submissions/CaseReader';
import { mayAttach } from '../submissions/mayAttach';
import type { SubmissionsStore } from '../submissions/SubmissionsStore';
import { limitsOf, type AttachmentPlace } from './AttachmentPlace';

/** A case as a place for files: a file is a kind of message, so who may write one then may add one. */
export function casePlace(
  found: ReadableCase,
  who: { readonly caller: Caller; readonly standing: Standing },
  rooms: {
    readonly accessLog: AccessLog;
    readonly outbox: Outbox;
    readonly submissions: SubmissionsStore;
  },
): AttachmentPlace {
  const { row, held, form } = found;
  const { accessLog, outbox, submissions } = rooms;
  if (!caseCommands.message.permission.some(one => held.includes(one))) {
    throw problems.notAllowed('add files to this request');
  }
  const limits = limitsOf(form.definition);
  if (!mayAttach(found)) {
    throw problems.commandNotAllowed(row.state, allowedActions(found));
  }
  const caseId = row.id;
  return {
    owner: caseId,
    route: `POST /v1/submissions/${caseId}/attachments`,
    limits,
    hold: async tx => {
      await submissions.hold(tx, caseId);
      const now = await submissions.find(caseId, tx);
      // A file takes its time; whoever could add it as the owner or a colleague may not be able to any more.
      return (
        now !== undefined &&
        now.owner === row.owner &&
        now.colleagues === row.colleagues &&
        mayAttach({ ...found, row: now })
      );
    },
    rowsBeside: async (tx, at) => [
      await accessLog.next(tx, {
        caseId,
        at,
        actor: who.caller.ref,
        action: 'attach',
        ...who.standing,
      }),
      // Others look again; the revision stays, so that nobody's half-written answer grows stale by a file.
      outbox.rowFor({
        caseId,
        revision: row.revision,
        command: 'attach',
        at,
        actor: who.caller.ref,
      }),
    ],
    gone: problems.submissionNotFound,
  };
}
