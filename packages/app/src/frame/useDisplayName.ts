import { identityApiRef, useApi } from '@backstage/frontend-plugin-api';
import { useEffect, useState } from 'react';

/** The name of the person who is signed in, once it is known. */
export function useDisplayName(): string | undefined {
  const identity = useApi(identityApiRef);
  const [name, setName] = useState<string>();
  useEffect(() => {
    let isCurrent = true;
    identity.getProfileInfo().then(
      profile => isCurrent && setName(profile.displayName),
      () => undefined,
    );
    return () => {
      isCurrent = false;
    };
  }, [identity]);
  return name;
}
