import { ProxiedSignInPage } from '@backstage/core-components';
import type { IdentityApi } from '@backstage/frontend-plugin-api';
import type { SignInPageProps } from '@backstage/plugin-app-react';
import { useCallback, useState } from 'react';
import { DemoPicker } from './DemoPicker';
import { chosenPerson } from './demoPerson';

/** Choose a demo person and be that person until signing out. */
export function DemoSignIn({ onSignInSuccess }: SignInPageProps) {
  const [{ person, attempt }, setChoice] = useState({
    person: chosenPerson.read(),
    attempt: 0,
  });
  const choose = useCallback((entityRef: string) => {
    chosenPerson.keep(entityRef);
    setChoice(current => ({ person: entityRef, attempt: current.attempt + 1 }));
  }, []);
  const ChooseAgain = useCallback(
    () => <DemoPicker onChoose={choose} hasFailed />,
    [choose],
  );

  if (!person) return <DemoPicker onChoose={choose} />;
  return (
    <ProxiedSignInPage
      key={attempt}
      provider="demo"
      headers={{ 'x-demo-user': person }}
      onSignInSuccess={identity => onSignInSuccess(forgetting(identity))}
      ErrorComponent={ChooseAgain}
    />
  );
}

function forgetting(identity: IdentityApi): IdentityApi {
  return {
    getProfileInfo: () => identity.getProfileInfo(),
    getBackstageIdentity: () => identity.getBackstageIdentity(),
    getCredentials: () => identity.getCredentials(),
    signOut: async () => {
      chosenPerson.forget();
      await identity.signOut();
    },
  };
}
