import type { FormDefinition } from '../../definition/FormDefinition';
import type { Change } from '../tree/Change';

/**
 * What a change is about: a question, a page, a score, a rule … Whatever is changed of one subject is decided together,
 * or a form would hold half of a question: its text, but no place on a page.
 */
export function subjectOf(
  { path }: Pick<Change, 'path'>,
  ...forms: readonly FormDefinition[]
): string {
  const [room, name = '', part, inner] = path;
  const isField = (id: string | undefined): id is string =>
    id !== undefined &&
    forms.some(({ data }) => Object.hasOwn(data.properties, id));
  if (room === 'i18n') return ofText(part ?? '', isField);
  if (room === 'pages')
    return part === 'fields' && isField(inner) ? inner : `$page.${name}`;
  if (room === 'data') return isField(part) ? part : room;
  if (room === 'logic') return isField(fieldOf(part)) ? fieldOf(part) : part;
  if (room === 'routing') return part ? `${room}.${part}` : room;
  if (room === 'tests') return `${room}.${name}`;
  if (isField(name)) return name;
  return name === '' ? room : `${room}.${name}`;
}

/** The question a text of a translation belongs to, or the page. */
function ofText(key: string, isField: (id: string) => boolean): string {
  const [first, second] = key.split('.');
  if (isField(first)) return first;
  return first === 'page' ? `$page.${second}` : `${first}.${second ?? ''}`;
}

const fieldOf = (target = ''): string => target.split('.')[0];
