import { createHash } from 'node:crypto';
import { Client } from '../client/Client.mjs';
import { History } from '../client/History.mjs';
import { people } from '../world/people.mjs';
import { inLanes } from './acknowledgedIsReadable.mjs';

/** A file that was acknowledged comes back as it was sent; what a case lists is whole. */
export async function filesAreWhole({ world, history, report }) {
  const client = new Client(world, new History());
  const sent = new Map(
    history.operations
      .filter(({ kind }) => kind === 'attach')
      .map(operation => [operation.key, operation]),
  );
  const acknowledged = new Map(
    history.ok('attach').map(operation => [operation.key, operation]),
  );
  await Promise.all(
    inLanes([...acknowledged.values()], 4, async ({ caseId, body, key }) => {
      const { status, body: bytes } = await client.insist({
        kind: 'read',
        method: 'GET',
        isBinary: true,
        path: `/submissions/${caseId}/attachments/${body.id}`,
        person: people.requester,
      });
      if (status === 404)
        report('lost', `a file of ${caseId} was acknowledged and is not there`);
      else if (status !== 200)
        report('unreadable', `a file of ${caseId} answers ${status}`);
      else if (
        createHash('sha256').update(bytes).digest('hex') !== sent.get(key).hash
      )
        report('unreadable', `a file of ${caseId} came back changed`);
    }),
  );
  const perCase = new Map();
  for (const { caseId, key } of acknowledged.values())
    perCase.set(caseId, new Set([...(perCase.get(caseId) ?? []), key]));
  for (const [caseId, keys] of perCase) {
    const [{ count }] = await world
      .db('attachments')
      .where({ owner: caseId })
      .whereNotNull('sealed')
      .count({ count: '*' });
    if (Number(count) > keys.size)
      report('doubled', `${caseId} has ${count} files for ${keys.size} keys`);
  }
}
