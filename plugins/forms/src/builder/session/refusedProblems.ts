import type { FormProblem } from '@tukiverkko/plugin-forms-common';
import { FormsProblem } from '../../api/FormsProblem';

/** Why the server does not keep a form, each with its place; the refusal as a whole where it names none. */
export function refusedProblems(error: unknown): readonly FormProblem[] {
  if (!(error instanceof FormsProblem)) return [];
  const places = error.errors as readonly Partial<FormProblem>[];
  if (places.length === 0)
    return [
      {
        pointer: '',
        code: error.type,
        params: {},
        severity: 'error',
        text: error.message,
      },
    ];
  return places.map(({ pointer = '', code = error.type, params, text }) => ({
    pointer,
    code,
    params: params ?? {},
    severity: 'error',
    text: text ?? error.message,
  }));
}
