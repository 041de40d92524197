import type { Config } from '@backstage/config';

const ownMachine = ['localhost', '127.0.0.1', '[::1]'];

/**
 * The reason a portal with this configuration must not be a demo, as a sentence that says what to do; undefined if
 * it may. Anyone can be anyone in the demo, so it stays on one's own machine and without real accounts.
 */
export function whyNotDemo(config: Config): string | undefined {
  const others = (
    config.getOptionalConfig('auth.providers')?.keys() ?? []
  ).filter(id => id !== 'demo');
  if (others.length > 0) {
    return `tukiverkko.demo is true, but auth.providers also has '${others.join(
      "', '",
    )}'. Signing in as a demo person and with real accounts cannot stand together: remove app-config.demo.yaml from the start, or the other provider.`;
  }
  for (const key of ['app.baseUrl', 'backend.baseUrl']) {
    const url = config.getOptionalString(key);
    if (url !== undefined && !isOwnMachine(url)) {
      return `tukiverkko.demo is true, but ${key} is '${url}'. In the demo anyone may be anyone, so it is served on localhost only: remove app-config.demo.yaml from the start, or set ${key} to http://localhost.`;
    }
  }
  return undefined;
}

function isOwnMachine(url: string): boolean {
  return URL.canParse(url) && ownMachine.includes(new URL(url).hostname);
}
