import { useApi } from '@backstage/frontend-plugin-api';
import { formsApiRef } from '@tukiverkko/plugin-forms';
import type {
  DraftList,
  FormList,
  FormsMe,
  SubmissionList,
} from '@tukiverkko/plugin-forms-common';
import { useCallback, useEffect, useState } from 'react';

/** What the first page shows; a part is `'failed'` when only it could not be loaded, undefined while it loads. */
export interface Home {
  readonly me?: FormsMe | 'failed';
  readonly forms?: FormList | 'failed';
  readonly waiting?:
    | { readonly drafts: DraftList; readonly requests: SubmissionList }
    | 'failed';
}

/** Loads the parts of the first page side by side, so that one that fails leaves the others. */
export function useHome(): {
  readonly home: Home;
  readonly reload: () => void;
} {
  const api = useApi(formsApiRef);
  const [home, setHome] = useState<Home>({});

  const load = useCallback(() => {
    const show = <Part extends keyof Home>(
      part: Part,
      loaded: Promise<Home[Part]>,
    ) =>
      void loaded.then(
        value => setHome(current => ({ ...current, [part]: value })),
        () => setHome(current => ({ ...current, [part]: 'failed' })),
      );
    show('me', api.me());
    show('forms', api.forms());
    show(
      'waiting',
      Promise.all([
        api.drafts(),
        api.submissions({
          view: 'mine',
          states: ['needs-info', 'answered', 'declined'],
        }),
      ]).then(([drafts, requests]) => ({ drafts, requests })),
    );
  }, [api]);
  useEffect(load, [load]);

  return { home, reload: load };
}
