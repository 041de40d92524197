import type { Language } from '../../definition/Localized';
import { nameIn } from './comparing';
import type { Comparison, Condition, Rule, Scalar } from './Rule';
import type { RulePlace } from './rulesOf';
import { filled, joined, word, type SentencePart } from './SentencePart';
import type { Subject, SubjectKind } from './Subject';
import type { TitlesOfForm } from './titlesOf';
import { en } from './words/en';
import { fi } from './words/fi';
import type { SentenceWords } from './words/SentenceWords';
import { sv } from './words/sv';

/** What a sentence is made with. */
export interface Telling {
  readonly language: Language;
  readonly titles: TitlesOfForm;
  /** What names hold; one that is not there is spoken of as an answer. */
  readonly subjects: readonly Subject[];
}

const wordsBy: Readonly<Record<Language, SentenceWords>> = { fi, sv, en };

const quoted = (text: string, { quotes: [open, close] }: SentenceWords) =>
  `${open}${text}${close}`;
const name = (text: string, words: SentenceWords): SentencePart => ({
  text: quoted(text, words),
  role: 'name',
});

/** A rule in words: "Näytä ”Tulkki”, kun ”Kieli” on ”muu” …". */
export function sentenceOf(
  place: RulePlace,
  rule: Rule,
  telling: Telling,
): readonly SentencePart[] {
  const words = wordsBy[telling.language];
  const does = filled(words.does[place.aspect], {
    target: [name(telling.titles.target(place), words)],
  });
  if (rule.kind === 'always') return filled(words.always, { does });
  const when =
    rule.kind === 'json'
      ? [word(words.written)]
      : conditionParts(rule.when, telling);
  return filled(words.when, { does, when });
}

/** A condition in words, as it stands after "when". */
export function conditionParts(
  condition: Condition,
  telling: Telling,
): readonly SentencePart[] {
  const words = wordsBy[telling.language];
  if (condition.kind === 'written') return [word(words.written)];
  if (condition.kind === 'comparison')
    return comparisonParts(condition, telling);
  const { join, not, conditions } = condition;
  const inside = joined(
    conditions.map(one =>
      one.kind === 'group' && !one.not
        ? [word('('), ...conditionParts(one, telling), word(')')]
        : conditionParts(one, telling),
    ),
    words[join],
  );
  return not
    ? filled(join === 'and' ? words.notAll : words.notAny, {
        conditions: inside,
      })
    : inside;
}

/** How ways of comparing are said of some kinds of subjects. */
const wordsOfKind: Readonly<
  Partial<
    Record<SubjectKind, 'ofText' | 'ofMoment' | 'ofFlags' | 'ofRelations'>
  >
> = {
  text: 'ofText',
  date: 'ofMoment',
  moment: 'ofMoment',
  flags: 'ofFlags',
  relations: 'ofRelations',
};

/** How a comparison of this kind of subject is said, with `{name}` and `{value}` in it. */
export function comparingTemplate(
  { name: read, counted, comparing }: Comparison,
  kind: SubjectKind | undefined,
  language: Language,
): string {
  const words = wordsBy[language];
  const room = counted || !kind ? undefined : wordsOfKind[kind];
  const ofValue = read.startsWith('$') && !read.startsWith('$row.');
  return (
    (room && words[room][comparing]) ??
    (ofValue ? words.ofValue[comparing] : undefined) ??
    words.comparing[comparing]
  );
}

function comparisonParts(
  comparison: Comparison,
  telling: Telling,
): readonly SentencePart[] {
  const words = wordsBy[telling.language];
  const { operand, counted, ifMissing, comparing } = comparison;
  const kind = telling.subjects.find(
    ({ name: one }) => one === comparison.name,
  )?.kind;
  const own = nameParts(comparison.name, telling);
  const said = filled(comparingTemplate(comparison, kind, telling.language), {
    name: counted ? filled(words.counted, { name: own }) : own,
    value: operandParts(comparison, telling, operand),
  });
  const isPlain = comparing === 'answered' || comparing === 'notAnswered';
  return ifMissing && !isPlain && kind !== 'flags' && kind !== 'relations'
    ? filled(words.alsoMissing, { condition: said })
    : said;
}

function nameParts(
  read: string,
  { titles, language }: Telling,
): readonly SentencePart[] {
  const words = wordsBy[language];
  if (read === '$today') return [word(words.today)];
  const title = [name(titles.name(read) ?? read, words)];
  return read.startsWith('$band.')
    ? filled(words.band, { name: title })
    : title;
}

function operandParts(
  comparison: Comparison,
  telling: Telling,
  operand: Comparison['operand'],
): readonly SentencePart[] {
  if (operand === undefined) return [];
  const other = nameIn(operand);
  if (other !== undefined) return nameParts(other, telling);
  const values = (Array.isArray(operand) ? operand : [operand]) as Scalar[];
  return joined(
    values.map(value => [
      {
        text: valueText(comparison.name, value, telling),
        role: 'value' as const,
      },
    ]),
    wordsBy[telling.language].or,
  );
}

/** What a plain value is called: the title of its choice, yes or no, a number or a date as the language writes it. */
export function valueText(
  read: string,
  value: Scalar,
  { titles, language, subjects }: Telling,
): string {
  const words = wordsBy[language];
  if (typeof value === 'boolean') return value ? words.yes : words.no;
  const title = read === '$relations' ? words.relations[value] : undefined;
  const code = title ?? titles.code(read, value);
  if (code !== undefined) return quoted(code, words);
  if (typeof value === 'number') return value.toLocaleString(language);
  const kind = subjects.find(({ name: one }) => one === read)?.kind;
  const [, year, month, day] = /^(\d{4})-(\d\d)-(\d\d)$/.exec(value) ?? [];
  return kind === 'date' && day !== undefined
    ? `${Number(day)}.${Number(month)}.${year}`
    : quoted(value, words);
}

/** A condition with what was found behind it: "”Kieli” on ”muu” (nyt: ”suomi”)". */
export function foundParts(
  condition: readonly SentencePart[],
  found: readonly { readonly name: string; readonly value?: unknown }[],
  telling: Telling,
): readonly SentencePart[] {
  const words = wordsBy[telling.language];
  if (found.length === 0) return condition;
  const values = found.map(({ name: read, value }) => {
    const said = [textOf(read, value, telling)];
    return found.length === 1
      ? said
      : [...nameParts(read, telling), word(': '), ...said];
  });
  return filled(words.now, { condition, found: joined(values, '; ') });
}

function textOf(read: string, value: unknown, telling: Telling): SentencePart {
  const words = wordsBy[telling.language];
  if (value === undefined || value === null) return word(words.noAnswer);
  const values = Array.isArray(value) ? value : [value];
  if (values.length === 0) return word(words.noAnswer);
  if (values.some(one => typeof one === 'object'))
    return word(words.rows.replace('{count}', String(values.length)));
  const texts = values.map(one => valueText(read, one as Scalar, telling));
  return { text: texts.join(', '), role: 'value' };
}
