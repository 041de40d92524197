import type { Server } from 'node:http';

interface Layer {
  readonly regexp?: RegExp;
  readonly route?: {
    readonly path: string;
    readonly methods: Readonly<Record<string, boolean>>;
  };
  readonly handle?: { readonly stack?: readonly Layer[] };
}

/** Every route express knows below a plugin's path, written as OpenAPI does: `GET /v1/forms/{key}`. */
export function routesOf(server: Server, plugin: string): readonly string[] {
  const [app] = server.listeners('request') as unknown as {
    readonly _router: { readonly stack: readonly Layer[] };
  }[];
  const found = new Set<string>();
  const walk = (layers: readonly Layer[], isBelow: boolean) => {
    for (const { regexp, route, handle } of layers) {
      const isHere = isBelow || regexp?.test(`/api/${plugin}/`) === true;
      if (route && isBelow) {
        for (const method of Object.keys(route.methods)) {
          const path = route.path.replace(/:(\w+)/g, '{$1}');
          found.add(`${method.toUpperCase()} ${path}`);
        }
      }
      walk(
        handle?.stack ?? [],
        isHere && regexp?.test('/') === false ? true : isBelow,
      );
    }
  };
  walk(app._router.stack, false);
  return [...found].sort();
}
