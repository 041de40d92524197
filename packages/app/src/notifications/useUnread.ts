import { useEffect, useState } from 'react';
import { useNotificationsClient } from './useNotificationsClient';

/** Told on the window when notifications were read here, so that the menu counts again. */
export const readHere = 'tukiverkko-notifications-read';

/**
 * How many notifications nobody has read, looked up again each minute, when the reader returns to the window and when
 * they have read some. Undefined until it is known; while the server does not answer, the last known stands.
 */
export function useUnread(): number | undefined {
  const client = useNotificationsClient();
  const [unread, setUnread] = useState<number>();
  useEffect(() => {
    let isCurrent = true;
    const look = () => {
      if (document.visibilityState === 'hidden') return;
      client.unread().then(
        found => isCurrent && setUnread(found),
        () => undefined,
      );
    };
    look();
    const timer = setInterval(look, 60_000);
    window.addEventListener('focus', look);
    window.addEventListener(readHere, look);
    return () => {
      isCurrent = false;
      clearInterval(timer);
      window.removeEventListener('focus', look);
      window.removeEventListener(readHere, look);
    };
  }, [client]);
  return unread;
}
