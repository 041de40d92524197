import type {
  FormOverviewList,
  FormPeople,
} from '@tukiverkko/plugin-forms-common';
import type { ReviewingApi, SeenPeople } from './ReviewingApi';

interface Call {
  readonly method: 'PUT' | 'POST';
  readonly body?: unknown;
  readonly headers: Readonly<Record<string, string>>;
}

/** How the form client asks for what concerns reviewing and publishing forms. */
export const reviewingCalls = (
  json: <T>(address: string, call?: Call) => Promise<T>,
  send: (address: string, call?: Call) => Promise<Response>,
): ReviewingApi => ({
  overview: async () => (await json<FormOverviewList>('/editing/forms')).items,
  history: key => json(`${placeOf(key)}/history`),
  impact: key => json(`${placeOf(key)}/draft/impact`),
  review: (key, body, revision) =>
    json(`${placeOf(key)}/draft/review`, {
      method: 'PUT',
      body,
      headers: { 'If-Match': `"${revision}"` },
    }),
  publish: (key, revision, idempotencyKey) =>
    json(`${placeOf(key)}/draft/publish`, {
      method: 'POST',
      headers: {
        'If-Match': `"${revision}"`,
        'Idempotency-Key': idempotencyKey,
      },
    }),
  archive: (key, idempotencyKey) =>
    json(`${placeOf(key)}/archive`, {
      method: 'POST',
      headers: { 'Idempotency-Key': idempotencyKey },
    }),
  people: async key => seenPeople(await send(`${placeOf(key)}/people`)),
  savePeople: async (key, people, tag) =>
    seenPeople(
      await send(`${placeOf(key)}/people`, {
        method: 'PUT',
        body: people,
        headers: { 'If-Match': tag },
      }),
    ),
});

async function seenPeople(response: Response): Promise<SeenPeople> {
  const people: FormPeople = await response.json();
  return { ...people, tag: response.headers.get('ETag') ?? '' };
}

function placeOf(key: string): string {
  return `/forms/${encodeURIComponent(key)}`;
}
