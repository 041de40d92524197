import {
  choices,
  fieldOf,
  resolveField,
} from '@tukiverkko/plugin-forms-common';
import type {
  Answers,
  CompiledForm,
  FieldSchema,
} from '@tukiverkko/plugin-forms-common';
import { evaluateHere } from './evaluateHere';

/**
 * The answers another form takes over, by its own questions. What it does not ask, does not offer or refuses stays
 * behind, and so does what it has locked already, or what would end it at once: that is asked anew.
 */
export function carriedAnswers(
  form: CompiledForm,
  map: Readonly<Record<string, string>>,
  answers: Answers,
  prefill: Answers = {},
): Answers {
  const { data } = form.definition;
  const fitting = Object.entries(map).flatMap(([to, from]) => {
    const field = Object.hasOwn(data.properties, to)
      ? resolveField(data.properties[to], data.$defs)
      : undefined;
    const answer = field && answerFor(field, answers[from]);
    return answer === undefined ? [] : [[to, answer] as const];
  });
  const { errors } = evaluateHere(form, Object.fromEntries(fitting));
  const refused = new Set([
    ...errors.filter(({ code }) => code !== 'required').map(fieldOf),
    ...evaluateHere(form, prefill).readOnly,
  ]);
  return fitting
    .filter(([to]) => !refused.has(to))
    .reduce<Answers>((taken, [to, answer]) => {
      const next = { ...taken, [to]: answer };
      return evaluateHere(form, next).stop === null ? next : taken;
    }, {});
}

/** One choice becomes a list of one, and of a list what the other form offers too is taken. */
function answerFor(field: FieldSchema, answer: unknown): unknown {
  if (answer === undefined || field.type !== 'array') return answer;
  const many = [answer].flat();
  const offered: readonly unknown[] | undefined =
    field.items && choices(field.items);
  const known = many.filter(one => offered?.includes(one) ?? true);
  return known.length > 0 ? known : undefined;
}
