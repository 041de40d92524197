import { problems } from '../problems';

/** Names that reach the prototype when somebody merges objects carelessly. */
const forbidden = new Set(['__proto__', 'constructor', 'prototype']);

/** One look at every token that can hide something from JSON.parse. */
const token = /"[^"\\]*(?:\\.[^"\\]*)*"|[{}[\],:]|-?\d[\d.eE+-]*/g;

/**
 * Looks at the text of a JSON document for what JSON.parse takes silently: keys that stand twice,
 * keys that reach the prototype, numbers that become Infinity, halves of characters, and depth.
 * The text must be valid JSON already.
 */
export function scanJson(text: string, maxDepth: number): void {
  const levels: { keys?: Set<string>; name: string; index: number }[] = [];
  let expectsKey = false;

  for (const [found] of text.matchAll(token)) {
    const level = levels.at(-1);
    if (found === '{' || found === '[') {
      if (levels.length === maxDepth) throw problems.bodyTooDeep(maxDepth);
      const keys = found === '{' ? new Set<string>() : undefined;
      levels.push({ keys, name: '', index: 0 });
      expectsKey = found === '{';
    } else if (found === '}' || found === ']') {
      levels.pop();
      expectsKey = false;
    } else if (found === ',') {
      level!.index += 1;
      expectsKey = level!.keys !== undefined;
    } else if (found === ':') {
      expectsKey = false;
    } else if (found[0] === '"') {
      // A key written with escapes is the same key: "\u0061" is "a".
      const value: string = found.includes('\\')
        ? JSON.parse(found)
        : found.slice(1, -1);
      if (!isWellFormed(value)) {
        throw problems.notJson('a text holds half of a character');
      }
      if (!expectsKey || !level?.keys) continue;
      level.name = value;
      if (forbidden.has(value)) throw problems.forbiddenKey(pointerTo(levels));
      if (level.keys.has(value)) throw problems.duplicateKey(pointerTo(levels));
      level.keys.add(value);
    } else if (!Number.isFinite(Number(found))) {
      throw problems.notJson('a number is too large');
    }
  }
}

/** No half of a surrogate pair: it cannot be written as UTF-8, so it would come back as something else. */
function isWellFormed(text: string): boolean {
  return !/\p{Surrogate}/u.test(text);
}

function pointerTo(
  levels: readonly { keys?: Set<string>; name: string; index: number }[],
): string {
  return levels
    .map(({ keys, name, index }) => (keys ? name : String(index)))
    .map(part => `/${part.replace(/~/g, '~0').replace(/\//g, '~1')}`)
    .join('');
}
