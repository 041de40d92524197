interface OperationWords {
  readonly summary: string;
  readonly does: string;
  /** Names of the parameters in the path. */
  readonly path?: readonly string[];
  readonly query?: readonly string[];
  /** Name of the type of the body. */
  readonly body?: string;
  /** Name of the type of the answer. */
  readonly answer?: string;
  readonly refusals: readonly number[];
}

/** An operation object of OpenAPI 3.1. */
export type Operation = Readonly<Record<string, unknown>>;

/** Writes out an operation, so that the document reads as a table. */
export function operation({
  summary,
  does,
  path = [],
  query = [],
  body,
  answer,
  refusals,
}: OperationWords): Operation {
  return {
    summary,
    description: does,
    ...(path.length + query.length > 0 && {
      parameters: [
        ...path.map(name => ({
          in: 'path',
          name,
          required: true,
          schema: { type: 'string' },
        })),
        ...query.map(name => ({
          in: 'query',
          name,
          schema: { type: 'string' },
        })),
      ],
    }),
    ...(body && { requestBody: { required: true, content: json(body) } }),
    responses: {
      200: { description: summary, ...(answer && { content: json(answer) }) },
      ...Object.fromEntries(
        [401, ...refusals].map(code => [
          code,
          { description: 'Refused', content: json('Problem') },
        ]),
      ),
    },
  };
}

function json(title: string) {
  return { 'application/json': { schema: { type: 'object', title } } };
}
