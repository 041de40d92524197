import { ConfigReader } from '@backstage/config';
import { whyNotDemo } from './whyNotDemo';

function aPortal(
  appUrl: string,
  backendUrl = appUrl,
  providers: object = { demo: {} },
) {
  return new ConfigReader({
    app: { baseUrl: appUrl },
    backend: { baseUrl: backendUrl },
    auth: { providers },
  });
}

describe('whyNotDemo', () => {
  it.each([
    'http://localhost:7007',
    'http://127.0.0.1:3000',
    'http://[::1]:7007',
    'https://localhost',
  ])('lets the demo be on %s', url => {
    expect(whyNotDemo(aPortal(url))).toBeUndefined();
  });

  it.each([
    'https://tuki.example',
    'http://localhost.tuki.example',
    'http://0.0.0.0:7007',
    'not a url',
  ])('keeps the demo off %s', url => {
    expect(whyNotDemo(aPortal(url))).toMatch(
      /app\.baseUrl is .*remove app-config\.demo\.yaml/,
    );
    expect(whyNotDemo(aPortal('http://localhost:7007', url))).toMatch(
      /backend\.baseUrl is/,
    );
  });

  it('names the other provider', () => {
    expect(
      whyNotDemo(
        aPortal('http://localhost', undefined, { demo: {}, oidc: {} }),
      ),
    ).toMatch(/'oidc'/);
  });

  it('says nothing when no provider is configured at all', () => {
    expect(
      whyNotDemo(new ConfigReader({ app: { baseUrl: 'http://localhost' } })),
    ).toBeUndefined();
  });
});
