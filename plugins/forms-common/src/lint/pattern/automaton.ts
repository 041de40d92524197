import type { PatternNode } from './parsePattern';

/** Repeats beyond this are taken for endless: what matters is whether a text can be read in several ways. */
const mostCopies = 6;
const mostPositions = 150;

/** Each place of a pattern that reads a character, and which can follow which, counted by the ways they can. */
export interface Automaton {
  /** By position: which of the sample characters it reads. */
  readonly reads: readonly bigint[];
  readonly follows: readonly ReadonlyMap<number, number>[];
  /** An endless repeat of something that may be nothing. */
  readonly repeatsNothing: boolean;
}

interface Part {
  readonly isEmpty: boolean;
  readonly first: readonly number[];
  readonly last: readonly number[];
}

/** Makes the automaton of a pattern; undefined where it has too many places, or a character no engine knows. */
export function automatonOf(pattern: PatternNode): Automaton | undefined {
  const reads: bigint[] = [];
  const follows: Map<number, number>[] = [];
  const samples = samplesOf(pattern);
  let repeatsNothing = false;

  const connect = (from: readonly number[], to: readonly number[]): void => {
    for (const a of from)
      for (const b of to) follows[a].set(b, (follows[a].get(b) ?? 0) + 1);
  };
  const position = (source: string): Part => {
    if (reads.length === mostPositions) throw new RangeError('too many places');
    const one = new RegExp(`^${source}$`, 'su');
    const at = reads.length;
    reads.push(
      samples.reduce(
        (set, sample, bit) =>
          one.test(sample) ? set + (BigInt(1) << BigInt(bit)) : set,
        BigInt(0),
      ),
    );
    follows.push(new Map());
    return { isEmpty: false, first: [at], last: [at] };
  };
  const inOrder = (a: Part, b: Part): Part => {
    connect(a.last, b.first);
    return {
      isEmpty: a.isEmpty && b.isEmpty,
      first: a.isEmpty ? [...a.first, ...b.first] : a.first,
      last: b.isEmpty ? [...a.last, ...b.last] : b.last,
    };
  };
  const nothing: Part = { isEmpty: true, first: [], last: [] };
  const maybe = (part: Part): Part => ({ ...part, isEmpty: true });

  function build(node: PatternNode): Part {
    if (node.kind === 'character') return position(node.source);
    if (node.kind === 'sequence')
      return node.parts.reduce(
        (all, part) => inOrder(all, build(part)),
        nothing,
      );
    if (node.kind === 'choice') {
      const parts = node.options.map(build);
      return {
        isEmpty: parts.some(part => part.isEmpty),
        first: parts.flatMap(part => part.first),
        last: parts.flatMap(part => part.last),
      };
    }
    return repeat(node);
  }
  function repeat({
    body,
    least,
    most,
  }: Extract<PatternNode, { kind: 'repeat' }>): Part {
    if (most === 0) return nothing;
    const endless = most > mostCopies;
    const needed = Math.min(least, mostCopies);
    let all = nothing;
    for (let copy = 1; copy < needed; copy++) all = inOrder(all, build(body));
    if (endless) {
      const loop = build(body);
      repeatsNothing ||= loop.isEmpty;
      connect(loop.last, loop.first);
      return inOrder(all, least === 0 ? maybe(loop) : loop);
    }
    if (needed > 0) all = inOrder(all, build(body));
    // What may be left out stands nested, so that leaving out the last is one way, not several.
    const optional = (left: number): Part =>
      left === 0 ? nothing : maybe(inOrder(build(body), optional(left - 1)));
    return inOrder(all, optional(most - needed));
  }

  try {
    build(pattern);
    return { reads, follows, repeatsNothing };
  } catch {
    return undefined;
  }
}

/** Characters to try: those the pattern names with their neighbours, and some of each common kind. */
function samplesOf(pattern: PatternNode): readonly string[] {
  const common = Array.from({ length: 0x180 }, (_, code) => code);
  const strange = [0x2028, 0x3b1, 0x431, 0x4e2d, 0x660, 0x1f4a9];
  const own = [...JSON.stringify(pattern)].flatMap(one => {
    const code = one.codePointAt(0)!;
    return [code - 1, code, code + 1];
  });
  const codes = new Set([...common, ...strange, ...own]);
  return [...codes]
    .filter(code => code >= 0 && (code < 0xd800 || code > 0xdfff))
    .map(code => String.fromCodePoint(code));
}
