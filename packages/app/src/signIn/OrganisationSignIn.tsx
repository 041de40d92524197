import { UserIdentity } from '@backstage/core-components';
import { useApi } from '@backstage/frontend-plugin-api';
import type { SignInPageProps } from '@backstage/plugin-app-react';
import { Button } from '@backstage/ui';
import { Loading, Notice, useTexts } from '@tukiverkko/ui';
import { useEffect, useState } from 'react';
import { appTranslationRef } from '../texts/appTranslationRef';
import { oidcAuthApiRef } from './oidcAuthApiRef';
import { SignInLayout } from './SignInLayout';
import { whySignInFailed, type SignInFailure } from './whySignInFailed';

type State = 'looking' | 'waiting' | 'signing-in' | SignInFailure;

/** One button that opens the organisation's own sign-in in a window beside, so that the page behind stays. */
export function OrganisationSignIn({ onSignInSuccess }: SignInPageProps) {
  const { t } = useTexts(appTranslationRef);
  const auth = useApi(oidcAuthApiRef);
  const [state, setState] = useState<State>('looking');

  const signIn = async (
    options: { optional: true } | { instantPopup: true },
  ) => {
    try {
      const response = await auth.getBackstageIdentity(options);
      if (!response) {
        setState('waiting');
        return;
      }
      const profile = await auth.getProfile();
      onSignInSuccess(
        UserIdentity.create({
          identity: response.identity,
          profile,
          authApi: auth,
        }),
      );
    } catch (error) {
      setState('optional' in options ? 'waiting' : whySignInFailed(error));
    }
  };
  // A session of an earlier visit is taken up without asking; once, when the page opens.
  useEffect(() => void signIn({ optional: true }), []); // eslint-disable-line react-hooks/exhaustive-deps

  if (state === 'looking') return <Loading />;
  return (
    <SignInLayout>
      {state === 'no-access' && (
        <Notice tone="warning" live="alert">
          {t('signIn.noAccess')}
        </Notice>
      )}
      {state === 'down' && (
        <Notice tone="negative" live="alert">
          {t('signIn.down')}
        </Notice>
      )}
      <div>
        <Button
          variant="primary"
          isDisabled={state === 'signing-in'}
          onPress={() => {
            setState('signing-in');
            void signIn({ instantPopup: true });
          }}
        >
          {state === 'signing-in' ? t('signIn.signingIn') : t('signIn.button')}
        </Button>
      </div>
    </SignInLayout>
  );
}
