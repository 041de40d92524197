import type { FormDefinition } from '../../definition/FormDefinition';
import { partName, type ElementName } from '../elements/ElementName';
import { overReferences } from '../references/overReferences';

/** A band is decided by its score. */
const scoreOf = (name: ElementName): ElementName =>
  name.startsWith('$band.') ? partName('score', name.split('.')[1]) : name;

/**
 * The calculated values, scores and flags that read nothing but these questions, or each other: they mean the same
 * wherever the questions go.
 */
export function wholeParts(
  definition: FormDefinition,
  questions: ReadonlySet<ElementName>,
): ReadonlySet<ElementName> {
  const reads = new Map<ElementName, Set<ElementName>>();
  const parts = [
    ...Object.keys(definition.logic.compute ?? {}).map(id =>
      partName('calc', id),
    ),
    ...(definition.scores ?? []).map(({ id }) => partName('score', id)),
    ...(definition.flags ?? []).map(({ id }) => partName('flag', id)),
  ];
  parts.forEach(name => reads.set(name, new Set()));
  overReferences(definition, {
    name: ({ kind, name, owner }) => {
      if (kind === 'reads' || kind === 'score')
        reads.get(owner)?.add(scoreOf(name));
      return name;
    },
  });
  const whole = new Set<ElementName>();
  // Each round adds what reads only questions and what the rounds before added.
  for (let before = -1; before < whole.size; ) {
    before = whole.size;
    for (const [name, needed] of reads) {
      const isWhole = [...needed].every(
        one => questions.has(one) || whole.has(one),
      );
      if (needed.size > 0 && isWhole) whole.add(name);
    }
  }
  return whole;
}
