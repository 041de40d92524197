import { configApiRef, useApi } from '@backstage/frontend-plugin-api';
import type { SignInPageProps } from '@backstage/plugin-app-react';
import { DemoSignIn } from './DemoSignIn';
import { OrganisationSignIn } from './OrganisationSignIn';

/** What one sees before one is signed in. */
export function SignInPage({ onSignInSuccess }: SignInPageProps) {
  const isDemo = useApi(configApiRef).getOptionalBoolean('tukiverkko.demo');
  return isDemo ? (
    <DemoSignIn onSignInSuccess={onSignInSuccess} />
  ) : (
    <OrganisationSignIn onSignInSuccess={onSignInSuccess} />
  );
}
