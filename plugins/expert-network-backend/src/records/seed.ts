import { readFile } from 'node:fs/promises';
import type { LoggerService } from '@backstage/backend-plugin-api';
import { stringifyEntityRef, type Entity } from '@backstage/catalog-model';
import {
  describeRecordProblem,
  recordTypeOf,
} from '@tukiverkko/plugin-expert-network-common';
import { parseAllDocuments } from 'yaml';
import type { RecordsStore } from './RecordsStore';

/**
 * Takes entities of files over as records, each once: what was taken over is changed in the portal from then on. What
 * cannot be taken over without losing something is told and left out; the rest goes on.
 */
export async function seed(options: {
  readonly files: readonly string[];
  readonly store: RecordsStore;
  readonly logger: LoggerService;
}): Promise<void> {
  const { files, store, logger } = options;
  for (const file of files) {
    const entities = readEntities(await textOf(file), file);
    const known = new Set(await store.known(entities.map(stringifyEntityRef)));
    const taken = [];
    for (const entity of entities) {
      if (known.has(stringifyEntityRef(entity))) continue;
      const problem = await takeOver(entity, store);
      if (problem) logger.error(`${file}: ${problem}`);
      else taken.push(entity);
    }
    if (taken.length > 0) {
      logger.info(
        `${taken.length} entities of ${file} are records of the portal now and are changed there.`,
      );
    }
  }
}

const mendSeed = "Mend it, or take it out of 'expertNetwork.records.seed'.";

async function textOf(file: string): Promise<string> {
  try {
    return await readFile(file, 'utf8');
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    throw new Error(`${file} cannot be read (${code}). ${mendSeed}`);
  }
}

function readEntities(text: string, file: string): readonly Entity[] {
  return parseAllDocuments(text).flatMap(document => {
    if (document.errors.length > 0) {
      // The first line says where; what follows quotes the file.
      const [where] = document.errors[0].message.split(':\n');
      throw new Error(`${file} is not YAML: ${where}. ${mendSeed}`);
    }
    const entity = document.toJS() as Entity | null;
    return entity ? [entity] : [];
  });
}

/** A sentence where it could not be. */
async function takeOver(
  entity: Entity,
  store: RecordsStore,
): Promise<string | undefined> {
  const ref = stringifyEntityRef(entity);
  const type = recordTypeOf(entity);
  if (!type) {
    return `${ref} is nothing that is kept in the portal. Keep it in a file of the catalogue.`;
  }
  const made = type.toEntity(type.toAnswers(entity), ref, entity);
  if (!made.entity) {
    const [{ field }] = made.problems;
    const { en } = describeRecordProblem(made.problems[0]);
    return `${ref} was not taken over: ${field}. ${en}`;
  }
  const kept = new Set(leavesOf(made.entity.spec));
  const lost = leavesOf(entity.spec).find(leaf => !kept.has(leaf));
  if (lost !== undefined) {
    return `${ref} was not taken over, since /spec${lost} cannot be read and would be lost. Mend it.`;
  }
  await store.inTurn(tx =>
    store.append(tx, {
      key: `seed:${ref}`,
      at: new Date().toISOString(),
      ref,
      type: type.id,
      by: { person: null, role: 'system' },
      change: { what: 'seeded', revision: 1, entity: made.entity },
      verdict: null,
    }),
  );
  return undefined;
}

/** JSON Pointers of everything that is said. */
function leavesOf(value: unknown, at = ''): readonly string[] {
  if (typeof value !== 'object' || value === null) return [at];
  return Object.entries(value).flatMap(([key, inner]) =>
    leavesOf(inner, `${at}/${key}`),
  );
}
