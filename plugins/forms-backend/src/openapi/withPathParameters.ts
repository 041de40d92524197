import type { Operation } from './operation';

type Paths = Readonly<Record<string, Readonly<Record<string, Operation>>>>;

/** Every operation with the parameters its path names, as programs that read the description want them. */
export function withPathParameters(paths: Paths): Paths {
  return Object.fromEntries(
    Object.entries(paths).map(([path, methods]) => {
      const named = [...path.matchAll(/\{(\w+)\}/g)].map(([, name]) => ({
        in: 'path',
        name,
        required: true,
        schema: { type: 'string' },
      }));
      return [path, named.length === 0 ? methods : eachWith(methods, named)];
    }),
  );
}

function eachWith(
  methods: Paths[string],
  named: readonly object[],
): Paths[string] {
  return Object.fromEntries(
    Object.entries(methods).map(([method, operation]) => {
      const { parameters = [] } = operation as { parameters?: object[] };
      return [method, { ...operation, parameters: [...named, ...parameters] }];
    }),
  );
}
