import { isError, NotAllowedError } from '@backstage/errors';
import type { SignInResolver } from '@backstage/plugin-auth-node';

/** The same resolver; whom the catalogue does not know is refused by name, and every other error stays what it is. */
export function refuseStrangers<TResult>(
  resolver: SignInResolver<TResult>,
): SignInResolver<TResult> {
  return async (info, context) => {
    try {
      return await resolver(info, context);
    } catch (error) {
      if (!isNobodyFound(error)) throw error;
      throw new NotAllowedError(
        'The catalogue knows nobody by this account. Ask whoever keeps the catalogue to add the person.',
      );
    }
  };
}

/** Backstage gives this error no name of its own. */
function isNobodyFound(error: unknown): boolean {
  return (
    isError(error) &&
    (error.name === 'NotFoundError' ||
      error.message.includes('unable to resolve user identity'))
  );
}
