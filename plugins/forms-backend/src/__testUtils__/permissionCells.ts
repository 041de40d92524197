import { caseStates, type CaseState } from '@tukiverkko/plugin-forms-common';
import {
  operations,
  roles,
  type Grant,
  type Operation,
  type Role,
} from '@tukiverkko/plugin-permission-backend-module-tukiverkko';
import request from 'supertest';
import type { World } from './aWorld';
import { authorizationOf } from './everyRole';
import {
  headersOf,
  pathOf,
  probeOf,
  secretsOf,
  type FormsOperation,
} from './probes';

export const everyOperation = Object.keys(
  operations.forms,
) as readonly FormsOperation[];
export const everyRole = Object.keys(roles) as readonly Role[];
export const everyState = Object.keys(caseStates) as readonly CaseState[];

/** Whether it makes a difference how the case stands. */
export function isOfCase(operation: FormsOperation): boolean {
  return operation.includes('/v1/submissions/{id}');
}

/** Whether the table says something else once the request is in error. */
export function isOtherInError(operation: FormsOperation): boolean {
  const row: Operation = operations.forms[operation];
  return row.inError !== undefined;
}

/** What the table says of one cell. */
export function grantOf(
  operation: FormsOperation,
  role: Role,
  state: CaseState,
): Grant {
  const { may, inError }: Operation = operations.forms[operation];
  return (state === 'entered-in-error' && inError?.[role]) || may[role];
}

/** Tries an operation as somebody, every way there is of it; what it deletes is there, unless the world is broken. */
export async function tryAs(
  world: World,
  operation: FormsOperation,
  role: Role,
  { isWhole = true }: { readonly isWhole?: boolean } = {},
): Promise<readonly request.Response[]> {
  const probe = probeOf(operation, world);
  if (probe.needsDraft && isWhole) await world.draft();
  const [method] = operation.toLowerCase().split(' ');
  const answers: request.Response[] = [];
  for (const body of probe.bodies ?? [undefined]) {
    const test = request(world.server)
      [method as 'get'](
        `/api/forms${pathOf(operation, world)}${probe.query ?? ''}`,
      )
      .set('Authorization', authorizationOf(role))
      .set(headersOf(probe));
    answers.push(
      await (probe.isFile
        ? test.send(Buffer.from('MZ'))
        : test.send(body as object)),
    );
  }
  return answers;
}

/** What somebody got, in the words of the table; the server's own mistakes stand as their status. */
export function gotOf(
  answers: readonly request.Response[],
  granted: Grant,
): Grant | number {
  const statuses = answers.map(({ status }) => status);
  const broken = statuses.find(status => status >= 500);
  if (broken) return broken;
  const isAll = (status: number) => statuses.every(one => one === status);
  if (isAll(401)) return 'sign in';
  if (isAll(404)) return 'hidden';
  if (isAll(403)) return 'no';
  // Every way is known to them or none is: a 404 among others would tell the one from the other.
  if (statuses.some(status => status === 401 || status === 404)) return 404;
  if (answers.some(({ body }) => body?.isWithheld === true)) return 'part';
  // Whose they are is asserted by what stands in them.
  return granted === 'part' ? 'yes' : granted;
}

/** Which of the secrets stand in the answers; an address that is repeated to whoever sent it is none. */
export function secretsIn(
  world: World,
  answers: readonly request.Response[],
): readonly string[] {
  const text = answers.map(textOf).join(' ');
  return secretsOf(world).filter(secret => text.includes(secret));
}

function textOf({ type, text, body, headers }: request.Response): string {
  const { request: _repeated, ...told } = body ?? {};
  const content = type === 'application/json' ? JSON.stringify(told) : text;
  return `${content} ${JSON.stringify(headers)}`;
}
