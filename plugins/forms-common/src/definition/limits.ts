/** Bounds of a form definition and of the answers to it. What stays inside them costs a known time. */
export const limits = {
  definitionBytes: 256 * 1024,
  /** JSON nesting of the whole document; an expression of the greatest allowed depth just fits. */
  definitionDepth: 32,
  fields: 1000,
  /** Finland has about 300 municipalities. */
  optionsPerField: 400,
  defs: 40,
  /** `$ref` to a definition that itself is a `$ref`, and so on. */
  refChain: 5,
  maxLength: 20_000,
  maxItems: 200,
  /** Rows of a repeating group, and questions in one: each rule of a cell runs for each row. */
  rows: 50,
  cells: 40,
  expressionNodes: 500,
  expressionDepth: 12,
  iterationDepth: 2,
  errors: 200,
  /** What an author has to mend at once is more than anybody reads. */
  problems: 500,
} as const;
