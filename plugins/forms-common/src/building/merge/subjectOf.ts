import type { FormDefinition } from '../../definition/FormDefinition';
import type { ElementName } from '../elements/ElementName';
import type { Change } from '../tree/Change';

const part = (kind: string, id: string | undefined): string =>
  id === undefined ? kind : `$${kind}.${id}`;

const under = (...steps: readonly (string | undefined)[]): string =>
  steps.filter(step => step !== undefined).join('.');

const logicPart = (aspect?: string, target?: string): string => {
  if (target === undefined) return under('logic', aspect);
  return aspect === 'advise' ? part(aspect, target) : target;
};

/**
 * What a change is about: a question, a page, a score, a rule … as an element, or the member of the definition where
 * it is none. All that is changed of one subject is decided together, or a form would hold half of a question: its
 * text, but no place on a page.
 */
export function subjectOf(
  { path }: Pick<Change, 'path'>,
  forms: readonly FormDefinition[],
): ElementName {
  const [room, second, third, fourth] = path;
  const fieldOf = (target: string | undefined): string | undefined => {
    const id = target?.split('.')[0] ?? '';
    return forms.some(({ data }) => Object.hasOwn(data.properties, id))
      ? id
      : undefined;
  };
  switch (room) {
    case 'data':
      return fieldOf(third) ?? under(room, third && second, third);
    case 'i18n':
      return fieldOf(third) ?? ofText(third) ?? under(room, second);
    case 'pages':
      return (
        (third === 'fields' ? fieldOf(fourth) : undefined) ??
        part('page', second)
      );
    case 'logic':
      return fieldOf(third) ?? logicPart(second, third);
    case 'routing':
      return second === 'rules' && third
        ? part('rule', third)
        : under(room, second);
    case 'scores':
      return part('score', second);
    case 'flags':
      return part('flag', second);
    case 'stop':
      return part('stop', second);
    case 'tests':
      return part('test', second);
    default:
      return fieldOf(second) ?? under(room, second);
  }
}

/** A text of a page, a note, a score … belongs to it. */
function ofText(key = ''): string | undefined {
  const [kind, id] = key.split('.');
  if (kind === 'band') return part('score', id);
  return kind === 'form' || id === undefined ? undefined : part(kind, id);
}
