interface OperationWords {
  readonly summary: string;
  readonly does: string;
  readonly headers?: readonly string[];
  readonly query?: readonly string[];
  /** Name of the type of the body. */
  readonly body?: string;
  /** True where the body is a file as it stands. */
  readonly takesFile?: boolean;
  readonly status?: number;
  /** Name of the type of the answer. */
  readonly answer?: string;
  /** The media type of an answer that is a file. */
  readonly file?: string;
  readonly refusals: readonly number[];
}

/** An operation object of OpenAPI 3.1. */
export type Operation = Readonly<Record<string, unknown>>;

/** Writes out an operation, so that the document reads as a table. */
export function operation(words: OperationWords): Operation {
  const { headers = [], query = [], body, answer, status = 200 } = words;
  const parameters = [
    ...headers.map(name => parameter('header', name)),
    ...query.map(name => parameter('query', name)),
  ];
  return {
    summary: words.summary,
    description: words.does,
    ...(parameters.length > 0 && { parameters }),
    ...(body && { requestBody: { required: true, content: json(body) } }),
    ...(words.takesFile && {
      requestBody: {
        required: true,
        content: octets('application/octet-stream'),
      },
    }),
    responses: {
      [status]: {
        description: words.summary,
        ...(answer && { content: json(answer) }),
        ...(words.file && { content: octets(words.file) }),
      },
      ...Object.fromEntries(
        [401, 429, ...words.refusals].map(code => [
          code,
          { description: 'Refused', content: json('Problem') },
        ]),
      ),
    },
  };
}

function parameter(place: 'header' | 'query', name: string) {
  return { in: place, name, schema: { type: 'string' } };
}

function json(title: string) {
  return { 'application/json': { schema: { type: 'object', title } } };
}

function octets(mediaType: string) {
  return { [mediaType]: { schema: { type: 'string', format: 'binary' } } };
}
