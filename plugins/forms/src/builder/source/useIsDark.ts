import { useSyncExternalStore } from 'react';

const mode = 'data-theme-mode';

const isDarkNow = (): boolean =>
  document.querySelector(`[${mode}]`)?.getAttribute(mode) === 'dark';

function subscribe(changed: () => void): () => void {
  const observer = new MutationObserver(changed);
  observer.observe(document.documentElement, {
    attributeFilter: [mode],
    subtree: true,
  });
  return () => observer.disconnect();
}

/** Whether the portal is dark now; for what does not draw itself with its colours. */
export const useIsDark = (): boolean =>
  useSyncExternalStore(subscribe, isDarkNow);
