import { readdir, readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import type { LoggerService } from '@backstage/backend-plugin-api';
import type { OptionSources } from '@tukiverkko/plugin-forms-common';
import type { FormsStore } from './FormsStore';
import { publish } from './publish';

const suffix = '.form.json';

/** Publishes the definitions of a folder whose content is new, until the portal edits them. Refuses to start with one that may not be published. */
export async function seed(options: {
  readonly folder: string;
  readonly store: FormsStore;
  readonly sources: OptionSources;
  readonly logger: LoggerService;
}): Promise<void> {
  const { store, sources, logger } = options;
  const folder = resolve(options.folder);
  for (const name of await definitionsIn(folder)) {
    const file = join(folder, name);
    const definition = await readDefinition(file);
    const left = await standsInPortal(store, definition);
    if (left) {
      logger.info(`${left}, so '${file}' is left alone.`);
      continue;
    }
    const published = await publish(store, definition, sources);
    if (!published.ok) {
      throw new Error(
        `forms: '${file}' cannot be published. Mend it and start again:\n  ${published.reasons.join(
          '\n  ',
        )}`,
      );
    }
    if (published.isNew) {
      logger.info(
        `Published form '${published.key}' version ${published.version}.`,
      );
    }
  }
  await refuseMissingAnswerForms(store);
}

/** What the portal has made of a form since. An editor's work is never undone by a file, whichever is newer. */
async function standsInPortal(
  store: FormsStore,
  definition: unknown,
): Promise<string | undefined> {
  const { key } = (definition ?? {}) as { key?: unknown };
  const standing =
    typeof key === 'string' ? await store.standing(key) : undefined;
  if (!standing) return undefined;
  return standing.archivedAt
    ? `Form '${key}' was archived in the portal`
    : `Form '${key}' is edited in the portal, where version ${standing.current} is current`;
}

async function definitionsIn(folder: string): Promise<readonly string[]> {
  try {
    const names = await readdir(folder);
    return names.filter(name => name.endsWith(suffix)).sort();
  } catch {
    throw new Error(
      `forms: the folder '${folder}' of 'forms.seed' cannot be read. Correct the path (it is relative to where the backend starts), or leave it out.`,
    );
  }
}

async function readDefinition(file: string): Promise<unknown> {
  const text = await readFile(file, 'utf8');
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new Error(
      `forms: '${file}' is not JSON: ${(error as Error).message}`,
    );
  }
}

/** A form that is answered with a form nobody published would be found out by the team that answers. */
async function refuseMissingAnswerForms(store: FormsStore): Promise<void> {
  const current = await store.currentVersions();
  const keys = new Set(current.map(({ key }) => key));
  for (const { key, version } of current) {
    const answer = (await store.version(key, version))?.definition.answer;
    if (answer !== undefined && !keys.has(answer)) {
      throw new Error(
        `forms: '${key}' is answered with the form '${answer}', which is not published. Add '${answer}${suffix}' to the folder of 'forms.seed'.`,
      );
    }
  }
}
