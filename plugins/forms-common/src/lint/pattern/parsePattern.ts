/** A pattern as a tree. Every leaf stands for one character. */
export type PatternNode =
  | { readonly kind: 'character'; readonly source: string }
  | { readonly kind: 'sequence'; readonly parts: readonly PatternNode[] }
  | { readonly kind: 'choice'; readonly options: readonly PatternNode[] }
  | {
      readonly kind: 'repeat';
      readonly body: PatternNode;
      readonly least: number;
      readonly most: number;
    };

const quantifier = /^(?:[*+?]|\{(\d{1,4})(?:(,)(\d{1,4})?)?\})/;
// The characters I-Regexp (RFC 9485) knows, and the shorthands every engine reads alike.
const character =
  /^(?:\\(?:[dDwWsSnrt]|[pP]\{[A-Za-z_=]{1,40}\}|[^A-Za-z0-9])|\[\^?(?:\\(?:[dDwWsSnrt]|[pP]\{[A-Za-z_=]{1,40}\}|[^A-Za-z0-9])|[^\\[\]])+\]|[^\\^$.*+?()[\]{}|]|\.)/u;

/**
 * Reads a pattern of the subset that every engine reads alike: characters, classes, groups, choices and greedy
 * repeats, with `^` and `$` at its ends only. Undefined for everything else: look-around, back-references, lazy repeats.
 */
export function parsePattern(pattern: string): PatternNode | undefined {
  const rest = { text: pattern.replace(/^\^/, '') };
  const endsAnchored = /(^|[^\\])(\\\\)*\$$/.test(rest.text);
  if (endsAnchored) rest.text = rest.text.slice(0, -1);
  const node = choice(rest);
  return rest.text === '' ? node : undefined;
}

interface Rest {
  text: string;
}

function take(rest: Rest, pattern: RegExp): RegExpExecArray | undefined {
  const found = pattern.exec(rest.text);
  if (!found) return undefined;
  rest.text = rest.text.slice(found[0].length);
  return found;
}

function choice(rest: Rest): PatternNode | undefined {
  const options = [sequence(rest)];
  while (take(rest, /^\|/)) options.push(sequence(rest));
  const all = options.filter(option => option !== undefined);
  if (all.length < options.length) return undefined;
  return all.length === 1 ? all[0] : { kind: 'choice', options: all };
}

function sequence(rest: Rest): PatternNode | undefined {
  const parts: PatternNode[] = [];
  while (rest.text !== '' && !/^[|)]/.test(rest.text)) {
    const part = repeated(rest);
    if (!part) return undefined;
    parts.push(part);
  }
  return { kind: 'sequence', parts };
}

function repeated(rest: Rest): PatternNode | undefined {
  const body = atom(rest);
  const times = body && take(rest, quantifier);
  if (!body || !times) return body;
  // A lazy or doubled repeat is read differently from engine to engine.
  if (/^[*+?{]/.test(rest.text)) return undefined;
  const [sign, least, comma, most] = times;
  const ranges: Readonly<Record<string, readonly [number, number]>> = {
    '*': [0, Infinity],
    '+': [1, Infinity],
    '?': [0, 1],
  };
  const open = comma ? Infinity : Number(least);
  const [from, to] = ranges[sign] ?? [
    Number(least),
    most === undefined ? open : Number(most),
  ];
  return from > to
    ? undefined
    : { kind: 'repeat', body, least: from, most: to };
}

function atom(rest: Rest): PatternNode | undefined {
  if (take(rest, /^\((?:\?:)?/)) {
    const inside = choice(rest);
    return inside && take(rest, /^\)/) ? inside : undefined;
  }
  const found = take(rest, character);
  return found && { kind: 'character', source: found[0] };
}
