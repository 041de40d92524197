import { stringifyEntityRef, type Entity } from '@backstage/catalog-model';
import { toDirectory } from '../directory/toDirectory';
import { isOurEntity } from '../entities/isOurEntity';
import { namesOf } from '../entities/namesOf';
import { parents, successors } from './chains';
import { codes } from './codes';
import { breaks, dates } from './dates';
import { equalNames, missingNames } from './names';
import type { Problem } from './Problem';
import { reach } from './reach';
import { unknownReferences } from './references';
import type { Check, Subject, Surroundings } from './Subject';

/** What the entities alone do not tell. */
export interface ProblemsContext {
  /** Local date; without it no break is said to be over. */
  readonly today?: string;
  /** Refs of the people and the other groups of the catalogue; without them every member is taken on trust. */
  readonly others?: Iterable<string>;
}

const checks: readonly Check[] = [
  missingNames,
  equalNames,
  unknownReferences,
  parents,
  successors,
  codes,
  dates,
  breaks,
  reach,
];

/** What is wrong in the data of the network, entity by entity. The directory goes on without the bad parts. */
export function directoryProblems(
  entities: readonly Entity[],
  { today, others }: ProblemsContext = {},
): readonly Problem[] {
  const subjects = entities.filter(isOurEntity).map(toSubject);
  const { services, teams, regions } = toDirectory(entities, '');
  const surroundings: Surroundings = {
    subjects,
    byRef: byRef(subjects),
    services: byRef(services),
    teams: byRef(teams),
    regions: byRef(regions),
    others: others && new Set(others),
    today,
  };
  return subjects.flatMap(subject => {
    const { ref, entity } = subject;
    return checks
      .flatMap(check => check(subject, surroundings))
      .map(finding => ({ ref, name: namesOf(entity), ...finding }));
  });
}

function toSubject(entity: Entity): Subject {
  return { entity, ref: stringifyEntityRef(entity), spec: entity.spec ?? {} };
}

function byRef<T extends { readonly ref: string }>(items: readonly T[]) {
  return new Map(items.map(item => [item.ref, item]));
}
