import { ServiceUnavailableError } from '@backstage/errors';
import {
  createOAuthAuthenticator,
  type OAuthAuthenticator,
} from '@backstage/plugin-auth-node';

/** What an authenticator has that asks its provider for its addresses: they are there, or the provider was not. */
interface Discovered {
  readonly promise: Promise<unknown>;
}

/**
 * The same authenticator, for a provider that may be away: its addresses are asked for when somebody signs in, and
 * asked for again the next time where it did not answer.
 */
export function patientAuthenticator<TContext extends Discovered, TProfile>(
  authenticator: OAuthAuthenticator<TContext, TProfile>,
): OAuthAuthenticator<() => Promise<TContext>, TProfile> {
  return createOAuthAuthenticator<() => Promise<TContext>, TProfile>({
    ...authenticator,
    initialize(input) {
      let latest: TContext | undefined;
      return async () => {
        const context = (latest ??= authenticator.initialize(input));
        try {
          await context.promise;
          return context;
        } catch (error) {
          if (latest === context) latest = undefined;
          throw new ServiceUnavailableError(
            'The sign-in service does not answer. Try again in a moment.',
            error,
          );
        }
      };
    },
    start: async (input, context) =>
      authenticator.start(input, await context()),
    authenticate: async (input, context) =>
      authenticator.authenticate(input, await context()),
    refresh: async (input, context) =>
      authenticator.refresh(input, await context()),
    logout: async (input, context) =>
      authenticator.logout?.(input, await context()),
  });
}
