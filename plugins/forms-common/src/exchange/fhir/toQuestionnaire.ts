import { fieldAt } from '../../definition/cells';
import type {
  FieldSchema,
  FormDefinition,
  FormPage,
} from '../../definition/FormDefinition';
import { isPlainObject } from '../../definition/jsonGuard';
import { pointer } from '../../definition/pointer';
import { questionKind } from '../../definition/questionKind';
import { choices, resolveField } from '../../definition/resolveField';
import { endPages } from '../../definition/visibleTarget';
import type { NotCarried } from '../NotCarried';
import { toEnableWhen, type ItemOf } from './enableWhen';
import {
  extensionUrls as urls,
  type FhirElement,
  type FhirItem,
  type FhirQuestionnaire,
} from './fhirTypes';
import { itemTypes } from './itemTypes';
import { leaveShown, particulars, withMaxLength } from './particulars';
import { Translations } from './Translations';

/** A form as FHIR, and what of it FHIR has no place for. */
export interface ToQuestionnaire {
  readonly questionnaire: FhirQuestionnaire;
  readonly notCarried: readonly NotCarried[];
}

/** Members of a form that a Questionnaire is not about. */
const aside: readonly (keyof FormDefinition)[] = [
  ...(['scores', 'flags', 'routing', 'stop', 'continues', 'answer'] as const),
  ...(['feedback', 'figures', 'files', 'prefill', 'tests'] as const),
];
/** Texts whose translations travel. */
const translatedKeys = /\.title$|\.option\.|\.intro$|^note\./;
const longText = 200;

const named = <K extends string>(name: K, element: FhirElement | undefined) =>
  (element ? { [name]: element } : {}) as { readonly [N in K]?: FhirElement };

/** One question on its way out. */
interface Asked {
  readonly name: string;
  readonly field: FieldSchema;
  readonly required: boolean;
  /** What `ui` says of it. */
  readonly shown: unknown;
  readonly itemOf: ItemOf;
}

/** One form while it is written. */
class Writing {
  readonly #form: FormDefinition;
  readonly #translations: Translations;
  readonly #notCarried: NotCarried[] = [];

  constructor(definition: FormDefinition) {
    this.#form = definition;
    this.#translations = new Translations(definition);
  }

  questionnaire(): ToQuestionnaire {
    const { key, title, languages, pages } = this.#form;
    this.#leaveAside();
    const ends = endPages(this.#form);
    const item = pages
      .filter(one => !ends.has(one.id))
      .map(one => this.#page(one));
    return {
      questionnaire: {
        resourceType: 'Questionnaire',
        name: key,
        title,
        ...named(
          '_title',
          this.#translations.of(texts => texts.title),
        ),
        status: 'active',
        language: languages.source,
        item,
      },
      notCarried: this.#notCarried,
    };
  }

  readonly #leave = (at: string, reason: string): void => {
    this.#notCarried.push({ pointer: at, reason });
  };

  #leaveAside(): void {
    const { logic, i18n, pages, access } = this.#form;
    for (const member of aside)
      if (this.#form[member] !== undefined)
        this.#leave(`/${member}`, 'a Questionnaire is not about it');
    if (Object.keys(access).length > 0)
      this.#leave('/access', 'a Questionnaire is not about it');
    for (const aspect of ['readOnly', 'compute', 'advise'] as const)
      for (const name of Object.keys(logic[aspect] ?? {}))
        this.#leave(pointer('logic', aspect, name), 'FHIR has no such rule');
    for (const [language, texts] of Object.entries(i18n))
      for (const text of Object.keys(texts))
        if (!translatedKeys.test(text))
          this.#leave(
            pointer('i18n', language, text),
            'only titles, choices, introductions and notes are translated',
          );
    const ends = endPages(this.#form);
    pages.forEach((one, index) => {
      if (ends.has(one.id))
        this.#leave(
          pointer('pages', index),
          'FHIR has no page that ends a form',
        );
      if (one.layout)
        this.#leave(pointer('pages', index, 'layout'), 'only how it looks');
    });
  }

  #page(page: FormPage): FhirItem {
    const { data, ui } = this.#form;
    const questions = page.fields.flatMap(id => {
      const field = resolveField(data.properties[id] ?? {}, data.$defs);
      const item =
        field &&
        this.#question({
          ...{ name: id, field, shown: ui[id], itemOf: this.#itemOf },
          required: data.required?.includes(id) ?? false,
        });
      return [...this.#notes(page, id), ...(item ? [item] : [])];
    });
    return {
      linkId: `page.${page.id}`,
      type: 'group',
      text: page.title,
      ...named(
        '_text',
        this.#translations.of(texts => texts.page(page.id).title),
      ),
      ...this.#enabled(`$page.${page.id}`, this.#itemOf),
      item: [
        ...this.#intro(page),
        ...questions,
        ...this.#notes(page, undefined),
      ],
    };
  }

  #intro({ id, intro }: FormPage): FhirItem[] {
    if (intro === undefined) return [];
    const translations = this.#translations.of(texts => texts.page(id).intro);
    return [
      {
        linkId: `page.${id}.intro`,
        type: 'display',
        text: intro,
        ...named('_text', translations),
      },
    ];
  }

  #notes(page: FormPage, before: string | undefined): FhirItem[] {
    const here = (page.notes ?? []).filter(note => note.before === before);
    return here.map(note => ({
      linkId: `note.${note.id}`,
      type: 'display',
      text: note.text,
      ...named(
        '_text',
        this.#translations.of(texts => texts.note(note.id)),
      ),
      ...this.#enabled(`$note.${note.id}`, this.#itemOf),
      extension: [{ url: urls.role, valueCode: note.tone }],
    }));
  }

  readonly #itemOf: ItemOf = name => {
    const field = fieldAt(this.#form, name);
    return field && { linkId: name, field };
  };

  #enabled(target: string, itemOf: ItemOf): Partial<FhirItem> {
    const rule = this.#form.logic.visible?.[target];
    if (rule === undefined) return {};
    const when = toEnableWhen(rule, itemOf);
    if (!when)
      this.#leave(
        pointer('logic', 'visible', target),
        'enableWhen has no words for the rule',
      );
    return when ?? {};
  }

  /** Undefined for what FHIR cannot ask, which is then told. */
  #question(asked: Asked): FhirItem | undefined {
    const { name, field, required, shown, itemOf } = asked;
    const kind = questionKind(field);
    const at = pointer('data', 'properties', ...name.split('.'));
    if (!kind || (kind === 'list' && field.items?.type !== 'string')) {
      this.#leave(at, 'FHIR has no such question');
      return undefined;
    }
    const rule = this.#form.logic.required?.[name];
    if (rule !== undefined && rule !== true)
      this.#leave(pointer('logic', 'required', name), 'FHIR has no such rule');
    const value = field.items ?? field;
    leaveShown(name, shown, Object.keys(value.properties ?? {}), this.#leave);
    const isLong = kind === 'text' && (field.maxLength ?? 0) > longText;
    const type = isLong ? 'text' : itemTypes[kind];
    const cells = this.#cells(asked, value);
    return {
      linkId: name,
      type,
      text: field.title,
      ...named(
        '_text',
        this.#translations.of(texts => texts.field(name).title),
      ),
      ...((required || rule === true) && { required: true }),
      ...(field.type === 'array' && { repeats: true }),
      ...(withMaxLength.includes(type) &&
        value.maxLength !== undefined && { maxLength: value.maxLength }),
      ...this.#options(name, value, at),
      ...this.#enabled(name, itemOf),
      extension: particulars(field, kind, type, shown),
      ...(cells.length > 0 && { item: cells }),
    };
  }

  #options(
    name: string,
    value: FieldSchema,
    at: string,
  ): Pick<FhirItem, 'answerOption'> {
    const options = value.oneOf ?? [];
    if (choices(value) && options.length === 0)
      this.#leave(at, 'choices without labels are not carried');
    if (options.length === 0) return {};
    return {
      answerOption: options.map(option => ({
        valueCoding: {
          code: String(option.const),
          display: option.title,
          ...named(
            '_display',
            this.#translations.of(
              texts =>
                texts
                  .field(name)
                  .options.find(one => one.value === option.const)?.title,
            ),
          ),
          ...(typeof option.const === 'number' && {
            extension: [{ url: urls.ordinal, valueDecimal: option.const }],
          }),
        },
      })),
    };
  }

  #cells({ name, shown }: Asked, group: FieldSchema): FhirItem[] {
    const cells = group.properties ?? {};
    const itemOf: ItemOf = one => {
      const cell = /^\$row\.(.+)$/.exec(one)?.[1];
      if (cell === undefined) return this.#itemOf(one);
      return Object.hasOwn(cells, cell)
        ? { linkId: `${name}.${cell}`, field: cells[cell] }
        : undefined;
    };
    return Object.entries(cells).flatMap(([cell, field]) => {
      const item = this.#question({
        ...{ name: `${name}.${cell}`, field, itemOf },
        required: group.required?.includes(cell) ?? false,
        shown: isPlainObject(shown) ? shown[cell] : undefined,
      });
      return item ? [item] : [];
    });
  }
}

/**
 * A form as a FHIR R4 Questionnaire: each page a group, each question an item whose `linkId` is its name, blocks
 * written out. What it cannot hold is listed, never dropped in silence.
 */
export const toQuestionnaire = (definition: FormDefinition): ToQuestionnaire =>
  new Writing(definition).questionnaire();
