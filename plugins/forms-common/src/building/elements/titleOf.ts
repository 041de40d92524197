import type { FormDefinition } from '../../definition/FormDefinition';
import { refName, resolveField } from '../../definition/resolveField';
import { elementAt, type FormElement } from './elementAt';
import type { ElementName } from './ElementName';

/** The id alone: `$page.wishes` is called wishes where it has no title. */
const idOnly = (name: ElementName): string =>
  name === '$form' ? name : name.replace(/^\$[a-z]+\./, '');

/** What an author calls an element: its title, of a note the first words. In the form's own language unless asked otherwise. */
export function titleOf(
  definition: FormDefinition,
  name: ElementName,
  language: string = definition.languages.source,
): string {
  const element = elementAt(definition, name);
  if (!element) return name;
  const keys = textKeys(name, element);
  const translated =
    language === definition.languages.source
      ? undefined
      : keys
          .map(key => definition.i18n[language]?.[key]?.text)
          .find(text => text?.trim());
  const title = translated ?? sourceTitle(definition, element);
  return title?.trim() ? beginning(title.trim()) : idOnly(name);
}

/** A title that fits a line. */
function beginning(text: string): string {
  const most = 80;
  const [line] = text.split(/\r?\n/);
  if (line.length <= most && line === text) return line;
  const cut = line.slice(0, most);
  const space = cut.lastIndexOf(' ');
  return `${line.length > most && space > 40 ? cut.slice(0, space) : cut}…`;
}

/** The keys the translation of a title stands under, the nearest first. */
function textKeys(name: ElementName, element: FormElement): readonly string[] {
  switch (element.kind) {
    case 'form':
      return ['form.title'];
    case 'page':
      return [`page.${element.id}.title`];
    case 'question':
    case 'cell': {
      const block = refName(element.field.$ref ?? '');
      return [`${name}.title`, ...(block ? [`$defs.${block}.title`] : [])];
    }
    case 'block':
      return [`$defs.${element.id}.title`];
    default:
      return [`${element.kind}.${element.id}`];
  }
}

function sourceTitle(
  { title, data }: FormDefinition,
  element: FormElement,
): string | undefined {
  switch (element.kind) {
    case 'form':
      return title;
    case 'question':
    case 'cell':
      return resolveField(element.field, data.$defs)?.title;
    case 'page':
      return element.page.title;
    case 'note':
      return element.note.text;
    case 'score':
      return element.score.title;
    case 'band':
      return element.band.title;
    case 'flag':
      return element.flag.message;
    case 'advise':
      return element.advice.message;
    case 'block':
      return element.field.title;
    default:
      return undefined;
  }
}
