import { LogicEngine, defaultMethods } from 'json-logic-engine';
import { allowedOperators, ownOperators } from './operators';

/** A value, or the news that there is none because the expression threw or came out as NaN. */
export type Outcome =
  | { readonly ok: true; readonly value: unknown }
  | { readonly ok: false };

const failed: Outcome = { ok: false };

/** One engine for all forms, knowing the allowed operators only. Interpreted: `build` would make code from text. */
const engine = createEngine();

function createEngine(): LogicEngine {
  const methods: Readonly<Record<string, unknown>> = defaultMethods;
  const standard = Object.fromEntries(
    [...allowedOperators]
      .filter(name => name in methods)
      .map(name => [name, methods[name]]),
  );
  const made = new LogicEngine(standard);
  for (const [name, method] of Object.entries(ownOperators))
    made.addMethod(name, method, { deterministic: true });
  return made;
}

/** Runs an expression of the strict profile over data; never throws. */
export function runExpression(expression: unknown, data: object): Outcome {
  // The engine stops remembering parsed expressions after 500 new ones in a row; those of a form are met again.
  engine.missesSinceSeen = 0;
  try {
    const value = engine.run(expression, data);
    return Number.isNaN(value) || value === undefined
      ? failed
      : { ok: true, value };
  } catch {
    return failed;
  }
}
