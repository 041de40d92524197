import type { Localized } from '../Localized';
import type { DirectoryRegion, DirectoryService } from '../directory/Directory';
import type { FindQuestion } from './FindQuestion';

/** Why a candidate stands where it stands: codes and facts; the sentences are in `describeReason`. */
export type Reason =
  | { readonly code: 'serves-region'; readonly region: Localized }
  | { readonly code: 'serves-country' }
  | { readonly code: 'strength'; readonly phenomena: readonly string[] }
  | { readonly code: 'topic'; readonly phenomena: readonly string[] }
  | { readonly code: 'every-topic' }
  | { readonly code: 'mode'; readonly modes: readonly string[] }
  | { readonly code: 'language'; readonly languages: readonly string[] }
  | { readonly code: 'language-missing'; readonly languages: readonly string[] }
  | { readonly code: 'promise'; readonly days: number }
  | { readonly code: 'contact' }
  | { readonly code: 'coordination' };

/** What fits between a service and the question, apart from where it stands. */
export function fitOf(
  service: DirectoryService,
  question: FindQuestion,
): readonly Reason[] {
  const topics = common(question.phenomena, service.phenomena);
  const modes = common(question.modes, service.modes);
  const everyTopic =
    question.phenomena.length > 0 && service.phenomena.length === 0;
  return [
    ...(topics.length > 0
      ? [{ code: 'topic', phenomena: topics } as const]
      : []),
    ...(everyTopic ? [{ code: 'every-topic' } as const] : []),
    ...(modes.length > 0 ? [{ code: 'mode', modes } as const] : []),
    ...languageFit(service.languages, question.languages),
    ...promiseOf(service),
  ];
}

/** Which wished languages are served, or that none is. Silent where nothing was wished. */
export function languageFit(
  served: readonly string[],
  wished: readonly string[],
): readonly Reason[] {
  if (wished.length === 0) return [];
  const languages = common(wished, served);
  return languages.length > 0
    ? [{ code: 'language', languages }]
    : [{ code: 'language-missing', languages: wished }];
}

/** The promise of a service, where it makes one. */
export function promiseOf(
  service: DirectoryService | undefined,
): readonly Reason[] {
  const days = service?.promise ?? null;
  return days === null ? [] : [{ code: 'promise', days }];
}

/** The first of the given regions that the service says it serves. */
export function servedRegion(
  service: DirectoryService | undefined,
  near: readonly (DirectoryRegion | undefined)[],
): Reason {
  const region = near.find(
    place => place && service?.regions.includes(place.ref),
  );
  return region
    ? { code: 'serves-region', region: region.names }
    : { code: 'serves-country' };
}

/** The members of the first list that are in the second, in the order of the first. */
export function common(
  wanted: readonly string[],
  offered: readonly string[],
): readonly string[] {
  return wanted.filter(code => offered.includes(code));
}
