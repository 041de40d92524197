import type { Option } from '../../definition/FormDefinition';
import { limits } from '../../definition/limits';
import { codeFor } from './codeFor';
import type { ElementOptions } from './optionsOf';
import type { OptionRefusal } from './optionRefusals';

/** What a pasted list would make of the options of a question. */
export type PastedOptions =
  | {
      readonly ok: true;
      /** All options afterwards, in their order. */
      readonly options: readonly Option[];
      readonly added: readonly Option[];
      /** Lines that say what is there already. */
      readonly alreadyThere: number;
      /** Options that would go; only where the list replaces them. */
      readonly removed: readonly Option[];
    }
  | { readonly ok: false; readonly refusal: OptionRefusal };

/** More characters than this are no list of options. */
const mostCharacters = 200_000;

const bullet = /^[•◦▪·–*-]\s+/;

/** A spreadsheet puts a cell that holds quotes in quotes. */
const unquoted = (cell: string): string =>
  cell
    .trim()
    .replace(/^"(.*)"$/, '$1')
    .replace(/""/g, '"')
    .trim();

const pick = (isFirst: boolean, first: string, second: string): string =>
  isFirst ? first : second;

/**
 * Reads a pasted list: one option a line, or two columns of a spreadsheet, a code and a label in either order. Codes that
 * are not given are made from the labels; an option that keeps its label keeps its code.
 */
export function readOptions(
  text: string,
  now: ElementOptions,
  how: 'append' | 'replace',
): PastedOptions {
  const refused = (
    code: OptionRefusal['code'],
    params: OptionRefusal['params'] = {},
  ): PastedOptions => ({ ok: false, refusal: { code, params } });
  if (text.length > mostCharacters)
    return refused('too-long', { limit: mostCharacters });
  const lines = columnsOf(text);
  if (lines.length === 0) return refused('empty');
  const most = limits.optionsPerField;
  const kept = how === 'append' ? now.options : [];
  if (lines.length + kept.length > most * 2)
    return refused('too-many', { limit: most });

  const isCodeFirst = codesComeFirst(lines, now.type);
  const byLabel = new Map(now.options.map(one => [one.title, one.const]));
  const options = [...kept];
  const taken = new Set(kept.map(one => one.const));
  const labels = new Set(kept.map(one => one.title));
  // What keeps its label keeps its code, so nothing made new may take it.
  const reserved = new Set(now.options.map(one => one.const));
  let alreadyThere = 0;
  for (const [first, second] of lines) {
    const label = (isCodeFirst ? second : first) ?? first;
    const given =
      second === undefined ? undefined : pick(isCodeFirst, first, second);
    if (labels.has(label)) {
      alreadyThere += 1;
      continue;
    }
    const code =
      given === undefined
        ? byLabel.get(label) ??
          codeFor(label, now, new Set([...taken, ...reserved]))
        : codeOf(given, now);
    if (code === undefined)
      return refused('code-unfit', { code: given ?? '', type: now.type });
    if (taken.has(code)) return refused('code-twice', { code: String(code) });
    taken.add(code);
    labels.add(label);
    options.push({ const: code, title: label });
  }
  if (options.length > most) return refused('too-many', { limit: most });
  const before = new Set(now.options.map(one => one.const));
  return {
    ok: true,
    options,
    added: options.filter(one => !before.has(one.const)),
    alreadyThere,
    removed: now.options.filter(one => !taken.has(one.const)),
  };
}

/** The lines that say something, each as one or two columns. */
function columnsOf(
  text: string,
): readonly (readonly [string, string | undefined])[] {
  type Line = readonly [string, string | undefined];
  return text.split(/\r\n|\r|\n/).flatMap((line): readonly Line[] => {
    const [first = '', second = ''] = line
      .trim()
      .replace(bullet, '')
      .split('\t')
      .map(unquoted);
    if (first === '' && second === '') return [];
    if (first === '' || second === '') return [[first || second, undefined]];
    return [[first, second]];
  });
}

/** Codes come first, as in most tables, unless only the second column holds what can be a code. */
function codesComeFirst(
  lines: readonly (readonly [string, string | undefined])[],
  type: ElementOptions['type'],
): boolean {
  const looksLikeCode =
    type === 'string' ? /^[A-Za-z0-9][A-Za-z0-9_.-]*$/ : /^-?\d+([.,]\d+)?$/;
  const pairs = lines.filter(([, second]) => second !== undefined);
  const allFit = (column: 0 | 1): boolean =>
    pairs.every(pair => looksLikeCode.test(pair[column] ?? ''));
  return allFit(0) || !allFit(1);
}

function codeOf(
  given: string,
  { type, maxLength }: ElementOptions,
): Option['const'] | undefined {
  if (type === 'string') return given.length <= maxLength ? given : undefined;
  const number = Number(given.replace(',', '.'));
  const fits =
    type === 'integer' ? Number.isInteger(number) : Number.isFinite(number);
  return fits ? number : undefined;
}
