import type {
  Evaluation,
  FormDefinition,
} from '@tukiverkko/plugin-forms-common';

/** One thing that is counted: a coded field of the form, or a kind of result, and the code it had. */
export interface Figure {
  readonly figure: string;
  readonly code: string;
}

/** Every submission counts under this name. */
export const everySubmission = '$all';

const codesOf = (answer: unknown): readonly string[] =>
  [answer]
    .flat()
    .filter(code => ['string', 'number', 'boolean'].includes(typeof code))
    .map(String);

/**
 * What a submission counts as: itself, the codes of the form's `figures`, and what it came to. Each stands alone,
 * so that no count says which answers were given together.
 */
export function figuresOf(
  { figures = [] }: FormDefinition,
  { answers, bands, flags, advice }: Evaluation,
): readonly Figure[] {
  const coded = figures.flatMap(figure =>
    [...new Set(codesOf(answers[figure]))].map(code => ({ figure, code })),
  );
  const inBands = Object.entries(bands).flatMap(([score, band]) =>
    band === null ? [] : [{ figure: `$band.${score}`, code: band }],
  );
  return [
    { figure: everySubmission, code: '' },
    ...coded,
    ...inBands,
    ...flags.map(code => ({ figure: '$flag', code })),
    ...advice.map(code => ({ figure: '$advice', code })),
  ];
}
