import { after } from '../../definition/erasures';
import type { FormDefinition } from '../../definition/FormDefinition';
import { keyPattern } from '../../definition/names';
import type { PropertyEditor } from './Property';
import type { Subject } from './Subject';

type Kind = PropertyEditor['kind'];
type Accepts<K extends Kind> = (
  value: unknown,
  editor: Extract<PropertyEditor, { kind: K }>,
  chosenFrom: () => readonly string[],
) => boolean;

const isText = (value: unknown): boolean => typeof value === 'string';
const isKey = (value: unknown): boolean =>
  typeof value === 'string' && keyPattern.test(value);
const isObject = (value: unknown): boolean =>
  typeof value === 'object' && value !== null;

/** A period as retention is written: so many days, months or years. */
export const isPeriod = (value: unknown): boolean =>
  typeof value === 'string' &&
  /^P[1-9][0-9]{0,3}[YMD]$/.test(value) &&
  after('2026-01-01', value) > '2026-01-01';

const table: { readonly [K in Kind]: Accepts<K> } = {
  line: isText,
  lines: isText,
  pattern: isText,
  known: isText,
  period: isPeriod,
  form: isKey,
  truth: value => typeof value === 'boolean',
  number: value => typeof value === 'number' && Number.isFinite(value),
  whole: (value, { least = 0, most = Number.MAX_SAFE_INTEGER }) =>
    Number.isSafeInteger(value) &&
    (value as number) >= least &&
    (value as number) <= most,
  choice: (value, _, chosenFrom) => chosenFrom().includes(value as string),
  several: (value, _, chosenFrom) =>
    Array.isArray(value) && value.every(one => chosenFrom().includes(one)),
  options: Array.isArray,
  continues: Array.isArray,
  sentences: isObject,
  entity: isObject,
  feedback: isObject,
  files: isObject,
};

/** True for a value that may stand: what an editor lets through is looked at again, since an edit may come from elsewhere too. */
export function accepts(
  editor: PropertyEditor,
  value: unknown,
  definition: FormDefinition,
  subject: Subject,
): boolean {
  const accept = table[editor.kind] as Accepts<Kind>;
  return accept(value, editor as never, () =>
    'of' in editor && typeof editor.of === 'function'
      ? editor.of(definition, subject)
      : [],
  );
}
