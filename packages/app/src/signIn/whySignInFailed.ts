/** What the reader is told: nothing if they closed the window, no access yet, or the service is away. */
export type SignInFailure = 'waiting' | 'no-access' | 'down';

const byName: Readonly<Record<string, SignInFailure>> = {
  PopupRejectedError: 'waiting',
  RejectedError: 'waiting',
  NotFoundError: 'no-access',
  NotAllowedError: 'no-access',
  AuthenticationError: 'no-access',
};

/** Reads the reason from what a sign-in threw, or from the answer of the server that it wraps. */
export function whySignInFailed(error: unknown): SignInFailure {
  const { name = '', cause } = (error ?? {}) as {
    readonly name?: string;
    readonly cause?: unknown;
  };
  const causeName =
    (cause as { readonly name?: string } | undefined)?.name ?? '';
  const known = [name, causeName].find(candidate =>
    Object.hasOwn(byName, candidate),
  );
  return known ? byName[known] : 'down';
}
