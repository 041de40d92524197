import type { CaseState } from '@tukiverkko/plugin-forms-common';
import type {
  Grant,
  Role,
} from '@tukiverkko/plugin-permission-backend-module-tukiverkko';
import { canary, type World } from './aWorld';
import { gotOf, grantOf, secretsIn, tryAs } from './permissionCells';
import type { FormsOperation } from './probes';

/** One place of the table. */
export interface Cell {
  readonly operation: FormsOperation;
  readonly role: Role;
  readonly state: CaseState;
}

/** Reading them as text shows what people wrote in the request. */
const showsContent =
  /^GET .*\/(submissions\/\{id\}|messages|copy\.(json|csv|fhir\.json))$/;

/** Tries a cell, and looks that they got what the table says and nothing that is not theirs. */
export async function expectCell(world: World, cell: Cell): Promise<void> {
  const { operation, role, state } = cell;
  await world.put(state);
  const grant = grantOf(operation, role, state);
  const answers = await tryAs(world, operation, role);
  const found = secretsIn(world, answers);
  const theirs = secretsOf(world, cell, grant);
  expect({
    cell,
    got: gotOf(answers, grant),
    notTheirs: found.filter(secret => !theirs.includes(secret)),
  }).toEqual({ cell, got: grant, notTheirs: [] });
  if (grant === 'yes' && showsContent.test(operation)) {
    expect(found).toContain(canary);
  }
}

const ties: readonly Role[] = [
  'requester',
  'colleague',
  'owner',
  'formerOwner',
  'invited',
  'coordinator',
];

/** What may stand in an answer to them: what people wrote, ids and references of what they have a part in. */
function secretsOf(
  { ids }: World,
  { role }: Cell,
  grant: Grant,
): readonly string[] {
  const isTold = ['yes', 'turn', 'own', 'part'].includes(grant);
  if (!isTold || !ties.includes(role)) return [];
  return [
    ids.case,
    ids.reference,
    ids.meeting,
    ...(role === 'requester' ? [ids.record, ids.draft] : []),
    ...(grant === 'yes' || grant === 'turn' ? [canary] : []),
  ];
}
