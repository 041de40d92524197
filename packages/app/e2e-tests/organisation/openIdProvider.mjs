import { createServer } from 'node:http';
import { Provider } from 'oidc-provider';

export const client = {
  client_id: 'tukiverkko',
  client_secret: 'a-secret-that-only-these-stories-know',
};

/**
 * A real OpenID provider on this machine, as an organisation has one. It believes everybody who they say they are:
 * whatever is typed as the login becomes the e-mail address it vouches for.
 */
export async function startOpenIdProvider({ port = 0, redirectUri }) {
  const server = createServer();
  const listen = wished =>
    new Promise((resolve, reject) => {
      server.once('error', reject);
      server.listen(wished, '127.0.0.1', resolve);
    });
  await listen(port);
  const issuer = `http://localhost:${server.address().port}`;

  const provider = new Provider(issuer, {
    clients: [
      {
        ...client,
        redirect_uris: [redirectUri],
        grant_types: ['authorization_code', 'refresh_token'],
        response_types: ['code'],
      },
    ],
    claims: { email: ['email', 'email_verified'], profile: ['name'] },
    findAccount: (_ctx, id) => ({
      accountId: id,
      claims: () => ({ sub: id, email: id, email_verified: true, name: id }),
    }),
    features: {
      devInteractions: { enabled: true },
      revocation: { enabled: true },
    },
    // The organisation has agreed for its people; nobody is asked a second time.
    loadExistingGrant: async ({ oidc }) => {
      const grant = new oidc.provider.Grant({
        clientId: oidc.client.clientId,
        accountId: oidc.session.accountId,
      });
      grant.addOIDCScope('openid profile email');
      await grant.save();
      return grant;
    },
    issueRefreshToken: () => true,
    pkce: { required: () => false },
  });
  server.on('request', provider.callback());

  return {
    metadataUrl: `${issuer}/.well-known/openid-configuration`,
    port: server.address().port,
    /** Refuses connections from here on, those that are open too. */
    stop: () =>
      new Promise(resolve => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
    start: () => listen(new URL(issuer).port),
  };
}
