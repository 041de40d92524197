import { useApi } from '@backstage/frontend-plugin-api';
import { expertNetworkApiRef } from '@tukiverkko/plugin-expert-network';
import type {
  NewsResponse,
  UpkeepSummary,
} from '@tukiverkko/plugin-expert-network-common';
import { type FormsApi, formsApiRef } from '@tukiverkko/plugin-forms';
import type {
  DraftList,
  FormList,
  FormsMe,
  SubmissionList,
} from '@tukiverkko/plugin-forms-common';
import { useCallback, useEffect, useRef, useState } from 'react';

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
  readonly news?: NewsResponse | 'failed';
  readonly upkeep?: UpkeepSummary | 'failed';
}

/** Milliseconds after which one who comes back to the window is shown fresh data. */
const oldAfter = 60_000;

/** Loads the parts of the first page side by side, so that one that fails leaves the others. */
export function useHome(): {
  readonly home: Home;
  readonly reload: () => void;
} {
  const api = useApi(formsApiRef);
  const network = useApi(expertNetworkApiRef);
  const [home, setHome] = useState<Home>({});
  const loadedAt = useRef(0);

  const load = useCallback(() => {
    loadedAt.current = Date.now();
    const show = <Part extends keyof Home>(
      part: Part,
      loaded: Promise<Home[Part]>,
    ) =>
      void loaded.then(
        value => setHome(current => ({ ...current, [part]: value })),
        // What was shown stays: the reader has come back to look, not to lose.
        () =>
          setHome(current => ({
            ...current,
            [part]: current[part] ?? 'failed',
          })),
      );
    const me = api.me();
    show('me', me);
    show('forms', api.forms());
    show(
      'waiting',
      me.then(({ may }) => loadWaiting(api, may.request)),
    );
    show('news', network.news());
    show('upkeep', network.upkeepSummary());
  }, [api, network]);
  useEffect(load, [load]);
  useEffect(() => {
    const look = () => {
      if (Date.now() - loadedAt.current > oldAfter) load();
    };
    window.addEventListener('focus', look);
    return () => window.removeEventListener('focus', look);
  }, [load]);

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
