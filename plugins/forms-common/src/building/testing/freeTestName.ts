import type { FormDefinition } from '../../definition/FormDefinition';

/** How long the name of a test may be: a sentence. */
export const longestTestName = 200;

/** A name no test of the form has: the wanted one, or that with a number. */
export function freeTestName(
  { tests }: FormDefinition,
  wanted: string,
): string {
  const taken = new Set(tests.map(({ name }) => name));
  if (!taken.has(wanted)) return wanted;
  const bare = wanted.replace(/ \d{1,3}$/, '');
  for (let number = 2; ; number++) {
    const tail = ` ${number}`;
    const name = bare.slice(0, longestTestName - tail.length) + tail;
    if (!taken.has(name)) return name;
  }
}
