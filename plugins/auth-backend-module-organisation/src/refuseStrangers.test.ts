import { ConfigReader } from '@backstage/config';
import { NotFoundError } from '@backstage/errors';
import { oidcSignInResolvers } from '@backstage/plugin-auth-backend-module-oidc-provider';
import {
  readDeclarativeSignInResolver,
  type AuthResolverContext,
  type SignInResolverFactory,
} from '@backstage/plugin-auth-node';
import { refuseStrangers } from './refuseStrangers';

const config = new ConfigReader({
  signIn: { resolvers: [{ resolver: 'emailMatchingUserEntityProfileEmail' }] },
});
const factories: { [name: string]: SignInResolverFactory } = {
  ...oidcSignInResolvers,
};
const resolver = refuseStrangers(
  readDeclarativeSignInResolver({
    config,
    signInResolverFactories: factories,
  })!,
);
const catalogueThat = (answer: () => Promise<{ token: string }>) =>
  ({ signInWithCatalogUser: answer } as unknown as AuthResolverContext);
const info = { result: {}, profile: { email: 'pat@example.org' } };

describe("Backstage's resolver, where strangers are refused by name", () => {
  it('names the refusal of whom the catalogue does not know', async () => {
    await expect(
      resolver(
        info,
        catalogueThat(async () => {
          throw new NotFoundError('User not found');
        }),
      ),
    ).rejects.toMatchObject({ name: 'NotAllowedError' });
  });

  it('leaves a failure what it is', async () => {
    await expect(
      resolver(
        info,
        catalogueThat(async () => {
          throw new Error('connect ECONNREFUSED');
        }),
      ),
    ).rejects.toMatchObject({ name: 'Error', message: 'connect ECONNREFUSED' });
  });

  it('lets in whom the catalogue knows', async () => {
    await expect(
      resolver(
        info,
        catalogueThat(async () => ({ token: 'theirs' })),
      ),
    ).resolves.toEqual({ token: 'theirs' });
  });
});
