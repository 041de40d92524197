import { useApi } from '@backstage/frontend-plugin-api';
import type { FormOverview } from '@tukiverkko/plugin-forms-common';
import { formsApiRef } from '../../api/formsApiRef';
import { FormsProblem } from '../../api/FormsProblem';
import { useLoad } from '../../load/useLoad';
import { isKey } from './keyFor';
import { useQuiet } from './useQuiet';

/** Whether a key may be taken: `checking` until the server has said, `unknown` where it does not answer. */
export type KeyCheck =
  | 'empty'
  | 'malformed'
  | 'taken'
  | 'checking'
  | 'free'
  | 'unknown';

/** Looks whether a key is free while it is typed; the server has the last word when the form is begun. */
export function useKeyCheck(
  key: string,
  forms: readonly FormOverview[],
): KeyCheck {
  const { editing } = useApi(formsApiRef);
  const quiet = useQuiet(key, 400);
  const isKnown = forms.some(form => form.key === key);
  // Others' forms are not in the list, but their versions are everybody's to read.
  const load = useLoad(`key ${quiet}`, async () => {
    if (!isKey(quiet)) return false;
    return editing.versions(quiet).then(
      () => true,
      error => {
        if (error instanceof FormsProblem && error.status === 404) return false;
        throw error;
      },
    );
  });
  if (key === '') return 'empty';
  if (!isKey(key)) return 'malformed';
  if (isKnown) return 'taken';
  if (quiet !== key || load.state === 'loading') return 'checking';
  if (load.state === 'failed') return 'unknown';
  return load.value ? 'taken' : 'free';
}
