import { useEffect } from 'react';

/** While the page is shown, the frame keeps its menu and footer away: there is nothing else to press. */
export function useAlone(isAlone: boolean) {
  useEffect(() => {
    if (!isAlone) return undefined;
    document.documentElement.dataset.alone = '';
    return () => {
      delete document.documentElement.dataset.alone;
    };
  }, [isAlone]);
}
