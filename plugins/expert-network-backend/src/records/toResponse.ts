import type { Entity } from '@backstage/catalog-model';
import {
  changesBetween,
  indexDirectory,
  recordTypeById,
  type Directory,
  type FieldChange,
  type Localized,
  type RecordAnswers,
  type RecordAuthor,
  type RecordHistoryItem,
  type RecordResponse,
  type RecordType,
} from '@tukiverkko/plugin-expert-network-common';
import { authorOf } from './authorOf';
import type { Author, RecordState, StoredEvent } from './RecordEvent';
import { refsIn } from './strayRefs';
import type { Surroundings } from './Surroundings';

/** A record as somebody reads it, with how it came to say so. */
export function toResponse(
  { ref, type: id, revision, entity }: RecordState,
  events: readonly StoredEvent[],
  person: string,
  surroundings: Surroundings,
): RecordResponse {
  const type = recordTypeById(id)!;
  const answers = type.toAnswers(entity);
  const { role } = authorOf(
    person,
    { type: id, ref, before: answers, after: answers },
    surroundings,
  );
  const history = events.map((event, i) => toItem(event, events[i - 1], type));
  const mayEdit = role !== 'other';
  return {
    ref,
    type: id,
    revision,
    source: 'portal',
    answers,
    history: history.toReversed(),
    may: { edit: mayEdit, restore: role === 'coordinator', confirm: mayEdit },
    names: namesIn(type, answers, history, surroundings.directory),
  };
}

/** What is kept in a file, as it stands there. */
export function toFileResponse(
  ref: string,
  entity: Entity,
  type: RecordType,
  directory: Directory,
): RecordResponse {
  const answers = type.toAnswers(entity);
  return {
    ref,
    type: type.id,
    revision: 0,
    source: 'file',
    answers,
    history: [],
    may: { edit: false, restore: false, confirm: false },
    names: namesIn(type, answers, [], directory),
  };
}

function toItem(
  { at, by, change, proposal }: StoredEvent,
  before: StoredEvent | undefined,
  type: RecordType,
): RecordHistoryItem {
  const { approvedBy, entity, from, list, revision, what } = change!;
  return {
    revision,
    what,
    at,
    by: toAuthor(by),
    ...(approvedBy ? { approvedBy: toAuthor(approvedBy) } : {}),
    changes: changesBetween(
      type,
      before?.change && type.toAnswers(before.change.entity),
      type.toAnswers(entity),
    ),
    ...(from === undefined ? {} : { from }),
    ...(list ? { list } : {}),
    ...(proposal ? { reference: proposal.reference } : {}),
  };
}

/** The person stays where whoever may read it finds it: in the request. */
function toAuthor({ role, team }: Author): RecordAuthor {
  return team === undefined ? { role } : { role, team };
}

function namesIn(
  type: RecordType,
  answers: RecordAnswers,
  history: readonly RecordHistoryItem[],
  directory: Directory,
): Readonly<Record<string, Localized>> {
  const { regionByRef, teamByRef, serviceByRef } = indexDirectory(directory);
  const states = [
    answers,
    ...history.flatMap(({ changes }) => changes.flatMap(statesOf)),
  ];
  const refs = [
    ...states.flatMap(state => refsIn(type, state).map(({ ref }) => ref)),
    ...history.flatMap(({ by, approvedBy }) => [by.team, approvedBy?.team]),
  ];
  const named = [...new Set(refs)].flatMap(ref => {
    const known =
      ref === undefined
        ? undefined
        : regionByRef.get(ref) ??
          teamByRef.get(ref) ??
          serviceByRef.get(ref) ??
          directory.networks.find(network => network.ref === ref) ??
          directory.activities?.find(activity => activity.ref === ref);
    return known ? [[ref, known.names]] : [];
  });
  return Object.fromEntries(named);
}

function statesOf({ field, before, after }: FieldChange): RecordAnswers[] {
  return [{ [field]: before }, { [field]: after }];
}
