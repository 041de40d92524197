import type { Automaton } from './automaton';

/** Steps after which a pattern is taken for ambiguous: nobody needs one that is so hard to judge. */
const mostSteps = 60_000;

interface Budget {
  left: number;
}

const isInLoop =
  (automaton: Automaton) =>
  (place: number): boolean =>
    [...automaton.follows[place].keys()].some(
      next => next === place || reaches(automaton, next, place),
    );

function reaches({ follows }: Automaton, from: number, to: number): boolean {
  const seen = new Set([from]);
  for (const place of seen) {
    if (place === to) return true;
    for (const next of follows[place].keys()) seen.add(next);
  }
  return false;
}

/**
 * Whether a pattern can read some text in more and more ways, the longer it is. Engines that try one way after the
 * other then take minutes for a text of thirty characters; ours does not, but the pattern travels with an export.
 *
 * Exponential: from one place back to it in two ways over the same text. Polynomial: two loops, one reachable from the
 * other, all three ways over the same text.
 */
export function isAmbiguous(automaton: Automaton): boolean {
  const { follows, reads } = automaton;
  const loops = reads.map((_, place) => place).filter(isInLoop(automaton));
  const loopSet = new Set(loops);
  if (automaton.repeatsNothing) return true;
  // Two ways along one edge inside a loop: a repeat directly in a repeat.
  if (
    loops.some(place =>
      [...follows[place]].some(
        ([next, ways]) => ways > 1 && reaches(automaton, next, place),
      ),
    )
  )
    return true;
  const budget = { left: mostSteps };
  return (
    loops.some(place => returnsInTwoWays(automaton, place, loopSet, budget)) ||
    loops.some(from =>
      loops.some(to => from !== to && hasTwoLoops(automaton, from, to, budget)),
    )
  );
}

type Places = readonly number[];

/** All places that several readers, who read the same characters, can be at from where they are. */
function* walk(
  { follows, reads }: Automaton,
  start: Places,
  budget: Budget,
  allowed: (places: Places) => boolean = () => true,
): Generator<Places> {
  // eslint-disable-next-line no-bitwise -- sets of characters are kept as bits
  const any = reads.reduce((a, b) => a | b, BigInt(0));
  const seen = new Set([start.join()]);
  const queue: Places[] = [start];
  for (const places of queue) {
    const step = (index: number, reading: bigint, sofar: Places): Places[] => {
      if (index === places.length) return [sofar];
      return [...follows[places[index]].keys()].flatMap(next => {
        // eslint-disable-next-line no-bitwise -- sets of characters are kept as bits
        const both = reading & reads[next];
        return both === BigInt(0)
          ? []
          : step(index + 1, both, [...sofar, next]);
      });
    };
    for (const next of step(0, any, [])) {
      budget.left -= 1;
      const key = next.join();
      if (seen.has(key) || !allowed(next)) continue;
      seen.add(key);
      queue.push(next);
      yield next;
      if (budget.left < 0) return;
    }
  }
}

function returnsInTwoWays(
  automaton: Automaton,
  place: number,
  loops: ReadonlySet<number>,
  budget: Budget,
): boolean {
  const inLoops = (places: Places): boolean =>
    places.every(one => loops.has(one));
  for (const [a, b] of walk(automaton, [place, place], budget, inLoops)) {
    if (budget.left < 0) return true;
    if (a === b) continue;
    for (const [c, d] of walk(automaton, [a, b], budget, inLoops))
      if (c === place && d === place) return true;
  }
  return budget.left < 0;
}

function hasTwoLoops(
  automaton: Automaton,
  from: number,
  to: number,
  budget: Budget,
): boolean {
  if (!reaches(automaton, from, to)) return false;
  for (const [a, b, c] of walk(automaton, [from, from, to], budget))
    if (a === from && b === to && c === to) return true;
  return budget.left < 0;
}
