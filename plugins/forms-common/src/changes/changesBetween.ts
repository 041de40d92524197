import type {
  FieldSchema,
  FormDefinition,
  FormLogic,
} from '../definition/FormDefinition';
import { pointer } from '../definition/pointer';
import { resolveField } from '../definition/resolveField';
import {
  changeClasses,
  mostChanges,
  type ChangeClass,
  type FormChange,
  type FormChanges,
} from './ChangeClass';
import { differences, type Difference } from './differences';
import { fieldsChanges } from './fieldChanges';

type Found = Pick<Difference, 'path' | 'kind'> & {
  readonly class: ChangeClass;
};

/** What a change of each member means; a new member of the format is a compile error here. */
const members: Readonly<
  Record<Exclude<keyof FormDefinition, 'data' | 'logic'>, ChangeClass>
> = {
  formatVersion: 'text',
  key: 'breaking',
  title: 'text',
  purpose: 'text',
  process: 'breaking',
  languages: 'text',
  ui: 'text',
  pages: 'text',
  stop: 'tightening',
  scores: 'scoring',
  flags: 'scoring',
  routing: 'routing',
  continues: 'routing',
  answer: 'routing',
  feedback: 'routing',
  figures: 'privacy',
  files: 'privacy',
  access: 'privacy',
  prefill: 'privacy',
  retention: 'privacy',
  i18n: 'text',
  tests: 'text',
};

const logicMembers: Readonly<Record<keyof FormLogic, ChangeClass>> = {
  visible: 'tightening',
  required: 'tightening',
  readOnly: 'tightening',
  compute: 'scoring',
  advise: 'text',
};

/** Questions with their blocks written out, so that a change inside a block shows where it is asked. */
const fieldsOf = ({ data }: FormDefinition): Record<string, FieldSchema> =>
  Object.fromEntries(
    Object.entries(data.properties).map(([name, field]) => [
      name,
      resolveField(field, data.$defs) ?? {},
    ]),
  );

const withClass =
  (found: ChangeClass) =>
  (difference: Difference): Found => ({ ...difference, class: found });

function dataChanges(
  before: FormDefinition,
  after: FormDefinition,
): readonly Found[] {
  const [was, is] = [before.data.required ?? [], after.data.required ?? []];
  const asked = Object.keys(before.data.properties);
  const path = (name: string) => ['data', 'properties', name];
  return [
    ...fieldsChanges(fieldsOf(before), fieldsOf(after), is, [
      'data',
      'properties',
    ]),
    ...is
      .filter(name => !was.includes(name) && asked.includes(name))
      .map(
        (name): Found => ({
          path: path(name),
          kind: 'changed',
          class: 'tightening',
        }),
      ),
    ...was
      .filter(name => !is.includes(name) && name in after.data.properties)
      .map(
        (name): Found => ({
          path: path(name),
          kind: 'changed',
          class: 'additive',
        }),
      ),
  ];
}

/** How a form differs from another version of it, and what that means for those who rely on it. */
export function changesBetween(
  before: FormDefinition,
  after: FormDefinition,
): FormChanges {
  const found = [
    ...dataChanges(before, after),
    ...Object.entries(logicMembers).flatMap(([name, meaning]) =>
      differences(
        before.logic[name as keyof FormLogic],
        after.logic[name as keyof FormLogic],
        ['logic', name],
      ).map(withClass(meaning)),
    ),
    ...Object.entries(members).flatMap(([name, meaning]) =>
      differences(
        before[name as keyof typeof members],
        after[name as keyof typeof members],
        [name],
      ).map(withClass(meaning)),
    ),
  ];
  const occurring = new Set(found.map(one => one.class));
  return {
    classes: changeClasses.filter(one => occurring.has(one)),
    changes: found.slice(0, mostChanges).map(
      ({ path, kind, class: meaning }): FormChange => ({
        pointer: pointer(...path),
        class: meaning,
        kind,
      }),
    ),
  };
}
