import type { ChangeClass, FormChange } from '../../changes/ChangeClass';
import type { FormDefinition } from '../../definition/FormDefinition';
import { isPlainObject } from '../../definition/jsonGuard';
import type { Language } from '../../definition/Localized';
import { elementAt } from '../elements/elementAt';
import { readName, type ElementName } from '../elements/ElementName';
import {
  elementOfPointer,
  type ElementTab,
} from '../elements/elementOfPointer';
import { titleOf } from '../elements/titleOf';
import {
  aspectWords,
  subjectWords,
  valueWords,
  wholeWords,
  type Aspect,
} from './changeWords';

/** A change of a form in words, and where it is seen. */
export interface ChangeSentence {
  readonly class: ChangeClass;
  readonly kind: FormChange['kind'];
  readonly text: string;
  readonly element: ElementName;
  readonly tab: ElementTab;
  /** JSON Pointer, as the change has it. */
  readonly pointer: string;
  /** True of what is no longer there: nothing can be jumped to. */
  readonly isGone: boolean;
}

/** The two versions that are compared, and the language of the sentences. */
export interface Compared {
  readonly before: FormDefinition;
  readonly after: FormDefinition;
  readonly language: Language;
}

/** Places where something stands or does not: a question, a page, a rule, a score. */
const wholes: readonly RegExp[] = [
  /^data\/properties\/[^/]+$/,
  /^data\/properties\/.+\/properties\/[^/]+$/,
  /^(scores|flags|stop|pages|tests|routing\/rules|logic\/advise)\/\d+$/,
  /^logic\/compute\/[^/]+$/,
  /^scores\/\d+\/bands\/\d+$/,
];

/** Members whose values an author reads as they are; others hold codes and expressions. */
const tellable: ReadonlySet<string> = new Set([
  ...['title', 'description', 'intro', 'text', 'x-unit', 'x-sensitivity'],
  ...['minimum', 'maximum', 'exclusiveMinimum', 'exclusiveMaximum'],
  ...['minLength', 'maxLength', 'minItems', 'maxItems', 'multipleOf'],
]);

/** Changes between two versions in words: each sentence once, in the order of the changes. */
export function sentencesOfChanges(
  changes: readonly FormChange[],
  compared: Compared,
): readonly ChangeSentence[] {
  const sentences = new Map<string, ChangeSentence>();
  for (const change of changes) {
    const one = sentenceOfChange(change, compared);
    const name = `${one.class} ${one.text}`;
    if (!sentences.has(name)) sentences.set(name, one);
  }
  return [...sentences.values()];
}

function sentenceOfChange(
  change: FormChange,
  { before, after, language }: Compared,
): ChangeSentence {
  const steps = stepsOf(change.pointer);
  const version = change.kind === 'removed' ? before : after;
  const { element, tab } = elementOfPointer(version, change.pointer);
  const subject = subjectOf(version, element, language);
  const isWhole = change.kind !== 'changed' && isOfWhole(steps);
  const isTold = !isWhole && tellable.has(steps.at(-1) ?? '');
  const values = isTold
    ? detail(valueAt(before, steps), valueAt(after, steps), language)
    : '';
  const what = isWhole
    ? wholeWords[change.kind][language]
    : aspectWords[aspectOf(change, steps, after)][language];
  return {
    class: change.class,
    kind: change.kind,
    // In English a colon before a clause reads as in the others, so that one pattern serves all three.
    text: isWhole
      ? `${subject} ${what}${values}.`
      : `${subject}: ${what}${values}.`,
    element,
    tab,
    pointer: change.pointer,
    isGone: !elementAt(after, element),
  };
}

function stepsOf(pointer: string): readonly string[] {
  return pointer
    .split('/')
    .slice(1)
    .map(step => step.replace(/~1/g, '/').replace(/~0/g, '~'));
}

function valueAt(value: unknown, steps: readonly string[]): unknown {
  return steps.reduce<unknown>((inside, step) => {
    if (Array.isArray(inside)) return inside[Number(step)];
    return isPlainObject(inside) && Object.hasOwn(inside, step)
      ? inside[step]
      : undefined;
  }, value);
}

function subjectOf(
  form: FormDefinition,
  element: ElementName,
  language: Language,
): string {
  const read = readName(element);
  if (!read || read.kind === 'form') return subjectWords.form[language];
  const kind = read.kind === 'cell' ? 'question' : read.kind;
  const title = titleOf(form, element, language);
  return `${subjectWords[kind][language]} ${quoted(title, language)}`;
}

function quoted(text: string, language: Language): string {
  return language === 'en' ? `“${text}”` : `”${text}”`;
}

function isOfWhole(steps: readonly string[]): boolean {
  return wholes.some(place => place.test(steps.join('/')));
}

/** What a keyword of a question is about. */
const keywordAspects: Readonly<Record<string, Aspect>> = {
  title: 'title',
  description: 'description',
  oneOf: 'options',
  enum: 'options',
  const: 'options',
  'x-options': 'options',
  type: 'type',
  'x-entity': 'type',
  'x-unit': 'unit',
  minimum: 'lowest',
  exclusiveMinimum: 'lowest',
  maximum: 'highest',
  exclusiveMaximum: 'highest',
  minLength: 'shortest',
  maxLength: 'longest',
  minItems: 'fewest',
  maxItems: 'most',
  pattern: 'accepted',
  format: 'accepted',
  multipleOf: 'accepted',
  uniqueItems: 'accepted',
  'x-sensitivity': 'sensitivity',
  'x-code': 'code',
  required: 'required',
};

function aspectOf(
  change: FormChange,
  steps: readonly string[],
  after: FormDefinition,
): Aspect {
  const [member, second, third] = steps;
  const last = steps.at(-1) ?? '';
  const has = (name: string): name is Aspect =>
    Object.hasOwn(aspectWords, name);
  if (member === 'data') {
    if (change.kind === 'changed' && isOfWhole(steps))
      return (after.data.required ?? []).includes(last)
        ? 'requiredNow'
        : 'requiredNoMore';
    return keywordAspects[last] ?? 'other';
  }
  if (member === 'ui') return second === 'ui:order' ? 'pages' : 'help';
  if (member === 'i18n') return has(second) ? second : 'translation';
  if (member === 'pages')
    return third !== undefined && has(third) ? third : 'pages';
  if (member === 'logic') return has(second) ? second : 'other';
  return has(member) ? member : 'other';
}

/** What it was and what it is, where both are short. */
function detail(was: unknown, is: unknown, language: Language): string {
  const [from, to] = [was, is].map(value => shown(value, language));
  if (from === undefined || to === undefined || from === to) return '';
  return ` (${from} → ${to})`;
}

function shown(value: unknown, language: Language): string | undefined {
  if (typeof value === 'number' || typeof value === 'boolean')
    return String(value);
  if (typeof value !== 'string' || value.length > 80) return undefined;
  return Object.hasOwn(valueWords, value)
    ? valueWords[value][language]
    : quoted(value, language);
}
