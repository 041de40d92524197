import type {
  FieldSchema,
  FormDefinition,
} from '../../definition/FormDefinition';
import { keywordsFor } from '../../lint/lintFields';
import { uiKeysFor } from '../../lint/lintUi';
import type { Subject, SubjectKind } from './Subject';
import { valueAt, withValueAt, type Path } from './valueAt';

/** Where the value of a property stands: how it is read, and how the form becomes one with another value there. */
export interface Place {
  /** The steps to it, by names; of what is a member of a list, to the list. */
  readonly pathOf: (subject: Subject, definition: FormDefinition) => Path;
  /** False where the format does not let it stand. */
  readonly isOf: (subject: Subject, definition: FormDefinition) => boolean;
  readonly get: (definition: FormDefinition, subject: Subject) => unknown;
  /** Undefined takes it away. */
  readonly set: (
    definition: FormDefinition,
    subject: Subject,
    value: unknown,
  ) => FormDefinition;
}

/** A value at a path. */
export const at = (pathOf: Place['pathOf'], isOf: Place['isOf']): Place => ({
  pathOf,
  isOf,
  get: (definition, subject) =>
    valueAt(definition, pathOf(subject, definition)),
  set: (definition, subject, value) =>
    withValueAt(definition, pathOf(subject, definition), value),
});

/** True or not: whether something stands in a list. */
export const listed = (
  pathOf: Place['pathOf'],
  nameOf: (subject: Subject) => string,
  isOf: Place['isOf'],
): Place => {
  const list = (definition: FormDefinition, subject: Subject) =>
    (valueAt(definition, pathOf(subject, definition)) ??
      []) as readonly string[];
  return {
    pathOf,
    isOf,
    get: (definition, subject) =>
      list(definition, subject).includes(nameOf(subject)) || undefined,
    set: (definition, subject, value) => {
      const names = list(definition, subject);
      const name = nameOf(subject);
      if (names.includes(name) === (value === true)) return definition;
      const next =
        value === true ? [...names, name] : names.filter(one => one !== name);
      return withValueAt(
        definition,
        pathOf(subject, definition),
        next.length > 0 ? next : undefined,
      );
    },
  };
};

/** True for a question that is no cell. */
export const isOnPage = ({ field, group }: Subject): boolean =>
  field !== undefined && group === undefined;

/** A keyword of the field. */
export const keyword = (name: keyof FieldSchema): Place =>
  at(
    ({ path }) => [...path, name],
    ({ field }) => field !== undefined && keywordsFor(field).includes(name),
  );

/** A keyword of one answer: of the items of a list, else of the field. */
export const answerKeyword = (name: keyof FieldSchema): Place =>
  at(
    ({ path, field, kind }) =>
      field?.items && kind !== 'rows'
        ? [...path, 'items', name]
        : [...path, name],
    ({ field, kind }) =>
      field !== undefined &&
      keywordsFor(
        field.items && kind !== 'rows' ? field.items : field,
      ).includes(name),
  );

/** What `ui` says of the question. */
export const shown = (key: string): Place =>
  at(
    ({ shownAt }) => [...shownAt, key],
    ({ resolved }) =>
      resolved !== undefined && uiKeysFor(resolved).includes(key),
  );

/** What `ui:options` says of its widget. */
export const widgetOption = (name: string): Place =>
  at(
    ({ shownAt }) => [...shownAt, 'ui:options', name],
    ({ resolved }) => resolved !== undefined,
  );

/** A member of a page, a note or the form. */
export const member = (
  of: Extract<SubjectKind, 'form' | 'page' | 'note'>,
  ...steps: Path
): Place =>
  at(
    ({ path }) => [...path, ...steps],
    ({ kind }) => kind === of,
  );
