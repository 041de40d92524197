import { randomUUID } from 'node:crypto';
import type { operations } from '@tukiverkko/plugin-permission-backend-module-tukiverkko';
import { aFormWithFiles } from './aFormWithFiles';
import { canary, guest, type World } from './aWorld';
import { plan } from './meeter';
import { goodAnswers } from './requester';

/** An operation of the table. */
export type FormsOperation = keyof (typeof operations)['forms'];

/** What is sent to try an operation; several where one of them is for each side. */
interface Probe {
  readonly query?: string;
  readonly bodies?: readonly unknown[];
  /** Names a revision nobody has, so that whoever may changes nothing. */
  readonly isStale?: true;
  /** Without the key of an attempt, so that whoever may changes nothing. */
  readonly isKeyless?: true;
  /** A file instead of a body. */
  readonly isFile?: true;
  /** What it deletes is there again before it is tried. */
  readonly needsDraft?: true;
}

const stale = { isStale: true } as const;
const file = { isFile: true } as const;

/** How each operation is tried that needs more than its path. */
export function probeOf(operation: FormsOperation, world: World): Probe {
  const probes: Partial<Record<FormsOperation, Probe>> = {
    'PUT /v1/me/wishes/language': { bodies: [{ language: 'fi' }] },
    'POST /v1/wishes/query': { bodies: [{ people: ['user:default/asker'] }] },
    'POST /v1/forms/{key}/evaluate': { bodies: [{ answers: goodAnswers }] },
    'POST /v1/forms/{key}/draft/resolve': {
      bodies: [
        {
          target: {
            rule: null,
            priority: 'normal',
            promise: null,
            fallback: 'group:default/team',
            team: 'group:default/team',
          },
          wish: null,
        },
      ],
    },
    'PUT /v1/forms/{key}/draft': { ...stale, bodies: [aFormWithFiles()] },
    'PUT /v1/forms/{key}/draft/questionnaire': stale,
    'DELETE /v1/forms/{key}/draft': stale,
    'POST /v1/forms/{key}/draft/publish': stale,
    'PUT /v1/forms/{key}/draft/review': {
      ...stale,
      bodies: [{ step: 'ask', message: 'Lukisitko?' }],
    },
    'PUT /v1/forms/{key}/people': {
      ...stale,
      bodies: [{ team: null, editors: [] }],
    },
    'POST /v1/forms/{key}/archive': { isKeyless: true },
    'PUT /v1/drafts/{id}': {
      ...stale,
      bodies: [
        {
          form: 'help-request',
          version: 1,
          answers: goodAnswers,
          language: 'fi',
        },
      ],
    },
    'DELETE /v1/drafts/{id}': { needsDraft: true },
    'DELETE /v1/drafts/{id}/attachments/{attachment}': { needsDraft: true },
    'POST /v1/drafts/{id}/attachments': file,
    'POST /v1/submissions': {
      bodies: [
        {
          form: 'help-request',
          version: 99,
          answers: goodAnswers,
          language: 'fi',
        },
      ],
    },
    'GET /v1/submissions': { query: '?view=inbox' },
    'POST /v1/submissions/search': {
      bodies: [{ view: 'inbox', words: world.ids.reference }],
    },
    'POST /v1/inbox/next': { bodies: [{ seen: world.ids.case }] },
    'POST /v1/inbox/bulk': {
      bodies: [
        {
          request: { command: 'close' },
          items: [{ id: randomUUID(), revision: 1 }],
        },
      ],
    },
    'POST /v1/submissions/{id}/commands': {
      ...stale,
      bodies: [
        { command: 'accept' },
        { command: 'cancel' },
        { command: 'mark-in-error', reason: 'Kahdesti.' },
      ],
    },
    'POST /v1/submissions/{id}/messages': {
      bodies: [{ kind: 'message', text: 'Hei' }],
    },
    'POST /v1/submissions/{id}/attachments': file,
    'POST /v1/submissions/{id}/views': {
      ...stale,
      bodies: [{ as: guest, role: 'psykologi', text: 'Näin.' }],
    },
    'POST /v1/submissions/{id}/views/decline': { bodies: [{ as: guest }] },
    'POST /v1/meetings': { bodies: [{ team: 'group:default/team', plan }] },
    'GET /v1/meetings/{id}/calendar.ics': { query: '?lang=fi' },
    'PUT /v1/meetings/{id}': {
      ...stale,
      bodies: [{ plan, agenda: [{ case: world.ids.case, minutes: 30 }] }],
    },
    'DELETE /v1/meetings/{id}': stale,
  };
  return probes[operation] ?? {};
}

/** The path of an operation with the ids of the world in it, after the name of the plugin. */
export function pathOf(operation: FormsOperation, { ids }: World): string {
  const path = operation.slice(operation.indexOf('/'));
  const [, , place] = path.split('/');
  const id = {
    drafts: ids.draft,
    records: ids.record,
    meetings: ids.meeting,
  }[place];
  return path
    .replace('{key}', 'help-request')
    .replace('{version}', '1')
    .replace('{id}', id ?? ids.case)
    .replace('{attachment}', place === 'drafts' ? ids.draftFile : ids.caseFile);
}

/** What nobody finds in an answer whom it does not concern. */
export function secretsOf({ ids }: World): readonly string[] {
  const { case: id, record, meeting, reference, draft } = ids;
  return [canary, id, record, meeting, reference, draft];
}

/** The headers of a try. */
export function headersOf(probe: Probe): Record<string, string> {
  const { isFile, isKeyless, isStale } = probe;
  return {
    ...(isKeyless ? {} : { 'Idempotency-Key': randomUUID() }),
    ...(isStale ? { 'If-Match': '"999"' } : {}),
    ...(isFile
      ? {
          'Content-Type': 'application/octet-stream',
          'Content-Disposition': "attachment; filename*=UTF-8''ohjelma.exe",
        }
      : {}),
  };
}
