/** The requests whose time is measured: what people wait for. */
export const requestKinds: Readonly<Record<string, string>> = {
  'POST /v1/submissions': 'submit',
  'POST /v1/submissions/:id/commands': 'command',
};

/** How a request ended, by its status. */
export function outcomeOf(status: number): 'done' | 'refused' | 'failed' {
  if (status >= 500) return 'failed';
  return status >= 400 ? 'refused' : 'done';
}
