import {
  conditionParts,
  foundParts,
  type Telling,
} from '../sentences/sentenceOf';
import type { SentencePart } from '../sentences/SentencePart';
import type { WhyPart } from './Why';

const heads = {
  fi: {
    plain: { and: 'Kaikki nämä:', or: 'Jokin näistä:' },
    not: { and: 'Eivät kaikki nämä:', or: 'Ei mikään näistä:' },
  },
  sv: {
    plain: { and: 'Allt detta:', or: 'Något av detta:' },
    not: { and: 'Inte allt detta:', or: 'Inget av detta:' },
  },
  en: {
    plain: { and: 'All of these:', or: 'Any of these:' },
    not: { and: 'Not all of these:', or: 'None of these:' },
  },
} as const;

/** A part of a rule in words, with the answers it came from. What a group holds is told part by part. */
export function whyParts(
  part: WhyPart,
  telling: Telling,
): readonly SentencePart[] {
  if (part.kind === 'group') return groupHead(part, telling);
  const said = conditionParts(
    part.kind === 'comparison' ? part.comparison : part,
    telling,
  );
  return foundParts(said, part.found, telling);
}

function groupHead(
  { join, not }: Extract<WhyPart, { kind: 'group' }>,
  { language }: Telling,
): readonly SentencePart[] {
  return [{ text: heads[language][not ? 'not' : 'plain'][join], role: 'word' }];
}
