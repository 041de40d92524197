import {
  oauthRequestApiRef,
  type PendingOAuthRequest,
  useApi,
} from '@backstage/frontend-plugin-api';
import { SessionEnded } from '@tukiverkko/ui';
import { useEffect, useState } from 'react';

/**
 * Asks for a new session when the old one has ended, instead of Backstage's own window. Every call that waits for
 * the session goes on by itself when there is one; none is rejected meanwhile, so nothing is shown as failed.
 */
export function SessionWatch() {
  const requests = useApi(oauthRequestApiRef);
  const [pending, setPending] = useState<readonly PendingOAuthRequest[]>([]);
  useEffect(() => {
    const subscription = requests.authRequest$().subscribe(setPending);
    return () => subscription.unsubscribe();
  }, [requests]);

  if (pending.length === 0) return null;
  const signIn = async () => {
    for (const request of pending) await request.trigger();
  };
  return <SessionEnded onSignIn={signIn} />;
}
