import { randomUUID } from 'node:crypto';
import type request from 'supertest';
import type { Client } from './startForms';

/** What tests of editing do over and over, as one line each. */
export function editing(as: (name: string) => Client) {
  const draftOf = (key: string) => `/v1/forms/${key}/draft`;
  const key = (test: request.Test) => test.set('Idempotency-Key', randomUUID());

  return {
    draftOf,
    begun: (form: { readonly key: string }, who = 'editor') =>
      as(who).put(draftOf(form.key), form).set('If-None-Match', '*'),
    saved: (form: { readonly key: string }, revision: number, who = 'editor') =>
      as(who).put(draftOf(form.key), form).set('If-Match', `"${revision}"`),
    published: (form: string, revision: number, who = 'publisher') =>
      key(as(who).post(`${draftOf(form)}/publish`, {})).set(
        'If-Match',
        `"${revision}"`,
      ),
    archived: (form: string, who = 'publisher') =>
      key(as(who).post(`/v1/forms/${form}/archive`, {})),
  };
}
