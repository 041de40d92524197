import {
  cellsOf,
  errorText,
  fieldAt,
  formTexts,
  type AnswerError,
  type FormDefinition,
  type FormTexts,
  type OptionSources,
} from '@tukiverkko/plugin-forms-common';
import { testMembers, titleOf } from '@tukiverkko/plugin-forms-common/building';
import type { TestMember } from '@tukiverkko/plugin-forms-common/building';
import { formatNumber, type Language } from '@tukiverkko/ui';
import { isFindPart, isPriority, isTargetPart } from './targetKeys';
import type { TestsEn } from './texts/en';

/** Words that stand by themselves, with nothing to be filled in. */
type ResultKey = Extract<
  keyof TestsEn,
  | `tests.${'member' | 'target' | 'priority' | 'find' | 'valid'}.${string}`
  | 'tests.nothing'
  | 'tests.nowhere'
  | 'tests.emergency'
>;

/** What results are put into words with. */
export interface WordsFrom {
  readonly definition: FormDefinition;
  readonly language: Language;
  readonly sources?: OptionSources;
  /** The word of a key of the builder's texts. */
  readonly say: (key: ResultKey) => string;
  /** The name of a team or service. */
  readonly nameOf: (ref: string) => string;
}

type Values = Readonly<Record<string, unknown>>;

const isMember = (name: string): name is TestMember =>
  testMembers.some(member => member === name);

const asList = (value: unknown): readonly unknown[] =>
  Array.isArray(value) ? value : [];

const asValues = (value: unknown): Values =>
  typeof value === 'object' && value !== null ? (value as Values) : {};

/** Puts the results of tests into words, with titles in the place of ids. */
export class ResultWords {
  readonly #from: WordsFrom;
  readonly #texts: FormTexts;

  constructor(from: WordsFrom) {
    this.#from = from;
    this.#texts = formTexts(from.definition, from.language);
  }

  /** What a result is called: of `scores.load` the title of the score. */
  member(name: string): string {
    const [member, ...rest] = name.split('.');
    const inside = rest.join('.');
    if (!isMember(member)) return name;
    const title = this.#from.say(`tests.member.${member}`);
    if (inside === '') return title;
    if (member === 'scores' || member === 'bands')
      return `${title}: ${this.#texts.score(inside).text}`;
    const part = `tests.target.${inside}`;
    return member === 'target' && isTargetPart(part)
      ? this.#from.say(part)
      : `${title}: ${inside}`;
  }

  /** A result: `name` as in a difference, `target.rule`. */
  value(name: string, value: unknown): string {
    const { say } = this.#from;
    const [member, ...rest] = name.split('.');
    if (value === undefined || value === null)
      return say(member === 'target' ? 'tests.nowhere' : 'tests.nothing');
    const inside = rest.join('.');
    if (!isMember(member)) return plain(value);
    if (inside !== '') return this.#part(member, inside, value);
    switch (member) {
      case 'valid':
        return say(value === true ? 'tests.valid.yes' : 'tests.valid.no');
      case 'stop':
        return this.#stop(String(value));
      case 'scores':
      case 'bands':
      case 'computed':
      case 'target':
        return this.#together(
          Object.entries(asValues(value)).map(
            ([part, one]) =>
              `${this.member(`${member}.${part}`)}: ${this.value(
                `${member}.${part}`,
                one,
              )}`,
          ),
          '; ',
        );
      default:
        return this.#together(
          asList(value).map(one => this.#item(member, one)),
        );
    }
  }

  /** An answer of a test by the title of its question. */
  question(path: string): string {
    return this.#texts.field(path).title.text;
  }

  #together(parts: readonly string[], between = ', '): string {
    return parts.length > 0
      ? parts.join(between)
      : this.#from.say('tests.nothing');
  }

  #part(member: TestMember, part: string, value: unknown): string {
    if (member === 'scores' && typeof value === 'number')
      return formatNumber(value, this.#from.language);
    if (member === 'bands') return this.#texts.band(part, String(value)).text;
    return member === 'target' ? this.#target(part, value) : plain(value);
  }

  #item(member: TestMember, item: unknown): string {
    if (member === 'errors') return this.#error(asValues(item));
    const id = String(item);
    if (member === 'flags') return this.#texts.flag(id).text;
    if (member === 'advice') return this.#texts.advice(id).text;
    return this.#element(id);
  }

  #error(error: Values): string {
    const { pointer = '', code = '' } = error as Partial<AnswerError>;
    const text = errorText({ pointer, code, params: {} }, this.#texts);
    const question = pointer.slice(1);
    return question ? `${this.question(question)}: ${text}` : text;
  }

  #element(name: string): string {
    const { definition, language } = this.#from;
    if (name.startsWith('$')) return titleOf(definition, name, language);
    const row = /^([^/]+)\/(\d+)(?:\/|$)/.exec(name);
    const field = row && fieldAt(definition, row[1]);
    const where =
      row && field && cellsOf(field) ? ` (${Number(row[2]) + 1})` : '';
    return this.question(name) + where;
  }

  #stop(id: string): string {
    const page = this.#from.definition.stop?.find(one => one.id === id)?.page;
    return page === undefined || page === 'emergency'
      ? this.#from.say('tests.emergency')
      : this.#texts.page(page).title.text;
  }

  #target(part: string, value: unknown): string {
    const { definition, nameOf, say, sources = {} } = this.#from;
    if (part === 'rule') {
      const rules = definition.routing?.rules ?? [];
      const place = rules.findIndex(({ id }) => id === value) + 1;
      return `${place}. ${String(value)}`;
    }
    if (part === 'team' || part === 'service') return nameOf(String(value));
    if (part === 'priority') {
      const key = `tests.priority.${String(value)}`;
      return isPriority(key) ? say(key) : String(value);
    }
    const labels = new Map(
      Object.values(sources)
        .flat()
        .map(({ code, label }) => [code, label[this.#from.language]]),
    );
    const word = (one: unknown): string =>
      labels.get(String(one)) ?? nameIfRef(String(one), nameOf);
    if (part !== 'find') return this.#together(asList(value).map(word));
    return this.#together(
      Object.entries(asValues(value)).flatMap(([what, wished]) => {
        const key = `tests.find.${what}`;
        const words = asList(wished).map(word);
        if (typeof wished === 'string') words.push(word(wished));
        if (!isFindPart(key)) return [];
        if (wished === true) return [say(key)];
        return words.length > 0 ? [`${say(key)}: ${words.join(', ')}`] : [];
      }),
      '; ',
    );
  }
}

function nameIfRef(text: string, nameOf: (ref: string) => string): string {
  return /^[a-z]+:[^/]+\/.+$/.test(text) ? nameOf(text) : text;
}

function plain(value: unknown): string {
  return typeof value === 'string' || typeof value === 'number'
    ? String(value)
    : JSON.stringify(value);
}
