import type {
  FieldSchema,
  FormDefinition,
  FormPage,
  PageNote,
  Translation,
} from '../../definition/FormDefinition';
import { sourceHash } from '../../definition/formId';
import { guardJson, isPlainObject } from '../../definition/jsonGuard';
import { limits } from '../../definition/limits';
import { idPattern, isPrototypeName, keyPattern } from '../../definition/names';
import { pointer } from '../../definition/pointer';
import type { NotCarried } from '../NotCarried';
import { fromEnableWhen } from './enableWhen';
import { fieldOfItem } from './fieldOfItem';
import { extensionUrls as urls, type FhirItem } from './fhirTypes';
import { textAt } from './keywordExtensions';
import { withoutNotCarried } from './listNotCarried';
import { type MetItem, readItems } from './readItems';

/** A form made of a questionnaire, and what of it a form has no place for. It is a draft: lint says what is missing. */
export interface FromQuestionnaire {
  readonly definition: FormDefinition;
  readonly notCarried: readonly NotCarried[];
}

const members: ReadonlySet<string> = new Set([
  ...['resourceType', 'name', 'title', '_title', 'status', 'language', 'item'],
]);
const addresses: ReadonlySet<unknown> = new Set(Object.values(urls));

interface MutablePage {
  readonly id: string;
  readonly title: string;
  intro?: string;
  readonly fields: string[];
  readonly notes: PageNote[];
}

/** A group has no length and no format of its own. */
function withoutText(field: FieldSchema): FieldSchema {
  const { maxLength, format, ...rest } = field;
  return rest;
}

/** One questionnaire while it is read. */
class Reading {
  readonly #notCarried: NotCarried[] = [];
  readonly #source: string;
  readonly #fields: Record<string, FieldSchema> = {};
  readonly #required: string[] = [];
  readonly #ui: Record<string, unknown> = {};
  readonly #pages: MutablePage[] = [];
  readonly #i18n: Record<string, Record<string, Translation>> = {};
  /** By linkId: what the item is called in the form, and what it asks. */
  readonly #names = new Map<string, { name: string; field: FieldSchema }>();
  readonly #rules: { target: string; met: MetItem; group?: string }[] = [];
  readonly #taken = new Set<string>();
  readonly #questionnaire: Readonly<Record<string, unknown>>;

  constructor(questionnaire: Readonly<Record<string, unknown>>) {
    this.#questionnaire = questionnaire;
    const { language } = questionnaire;
    this.#source =
      typeof language === 'string' && /^[a-z]{2,3}$/.test(language)
        ? language
        : 'fi';
  }

  form(): FromQuestionnaire {
    const { name, title, item, _title } = this.#questionnaire;
    for (const member of Object.keys(this.#questionnaire))
      if (!members.has(member))
        this.#leave(pointer(member), 'a form has no such thing');
    const formTitle = typeof title === 'string' ? title : String(name ?? '');
    this.#translate('form.title', formTitle, _title);
    for (const met of this.#read(item, '/item')) this.#top(met, formTitle);
    const visible = this.#visible();
    const key = String(name ?? '')
      .toLowerCase()
      .replace(/[^a-z0-9]+/g, '-');
    return {
      definition: {
        formatVersion: 1,
        key: keyPattern.test(key) ? key : 'questionnaire',
        title: formTitle,
        purpose: 'survey',
        process: 'record',
        languages: {
          source: this.#source,
          available: [this.#source, ...Object.keys(this.#i18n)],
        },
        data: {
          $schema: 'https://json-schema.org/draft/2020-12/schema',
          type: 'object',
          additionalProperties: false,
          ...(this.#required.length > 0 && { required: this.#required }),
          properties: this.#fields,
        },
        ui: this.#ui,
        pages: this.#pages.map(
          ({ notes, ...page }): FormPage =>
            notes.length > 0 ? { ...page, notes } : page,
        ),
        logic: Object.keys(visible).length > 0 ? { visible } : {},
        access: {},
        retention: { submission: 'P1Y' },
        i18n: this.#i18n,
        tests: [],
      },
      notCarried: this.#notCarried,
    };
  }

  #leave(at: string, reason: string): void {
    this.#notCarried.push({ pointer: at, reason });
  }

  #read(list: unknown, at: string): readonly MetItem[] {
    const met = readItems(list, at, (place, reason) =>
      this.#leave(place, reason),
    );
    for (const { item, pointer: place } of met)
      item.extension?.forEach(({ url }, index) => {
        if (!addresses.has(url))
          this.#leave(`${place}/extension/${index}`, 'nothing here reads it');
      });
    return met;
  }

  /** A name of our own for an item: its linkId where that is one, else a number. */
  #idOf({ item, pointer: at }: MetItem, linkId: string, start: string): string {
    const fits = (id: string): boolean =>
      idPattern.test(id) &&
      !isPrototypeName(id) &&
      !this.#taken.has(`${start} ${id}`);
    let id = linkId;
    for (let n = 1; !fits(id); n++) id = `${start}${n}`;
    this.#taken.add(`${start} ${id}`);
    if (id !== linkId)
      this.#leave(`${at}/linkId`, `"${item.linkId}" is called ${id} here`);
    return id;
  }

  #top(met: MetItem, formTitle: string): void {
    const { item, pointer: at } = met;
    const isPage =
      item.type === 'group' &&
      !item.repeats &&
      textAt(item.extension, urls.role) !== 'matrix';
    if (!isPage) {
      // A questionnaire need have no groups; a form has pages.
      this.#inside(met, this.#pages.at(-1) ?? this.#page('page', formTitle));
      return;
    }
    const id = this.#idOf(met, item.linkId.replace(/^page\./, ''), 'page');
    const page = this.#page(id, item.text ?? id);
    this.#translate(`page.${id}.title`, page.title, item._text);
    this.#rules.push({ target: `$page.${id}`, met });
    for (const one of this.#read(item.item, `${at}/item`))
      this.#inside(one, page);
  }

  #page(id: string, title: string): MutablePage {
    const page: MutablePage = { id, title, fields: [], notes: [] };
    this.#pages.push(page);
    return page;
  }

  /** A question, a text or, met inside a page, a group whose questions join the page. */
  #inside(met: MetItem, page: MutablePage): void {
    const { item, pointer: at } = met;
    if (item.type === 'display') {
      this.#text(met, page);
      return;
    }
    const isMatrix = textAt(item.extension, urls.role) === 'matrix';
    if (item.type === 'group' && !item.repeats && !isMatrix) {
      this.#leave(at, 'groups in groups become one page');
      for (const one of this.#read(item.item, `${at}/item`))
        this.#inside(one, page);
      return;
    }
    const id = this.#idOf(met, item.linkId, 'question');
    const field =
      item.type === 'group' ? this.#group(met, id) : fieldOfItem(item);
    this.#fields[id] = field;
    page.fields.push(id);
    if (item.required) this.#required.push(id);
    this.#ask(met, id, field);
    const help = textAt(item.extension, urls.help);
    if (help !== undefined)
      this.#ui[id] = { ...(this.#ui[id] as object), 'ui:help': help };
    if (item.type !== 'group')
      for (const one of this.#read(item.item, `${at}/item`)) {
        this.#leave(one.pointer, 'a question inside a question follows it');
        this.#inside(one, page);
      }
  }

  #group({ item, pointer: at }: MetItem, id: string): FieldSchema {
    const cells: Record<string, FieldSchema> = {};
    const required: string[] = [];
    const shown: Record<string, unknown> = {};
    for (const met of this.#read(item.item, `${at}/item`)) {
      const { linkId, type } = met.item;
      if (type === 'group' || type === 'display') {
        this.#leave(met.pointer, 'a group of a form holds questions only');
        continue;
      }
      const start = `${item.linkId}.`;
      const cell = this.#idOf(
        met,
        linkId.startsWith(start) ? linkId.slice(start.length) : linkId,
        `${id}Cell`,
      );
      cells[cell] = fieldOfItem(met.item);
      if (met.item.required) required.push(cell);
      const help = textAt(met.item.extension, urls.help);
      if (help !== undefined) shown[cell] = { 'ui:help': help };
      this.#ask(met, `${id}.${cell}`, cells[cell], id);
    }
    if (Object.keys(shown).length > 0) this.#ui[id] = shown;
    const row: FieldSchema = {
      type: 'object',
      additionalProperties: false,
      ...(required.length > 0 && { required }),
      properties: cells,
    };
    const { items, type, maxItems, ...named } = fieldOfItem(item);
    if (!item.repeats) return { ...withoutText(named), ...row };
    const title = textAt(item.extension, urls.rowTitle) ?? item.text;
    return {
      ...withoutText(named),
      type: 'array',
      maxItems: Math.min(maxItems ?? limits.rows, limits.rows),
      items: { ...row, ...(title !== undefined && { title }) },
    };
  }

  /** Remembers what an item is called, its translations and its rule. */
  #ask(met: MetItem, name: string, field: FieldSchema, group?: string): void {
    const { item } = met;
    this.#names.set(item.linkId, { name, field });
    this.#rules.push({ target: name, met, group });
    this.#translate(`${name}.title`, item.text ?? '', item._text);
    for (const { valueCoding } of item.answerOption ?? [])
      this.#translate(
        `${name}.option.${valueCoding.code}`,
        String(valueCoding.display ?? ''),
        valueCoding._display,
      );
  }

  #text(met: MetItem, page: MutablePage): void {
    const { item } = met;
    if (item.linkId === `page.${page.id}.intro`) {
      page.intro = item.text;
      this.#translate(`page.${page.id}.intro`, item.text ?? '', item._text);
      return;
    }
    const id = this.#idOf(met, item.linkId.replace(/^note\./, ''), 'note');
    const role = textAt(item.extension, urls.role);
    page.notes.push({
      id,
      tone: role === 'warning' ? 'warning' : 'info',
      text: item.text ?? '',
      ...this.#before(met),
    });
    this.#translate(`note.${id}`, item.text ?? '', item._text);
    this.#rules.push({ target: `$note.${id}`, met });
  }

  /** The question a text stands before: the next one beside it. */
  #before({ pointer: at }: MetItem): { readonly before?: string } {
    const steps = at.split('/').slice(1);
    const index = Number(steps.pop());
    const siblings = steps.reduce<unknown>(
      (found, step) => (found as Record<string, unknown>)[step],
      this.#questionnaire,
    ) as readonly FhirItem[];
    const next = siblings
      .slice(index + 1)
      .find(one => one.type !== 'display')?.linkId;
    return next !== undefined && idPattern.test(next) ? { before: next } : {};
  }

  #visible(): Readonly<Record<string, unknown>> {
    return Object.fromEntries(
      this.#rules.flatMap(({ target, met, group }) => {
        if (!met.item.enableWhen) return [];
        const rule = fromEnableWhen(met.item, linkId => {
          const found = this.#names.get(linkId);
          const start = `${group}.`;
          return group !== undefined && found?.name.startsWith(start)
            ? { ...found, name: `$row.${found.name.slice(start.length)}` }
            : found;
        });
        if (rule === undefined)
          this.#leave(
            `${met.pointer}/enableWhen`,
            'it asks for what a form cannot compare, or for what was not carried',
          );
        return rule === undefined ? [] : [[target, rule] as const];
      }),
    );
  }

  #translate(key: string, text: string, element: unknown): void {
    const extensions = isPlainObject(element) ? element.extension : [];
    for (const one of Array.isArray(extensions) ? extensions : []) {
      if (!isPlainObject(one) || one.url !== urls.translation) continue;
      const parts = one.extension as FhirItem['extension'];
      const language = Array.isArray(parts) ? textAt(parts, 'lang') : undefined;
      const content = Array.isArray(parts)
        ? textAt(parts, 'content')
        : undefined;
      if (!language || !/^[a-z]{2,3}$/.test(language) || content === undefined)
        continue;
      this.#i18n[language] = {
        ...this.#i18n[language],
        [key]: {
          text: content,
          state: 'translated',
          sourceHash: sourceHash(text),
        },
      };
    }
  }
}

/** Reads a FHIR R4 Questionnaire; undefined for what is none. Whatever it holds, this does not throw. */
export function fromQuestionnaire(
  value: unknown,
): FromQuestionnaire | undefined {
  if (guardJson(value, limits.definitionDepth).length > 0) return undefined;
  if (!isPlainObject(value) || value.resourceType !== 'Questionnaire')
    return undefined;
  return new Reading(withoutNotCarried(value)).form();
}
