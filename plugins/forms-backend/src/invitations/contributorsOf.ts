import type {
  CommandRequest,
  Contributor,
} from '@tukiverkko/plugin-forms-common';
import { expertProblems } from './expertProblems';
import { problems } from '../problems';
import type { CommandContext } from '../submissions/commands';

type Answer = CommandRequest & { readonly command: 'answer' };

/** Who took part in an answer, by role; a person by name only where the team says so. Undefined where the team was alone. */
export async function contributorsOf(
  { byName = [] }: Answer,
  { row, experts }: CommandContext,
): Promise<readonly Contributor[] | undefined> {
  const { caseExperts, dataKeys, db, invitable } = experts;
  const key = await dataKeys.find(db, row.id);
  if (!key) throw problems.submissionNotFound();
  const found = await caseExperts.contributors(db, row.id, key);
  if (byName.some(ref => !found.some(one => one.ref === ref))) {
    throw expertProblems.notContributor();
  }
  if (found.length === 0) return undefined;
  return Promise.all(
    found.map(async ({ ref, actor, role, unit }) => {
      const name = byName.includes(ref)
        ? await invitable.personName(actor)
        : undefined;
      return { role, unit, ...(name ? { name } : {}) };
    }),
  );
}
