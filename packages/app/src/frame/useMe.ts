import { useApi } from '@backstage/frontend-plugin-api';
import { formsApiRef } from '@tukiverkko/plugin-forms';
import type { FormsMe } from '@tukiverkko/plugin-forms-common';
import { useEffect, useState } from 'react';

/**
 * What the reader may do here and how much waits for their teams, looked up again each minute and when they return
 * to the window. Undefined until it is known; while the server does not answer, the last known stands.
 */
export function useMe(): FormsMe | undefined {
  const forms = useApi(formsApiRef);
  const [me, setMe] = useState<FormsMe>();
  useEffect(() => {
    let isCurrent = true;
    const look = () => {
      if (document.visibilityState === 'hidden') return;
      forms.me().then(
        found => isCurrent && setMe(found),
        () => undefined,
      );
    };
    look();
    const timer = setInterval(look, 60_000);
    window.addEventListener('focus', look);
    return () => {
      isCurrent = false;
      clearInterval(timer);
      window.removeEventListener('focus', look);
    };
  }, [forms]);
  return me;
}
