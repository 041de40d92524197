import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import { expect } from '@playwright/test';

/** What a test needs to know of a request that was sent. */
export interface SentRequest {
  readonly id: string;
  readonly reference: string;
}

const answers = {
  urgency: 'normal',
  requestKind: 'konsultaatio',
  phenomena: ['vaativa-ero'],
  ageBand: '7-12',
  question: 'Miten tuemme lasta vaihtojen yhteydessä?',
  clientInformed: true,
  language: 'fi',
  allowOtherCounty: true,
  allowOtherArea: false,
  county: 'etela-savo',
  requesterRole: 'social-worker',
  requesterSector: 'social',
  requesterLevel: 'erityistaso',
  anonymityMode: 'anonymous',
};

/** Sends a consultation request by HTTP as a social worker of South Savo: the stories that fill the form are others. */
export async function sendRequest(
  baseUrl: string,
  changes: Partial<Record<keyof typeof answers, unknown>> = {},
): Promise<SentRequest> {
  const { signIn } = await import(
    join(__dirname, '../../../script/portal/signIn.mjs')
  );
  const token = await signIn(baseUrl, 'user:default/sanni-kuusivaara');
  const headers = { Authorization: `Bearer ${token}` };
  const api = `${baseUrl}/api/forms/v1`;
  const form = 'consultation-request';
  const { version } = await (
    await fetch(`${api}/forms/${form}`, { headers })
  ).json();
  const sent = await fetch(`${api}/submissions`, {
    method: 'POST',
    headers: {
      ...headers,
      'Content-Type': 'application/json',
      'Idempotency-Key': randomUUID(),
    },
    body: JSON.stringify({
      form,
      version,
      language: 'fi',
      answers: { ...answers, ...changes },
    }),
  });
  expect(sent.status, await sent.clone().text()).toBe(201);
  return sent.json();
}
