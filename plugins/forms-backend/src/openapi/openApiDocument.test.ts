import { openApiDocument } from './openApiDocument';

const operations = Object.entries(openApiDocument.paths).flatMap(
  ([path, methods]) =>
    Object.entries(methods).map(
      ([method, operation]) => [`${method} ${path}`, path, operation] as const,
    ),
);

describe('the description of the API', () => {
  it.each(operations)('names each parameter of %s once', (_name, path, one) => {
    const { parameters = [] } = one as {
      parameters?: { in: string; name: string }[];
    };
    const inPath = parameters.filter(parameter => parameter.in === 'path');
    expect(inPath.map(({ name }) => `{${name}}`)).toEqual(
      path.match(/\{\w+\}/g) ?? [],
    );
    const names = parameters.map(({ name }) => name);
    expect(new Set(names).size).toBe(names.length);
  });
});
