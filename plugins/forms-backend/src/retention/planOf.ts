import {
  erasures,
  type Answers,
  type FormDefinition,
} from '@tukiverkko/plugin-forms-common';

/** Answers to one form: what was sent, or one of the team's answers to it. */
export interface KeptPart {
  readonly definition: FormDefinition;
  readonly answers: Answers;
}

/** What is to be erased of a submission by a day, and what comes after. */
export interface ErasingPlan {
  /** True where everything goes. */
  readonly isAllDue: boolean;
  /** For each part, the questions whose answers go now. */
  readonly fields: readonly (readonly string[])[];
  /** The next date after that: of some answers, or of all. */
  readonly next: { readonly on: string; readonly what: 'fields' | 'all' };
}

/**
 * What is to be erased of a submission that ended on a day. The form it was sent in says when everything goes; until
 * then each form says for its own answers which of them go earlier.
 */
export function planOf(
  parts: readonly [KeptPart, ...KeptPart[]],
  ended: string,
  today: string,
): ErasingPlan {
  const whole = wholeOn(parts[0].definition, ended);
  const dated = parts.map(({ definition, answers }) =>
    erasures(definition, ended).map(({ on, fields }) => ({
      on,
      fields: (fields === 'all' ? Object.keys(answers) : fields).filter(
        field => answers[field] !== undefined,
      ),
    })),
  );
  const later = dated
    .flat()
    .filter(({ on, fields }) => on > today && fields.length > 0)
    .map(({ on }) => on)
    .sort();
  const [first = whole] = later;
  return {
    isAllDue: whole <= today,
    fields: dated.map(steps => [
      ...new Set(
        steps.filter(({ on }) => on <= today).flatMap(({ fields }) => fields),
      ),
    ]),
    next:
      first < whole
        ? { on: first, what: 'fields' }
        : { on: whole, what: 'all' },
  };
}

/** When everything goes. */
export function wholeOn(definition: FormDefinition, ended: string): string {
  return erasures(definition, ended).find(({ fields }) => fields === 'all')!.on;
}
