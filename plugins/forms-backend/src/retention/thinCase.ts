import type { KeyObject } from 'node:crypto';
import {
  withoutFields,
  type ErasedFields,
  type Evaluated,
  type FormDefinition,
} from '@tukiverkko/plugin-forms-common';
import type { Knex } from 'knex';
import type { EntityNames } from '../entities/KnownEntities';
import { namesFor } from '../entities/namesFor';
import { bareRouting } from '../submissions/withheld';
import { sealContent, sealEvent } from '../submissions/content';
import type { CaseHistory } from '../submissions/openHistory';
import type { SubmissionRow } from '../submissions/SubmissionRow';
import type { EventRow } from '../submissions/SubmissionsStore';
import { eraseReplies } from './eraseCase';

/** An opened case. */
export interface OpenCase {
  readonly row: SubmissionRow;
  readonly key: KeyObject;
  readonly events: readonly EventRow[];
  readonly history: CaseHistory;
}

/** Erases some answers of a case, and seals what stays: the answers sent, and those of each event, in the order of their parts. */
export async function thinCase(
  tx: Knex.Transaction,
  { row, key, events, history }: OpenCase,
  definition: FormDefinition,
  [sent, ...given]: readonly (readonly string[])[],
  at: string,
): Promise<void> {
  const { content } = history;
  if (sent.length > 0) {
    const stays = {
      ...content,
      ...thinned(definition, content, sent, at),
      // The explanation of where it went is made of answers.
      routing: bareRouting(content.routing),
    };
    await tx('submissions')
      .where({ id: row.id })
      .update({ sealed: sealContent(key, row.id, stays) });
  }
  const left = [...given];
  for (const [index, { case_id: caseId, revision }] of events.entries()) {
    const { command, state, at: when, actor, ...event } = history.events[index];
    const gone = event.answer ? left.shift() ?? [] : [];
    if (gone.length === 0 && !event.routing) continue;
    const sealed = sealEvent(
      key,
      { caseId, revision },
      {
        ...event,
        ...(event.routing ? { routing: bareRouting(event.routing) } : {}),
        ...(event.answer
          ? {
              answer: {
                ...event.answer,
                answers: Object.fromEntries(
                  Object.entries(event.answer.answers).filter(
                    ([field]) => !gone.includes(field),
                  ),
                ),
              },
            }
          : {}),
      },
    );
    await tx('case_events')
      .where({ case_id: caseId, revision })
      .update({ sealed });
  }
  // They hold the case as it was.
  await eraseReplies(tx, row.id);
}

/** Something that was answered, and what was erased of it before. */
export interface Thinnable extends Evaluated {
  readonly names?: EntityNames;
  readonly erased?: ErasedFields;
}

/** What stays of answers without some of them. */
export function thinned(
  definition: FormDefinition,
  content: Thinnable,
  fields: readonly string[],
  at: string,
): Evaluated & { readonly names: EntityNames; readonly erased: ErasedFields } {
  const stays = withoutFields(definition, content, fields);
  const before = content.erased?.fields ?? [];
  return {
    ...stays,
    names: namesFor(definition, stays.answers, content.names),
    erased: { at, fields: [...new Set([...before, ...fields])] },
  };
}
