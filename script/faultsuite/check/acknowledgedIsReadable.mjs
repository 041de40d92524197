import { Client } from '../client/Client.mjs';
import { History } from '../client/History.mjs';
import { people } from '../world/people.mjs';

/** Whatever was answered with a receipt is there, opens, and says what was sent. */
export async function acknowledgedIsReadable({ world, history, report }) {
  const client = new Client(world, new History());
  const receipts = new Map(
    history
      .ok('submit')
      .map(({ body, mark }) => [body.id, { receipt: body, mark }]),
  );
  await Promise.all(
    inLanes([...receipts], 4, async ([id, { receipt, mark }]) => {
      const { status, body } = await client
        .insist(
          {
            kind: 'read',
            method: 'GET',
            path: `/submissions/${id}`,
            person: people.requester,
          },
          { patience: 20_000 },
        )
        .catch(error => ({ status: error.message }));
      if (status === 404)
        report(
          'lost',
          `${receipt.reference} was acknowledged and is not there`,
        );
      else if (status !== 200)
        report('unreadable', `${receipt.reference} answers ${status}`);
      else if (
        !JSON.stringify(body.answers).includes(mark) ||
        body.reference !== receipt.reference
      )
        report(
          'unreadable',
          `${receipt.reference} says something else than was sent`,
        );
    }),
  );
}

/** Several at a time, in lanes. */
export function inLanes(items, lanes, work) {
  const left = [...items];
  return Array.from({ length: lanes }, async () => {
    while (left.length > 0) await work(left.pop());
  });
}
