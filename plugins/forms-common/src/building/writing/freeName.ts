import { cellsOf } from '../../definition/cells';
import type { FormDefinition } from '../../definition/FormDefinition';
import { isPrototypeName } from '../../definition/names';
import { isPlainObject } from '../../definition/jsonGuard';

/** First words of the keys of texts: a question of this name would share its translation with another text. */
const keyWords: ReadonlySet<string> = new Set([
  'form',
  'page',
  'note',
  'score',
  'band',
  'flag',
  'advise',
]);

/** How long an id made from a title gets: to be read in a rule, not to hold the title. */
const handy = 30;

/** Words of a text in plain letters: `Äidin ikä?` is aidin, ika. */
export const plainWords = (text: string): readonly string[] =>
  text
    .slice(0, 300)
    .replace(/[æÆ]/g, 'ae')
    .replace(/[øØ]/g, 'o')
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .split(/[^a-z0-9]+/)
    .filter(word => word !== '');

/** An id made from a title (`Kuinka kiireellinen?` → `kuinkaKiireellinen`); what has no letters gives the other one. */
export function idFrom(title: string, otherwise: string): string {
  const words = [...plainWords(title)];
  while (words.length > 0 && !/^[a-z]/.test(words[0])) words.shift();
  const [first, ...rest] = words;
  if (first === undefined) return otherwise;
  let id = first.slice(0, handy);
  for (const word of rest) {
    if (id.length + word.length > handy) break;
    id += word[0].toUpperCase() + word.slice(1);
  }
  return id;
}

/** A name like the wanted one that nothing has yet: itself, or with a number behind. */
export function freeName(
  wanted: string,
  isTaken: (name: string) => boolean,
  most: number = 40,
): string {
  if (!isTaken(wanted)) return wanted;
  const stem = wanted.replace(/\d+$/, '') || wanted;
  for (let number = 2; ; number++) {
    const name = `${stem.slice(0, most - String(number).length)}${number}`;
    if (!isTaken(name)) return name;
  }
}

/** Whether a question could not be called so: another is, or a text's key would be, or JavaScript. */
export function isQuestionTaken(
  { data, ui }: FormDefinition,
  id: string,
): boolean {
  return (
    Object.hasOwn(data.properties, id) ||
    Object.hasOwn(ui, id) ||
    keyWords.has(id) ||
    isPrototypeName(id)
  );
}

/** Whether a cell of a group could not be called so: another is, or what is calculated for its rows. */
export function isCellTaken(
  { data, ui, logic }: FormDefinition,
  group: string,
  cell: string,
): boolean {
  const cells = cellsOf(data.properties[group] ?? {})?.properties ?? {};
  const shown = ui[group];
  return (
    Object.hasOwn(cells, cell) ||
    Object.hasOwn(logic.compute ?? {}, `${group}.${cell}`) ||
    (isPlainObject(shown) && Object.hasOwn(shown, cell)) ||
    isPrototypeName(cell)
  );
}

/** Whether a page could not be called so: another is, or a place every form has. */
export const isPageTaken = (
  { pages, logic }: FormDefinition,
  id: string,
): boolean =>
  pages.some(page => page.id === id) ||
  ['tasks', 'check', 'emergency'].includes(id) ||
  Object.hasOwn(logic.visible ?? {}, `$page.${id}`) ||
  isPrototypeName(id);

/** Whether a note could not be called so. */
export const isNoteTaken = (
  { pages, logic }: FormDefinition,
  id: string,
): boolean =>
  pages.some(page => page.notes?.some(note => note.id === id)) ||
  Object.hasOwn(logic.visible ?? {}, `$note.${id}`) ||
  isPrototypeName(id);
