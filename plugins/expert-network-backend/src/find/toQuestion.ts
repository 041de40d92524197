import type {
  ConceptMatch,
  FindQuestion,
  FindRequest,
} from '@tukiverkko/plugin-expert-network-common';

/**
 * A request as the question `findHelp` answers. Looking is not sending: every step is
 * open, and in the same order as routing.
 */
export function toQuestion(
  request: FindRequest,
  region: string | null,
  today: string,
  concepts: readonly ConceptMatch[],
): FindQuestion {
  const understood = (vocabulary: ConceptMatch['vocabulary']) =>
    concepts
      .filter(match => match.vocabulary === vocabulary)
      .map(match => match.concept.code);
  const asked = (
    vocabulary: 'phenomena' | 'expertise' | 'modes',
  ): readonly string[] => [
    ...new Set([...(request[vocabulary] ?? []), ...understood(vocabulary)]),
  ];
  return {
    phenomena: asked('phenomena'),
    expertise: asked('expertise'),
    modes: asked('modes'),
    clientGroups: request.clientGroups ?? [],
    levels: request.levels ?? [],
    languages: request.languages ?? [],
    region,
    allowOtherCounty: true,
    allowOtherArea: true,
    everywhere: region === null,
    today,
  };
}
