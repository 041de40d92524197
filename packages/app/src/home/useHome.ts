import { useApi } from '@backstage/frontend-plugin-api';
import { type FormsApi, formsApiRef } from '@tukiverkko/plugin-forms';
import type {
  DraftList,
  FormList,
  FormsMe,
  SubmissionList,
} from '@tukiverkko/plugin-forms-common';
import { useCallback, useEffect, useState } from 'react';

/** What waits for the reader. */
export interface HomeWaiting {
  readonly drafts: DraftList;
  readonly requests: SubmissionList;
}

/** What the first page shows; a part is `'failed'` when only it could not be loaded, absent while it loads. */
export interface Home {
  readonly me?: FormsMe | 'failed';
  readonly forms?: FormList | 'failed';
  readonly waiting?: HomeWaiting | 'failed';
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
    const me = api.me();
    show('me', me);
    show('forms', api.forms());
    show(
      'waiting',
      me.then(({ may }) => loadWaiting(api, may.request)),
    );
  }, [api]);
  useEffect(load, [load]);

  return { home, reload: load };
}

// Whoever may not send anything is refused their drafts, and has none.
async function loadWaiting(
  api: FormsApi,
  mayRequest: boolean,
): Promise<HomeWaiting> {
  if (!mayRequest)
    return { drafts: { items: [] }, requests: { items: [], nextCursor: null } };
  const [drafts, requests] = await Promise.all([
    api.drafts(),
    api.submissions({
      view: 'mine',
      states: ['needs-info', 'answered', 'declined'],
    }),
  ]);
  return { drafts, requests };
}
