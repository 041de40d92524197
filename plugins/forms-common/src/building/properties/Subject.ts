import type {
  FieldSchema,
  FormDefinition,
} from '../../definition/FormDefinition';
import { questionKind, type QuestionKind } from '../../definition/questionKind';
import { resolveField } from '../../definition/resolveField';
import { elementAt, type FormElement } from '../elements/elementAt';
import type { ElementName } from '../elements/ElementName';
import type { Path } from './valueAt';
import { withChoices } from './withChoices';

/** What has properties: a question, a question in a group, a page, a text on one, or the form itself. */
export interface Subject {
  readonly element: ElementName;
  readonly kind: SubjectKind;
  /** Where it stands, by names. */
  readonly path: Path;
  /** Where `ui` speaks of it, by names; only for what is asked. */
  readonly shownAt: Path;
  /** The page it stands on or is. */
  readonly page?: string;
  /** Of what is asked: the field as it is written, and with its block written out. */
  readonly field?: FieldSchema;
  readonly resolved?: FieldSchema;
  /** Of a list, what one answer in it is; of every other question, its own kind. */
  readonly answers?: QuestionKind;
  /** The question a cell stands in. */
  readonly group?: string;
}

/** What a subject can be. */
export type SubjectKind = 'form' | 'page' | 'note' | QuestionKind;

/** Finds what an element names; undefined where there is none, where it has no properties, or its block leads nowhere. */
export function subjectOf(
  definition: FormDefinition,
  name: ElementName,
): Subject | undefined {
  const element = elementAt(definition, name);
  switch (element?.kind) {
    case 'form':
      return { element: name, kind: 'form', path: [], shownAt: [] };
    case 'page':
    case 'note':
      return {
        element: name,
        kind: element.kind,
        path: [
          ...['pages', element.page.id],
          ...(element.kind === 'note' ? ['notes', element.id] : []),
        ],
        shownAt: [],
        page: element.page.id,
      };
    case 'question':
    case 'cell':
      return asked(definition, name, element);
    default:
      return undefined;
  }
}

function asked(
  { data }: FormDefinition,
  name: ElementName,
  element: Extract<FormElement, { kind: 'question' | 'cell' }>,
): Subject | undefined {
  const { field, page } = element;
  const resolved = resolveField(field, data.$defs);
  const kind = resolved && questionKind(withChoices(resolved));
  if (!kind) return undefined;
  const one = resolved.items && kind !== 'rows' ? resolved.items : resolved;
  return {
    element: name,
    kind,
    ...placeOf(data, element),
    ...(page && { page: page.id }),
    field,
    resolved,
    answers: questionKind(withChoices(one)) ?? kind,
  };
}

function placeOf(
  data: FormDefinition['data'],
  element: Extract<FormElement, { kind: 'question' | 'cell' }>,
): Pick<Subject, 'path' | 'shownAt' | 'group'> {
  if (element.kind === 'question')
    return {
      path: ['data', 'properties', element.id],
      shownAt: ['ui', element.id],
    };
  const { group, cell } = element;
  return {
    path: [
      ...['data', 'properties', group],
      ...(data.properties[group].items ? ['items'] : []),
      ...['properties', cell],
    ],
    shownAt: ['ui', group, cell],
    group,
  };
}
