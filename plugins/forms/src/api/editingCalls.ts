import type { EditingApi } from './EditingApi';

interface Call {
  readonly method: 'PUT' | 'POST' | 'DELETE';
  readonly body?: unknown;
  readonly headers: Readonly<Record<string, string>>;
}

const placeOf = (key: string) => `/forms/${encodeURIComponent(key)}`;

const seen = (revision: number) => ({ 'If-Match': `"${revision}"` });

/** How the form client asks for what concerns the making of forms. */
export const editingCalls = (
  json: <T>(address: string, call?: Call) => Promise<T>,
  send: (address: string, call: Call) => Promise<unknown>,
): EditingApi => ({
  draft: key => json(`${placeOf(key)}/draft`),
  saveDraft: (key, definition, revision) =>
    json(`${placeOf(key)}/draft`, {
      method: 'PUT',
      body: definition,
      headers:
        revision === undefined ? { 'If-None-Match': '*' } : seen(revision),
    }),
  deleteDraft: async (key, revision) => {
    await send(`${placeOf(key)}/draft`, {
      method: 'DELETE',
      headers: seen(revision),
    });
  },
  resolve: (key, body) =>
    json(`${placeOf(key)}/draft/resolve`, {
      method: 'POST',
      body,
      headers: {},
    }),
  optionSources: key => json(`${placeOf(key)}/draft/options`),
  versions: key => json(`${placeOf(key)}/versions`),
});
