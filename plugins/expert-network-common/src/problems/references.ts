import { fullRef } from '../directory/fullRef';
import type { ProblemCode } from './Problem';
import {
  written,
  type Check,
  type Subject,
  type Surroundings,
} from './Subject';

interface Reference {
  readonly field: string;
  /** The kind a short ref means; the entity's own where it is left out. */
  readonly kind?: string;
  readonly code: ProblemCode;
  /** What the sentence calls it. */
  readonly param: string;
  readonly isKnown: (ref: string, surroundings: Surroundings) => boolean;
}

const ofKind =
  (kind: string) =>
  (ref: string, { byRef }: Surroundings) =>
    byRef.get(ref)?.entity.kind === kind;

// prettier-ignore
const references: readonly Reference[] = [
  { field: 'parent', kind: 'Region', code: 'region-unknown', param: 'region', isKnown: ofKind('Region') },
  { field: 'serves', kind: 'Region', code: 'region-unknown', param: 'region', isKnown: ofKind('Region') },
  { field: 'regions', kind: 'Region', code: 'region-unknown', param: 'region', isKnown: ofKind('Region') },
  { field: 'owner', kind: 'Group', code: 'owner-unknown', param: 'owner', isKnown: ofKind('Group') },
  { field: 'members', kind: 'Group', code: 'member-unknown', param: 'member', isKnown: isMember },
  { field: 'successor', code: 'successor-unknown', param: 'successor', isKnown: (ref, { byRef }) => byRef.has(ref) },
];

// A member may be anybody in the catalogue, so it takes all of it to say that there is nobody.
function isMember(ref: string, { byRef, others }: Surroundings): boolean {
  return others === undefined || others.has(ref) || byRef.has(ref);
}

// `parent` and `members` of a Group are Backstage's own and mean other groups and people.
const isOurs = ({ entity }: Subject, { field }: Reference) =>
  entity.kind !== 'Group' || (field !== 'parent' && field !== 'members');

/** Names of regions, teams, members and successors that nobody bears. */
export const unknownReferences: Check = (subject, surroundings) =>
  references
    .filter(reference => isOurs(subject, reference))
    .flatMap(({ field, kind, code, param, isKnown }) =>
      written(subject, field)
        .filter(({ text }) => {
          const { entity } = subject;
          const ref = fullRef(text, kind ?? entity.kind, entity);
          return !isKnown(ref, surroundings);
        })
        .map(({ pointer, text }) => ({
          pointer,
          code,
          params: { [param]: text },
        })),
    );
