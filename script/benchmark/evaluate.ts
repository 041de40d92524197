import {
  countyRegions,
  vocabularies,
} from '@tukiverkko/plugin-expert-network-common';
import {
  bindOptions,
  compileForm,
  evaluate,
  parseForm,
} from '@tukiverkko/plugin-forms-common';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** `evaluate` of the shipped consultation request as it is published, with its choices written in, over the valid inputs of its own tests. */
const file = join(__dirname, '../../forms/consultation-request.form.json');
const parsed = parseForm(JSON.parse(readFileSync(file, 'utf8')));
if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
const sources = Object.fromEntries(
  Object.entries({
    ...vocabularies,
    regions: countyRegions.map(({ slug, names }) => ({ code: slug, names })),
  }).map(([id, concepts]) => [
    id,
    concepts.map(({ code, names }) => ({ code, label: names })),
  ]),
);
const form = compileForm(bindOptions(parsed.definition, sources));
const inputs = parsed.definition.tests
  .filter(test => test.expect.valid === true)
  .map(test => ({
    input: test.input,
    context: { now: test.now, zone: 'Europe/Helsinki', relations: [] },
  }));

const perRound = 2000;
const microseconds: number[] = [];
for (let round = 0; round < 12; round++) {
  const began = performance.now();
  for (let index = 0; index < perRound; index++) {
    const { input, context } = inputs[index % inputs.length];
    evaluate(form, input, context);
  }
  microseconds.push(((performance.now() - began) / perRound) * 1000);
}
// The first rounds warm the compiler.
const { row } = require('./figures.mjs');
process.stdout.write(
  `${row('evaluate (aim ≤ 100)', microseconds.slice(4), 'µs')}\n`,
);
