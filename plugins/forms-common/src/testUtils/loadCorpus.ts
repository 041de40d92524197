import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type {
  FormDefinition,
  FormTestExpectation,
} from '../definition/FormDefinition';
import type { Answers } from '../evaluate/Evaluation';
import { parseForm } from '../definition/parseForm';

/** One case of the corpus: answers to a form, and what must come of them wherever they are evaluated. */
export interface CorpusCase {
  readonly name: string;
  readonly now: string;
  readonly answers: Answers;
  readonly expect: FormTestExpectation;
}

/** One form of the corpus with its cases. */
export interface CorpusForm {
  readonly name: string;
  readonly definition: FormDefinition;
  readonly cases: readonly CorpusCase[];
}

const fixtures = join(__dirname, '../../fixtures');
const read = (...path: readonly string[]): unknown =>
  JSON.parse(readFileSync(join(...path), 'utf8'));

/** Reads the corpus from the disk: for tests in Node, also those that draw in jsdom. */
export function loadCorpus(): readonly CorpusForm[] {
  const folders = readdirSync(fixtures, { withFileTypes: true }).filter(
    entry =>
      entry.isDirectory() &&
      existsSync(join(fixtures, entry.name, 'form.json')),
  );
  return folders.map(({ name }) => {
    const files = readdirSync(join(fixtures, name, 'cases')).filter(file =>
      file.endsWith('.json'),
    );
    return {
      name,
      definition: readForm(join(fixtures, name, 'form.json')),
      cases: files.map(
        file => read(fixtures, name, 'cases', file) as CorpusCase,
      ),
    };
  });
}

const shipped = join(__dirname, '../../../../forms');

/** Reads the forms the product comes with. */
export const loadShippedForms = (): readonly FormDefinition[] =>
  readdirSync(shipped).map(file => readForm(join(shipped, file)));

/** Reads one form definition from the disk, and says what is wrong with it where it is none. */
export function readForm(file: string): FormDefinition {
  const parsed = parseForm(read(file));
  if (!parsed.ok)
    throw new Error(`${file} is no form: ${JSON.stringify(parsed.problems)}`);
  return parsed.definition;
}
