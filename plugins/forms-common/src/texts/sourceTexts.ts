import { cellsOf } from '../definition/cells';
import type { FieldSchema, FormDefinition } from '../definition/FormDefinition';
import { isPlainObject } from '../definition/jsonGuard';

/** Every text of a form in its source language; a key stands twice where two texts claim it. */
export function textEntries(
  definition: FormDefinition,
): readonly (readonly [key: string, text: string])[] {
  const { data, ui, pages, scores = [], flags = [], logic } = definition;
  const texts: [string, string][] = [];
  const add = (key: string, text: unknown): void => {
    if (typeof text === 'string' && text !== '') texts.push([key, text]);
  };
  const addShown = (name: string, shown: unknown): void => {
    if (!isPlainObject(shown)) return;
    add(`${name}.help`, shown['ui:help']);
    add(`${name}.placeholder`, shown['ui:placeholder']);
    add(`${name}.add`, shown['ui:add']);
    const errors = shown['ui:errors'];
    if (isPlainObject(errors))
      for (const code of Object.keys(errors))
        add(`${name}.error.${code}`, errors[code]);
  };
  const addField = (
    name: string,
    field: FieldSchema,
    shown?: unknown,
  ): void => {
    add(`${name}.title`, field.title);
    add(`${name}.description`, field.description);
    add(`${name}.unit`, field['x-unit']);
    for (const option of [
      ...(field.oneOf ?? []),
      ...(field.items?.oneOf ?? []),
    ])
      add(`${name}.option.${option.const}`, option.title);
    const cells = cellsOf(field);
    if (field.type === 'array') add(`${name}.item`, cells?.title);
    for (const [cell, own] of Object.entries(cells?.properties ?? {}))
      addField(
        `${name}.${cell}`,
        own,
        isPlainObject(shown) ? shown[cell] : undefined,
      );
    addShown(name, shown);
  };

  add('form.title', definition.title);
  for (const page of pages) {
    add(`page.${page.id}.title`, page.title);
    add(`page.${page.id}.intro`, page.intro);
    for (const note of page.notes ?? []) add(`note.${note.id}`, note.text);
  }
  for (const [name, field] of Object.entries(data.$defs ?? {}))
    addField(`$defs.${name}`, field);
  for (const [name, field] of Object.entries(data.properties))
    addField(name, field, ui[name]);
  for (const score of scores) {
    add(`score.${score.id}`, score.title);
    for (const band of score.bands)
      add(`band.${score.id}.${band.id}`, band.title);
  }
  for (const flag of flags) add(`flag.${flag.id}`, flag.message);
  for (const advice of logic.advise ?? [])
    add(`advise.${advice.id}`, advice.message);
  return texts;
}

/**
 * Every text of a form in its source language, by the key its translations stand under:
 *
 * | key | text |
 * |---|---|
 * | `form.title` | the form |
 * | `page.<id>.title` `.intro` `note.<id>` | a page, a text on one |
 * | `<field>.title` `.description` `.help` `.placeholder` `.unit` `.option.<code>` `.error.<code>` | a question |
 * | `<group>.item` `.add` `<group>.<cell>.title` … | a repeating group, and a question inside a group |
 * | `$defs.<name>.title` `.description` `.unit` `.option.<code>` | what questions share |
 * | `score.<id>` `band.<score>.<band>` `flag.<id>` `advise.<id>` | results |
 */
export const sourceTexts = (
  definition: FormDefinition,
): ReadonlyMap<string, string> => new Map(textEntries(definition));
