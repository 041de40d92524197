import { ConfigReader } from '@backstage/config';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { oidcAuthenticator } from '@backstage/plugin-auth-backend-module-oidc-provider';
import { patientAuthenticator } from './patientAuthenticator';

/** As much of an OpenID provider as is asked for before somebody is sent there. */
function aProvider(port: number): Promise<Server> {
  const server = createServer((_req, res) => {
    const issuer = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    res.setHeader('content-type', 'application/json');
    res.end(
      JSON.stringify({
        issuer,
        authorization_endpoint: `${issuer}/authorize`,
        token_endpoint: `${issuer}/token`,
        jwks_uri: `${issuer}/jwks`,
      }),
    );
  });
  return new Promise(resolve =>
    server.listen(port, '127.0.0.1', () => resolve(server)),
  );
}
const close = (server: Server) =>
  new Promise<void>(resolve => {
    server.closeAllConnections();
    server.close(() => resolve());
  });

const start = {
  req: { method: 'GET', url: '/start', session: {} } as never,
  scope: 'openid',
  state: 'here',
};

describe('an authenticator whose provider may be away', () => {
  it('asks again at the next sign-in, and once is enough when it has been answered', async () => {
    const first = await aProvider(0);
    const { port } = first.address() as AddressInfo;
    await close(first);

    const authenticator = patientAuthenticator(oidcAuthenticator);
    const context = authenticator.initialize({
      callbackUrl: 'http://localhost:7007/api/auth/oidc/handler/frame',
      config: new ConfigReader({
        clientId: 'portal',
        clientSecret: 'secret',
        metadataUrl: `http://127.0.0.1:${port}/.well-known/openid-configuration`,
        prompt: 'auto',
      }),
    });
    await expect(authenticator.start(start, context)).rejects.toMatchObject({
      name: 'ServiceUnavailableError',
      message: expect.stringContaining('Try again'),
    });

    const second = await aProvider(port);
    const { url } = await authenticator.start(start, context);
    expect(url).toContain(`http://127.0.0.1:${port}/authorize?`);
    await close(second);
    // Its addresses are known now; sending somebody there needs no answer from here.
    await expect(authenticator.start(start, context)).resolves.toMatchObject({
      url: expect.stringContaining('/authorize?'),
    });
  });
});
