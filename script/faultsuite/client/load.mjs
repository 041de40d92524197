import { randomUUID } from 'node:crypto';
import { owner, people } from '../world/people.mjs';
import { aCommand, aFile, aSubmission, Client } from './Client.mjs';

/** A mark that looks like nobody's name or identity code. */
export const newMark = () =>
  `merkki-${randomUUID()
    .slice(0, 13)
    .replace(/\d/g, digit => 'ghijklmnop'[digit])}`;

/** Lives of requests, several at a time, until the harm is over; then each life that has begun is led to its end. */
export async function underLoad(world, history, harm, { lives = 3 } = {}) {
  const client = new Client(world, history);
  let isOver = false;
  const working = Array.from({ length: lives }, async () => {
    do await aLife(world, client);
    while (!isOver);
  });
  // A life that fails is told of when the harm is over.
  const all = Promise.allSettled(working);
  try {
    return await harm(client);
  } finally {
    isOver = true;
    const failed = (await all).find(({ status }) => status === 'rejected');
    if (failed) throw failed.reason;
  }
}

/** One request: sent, taken by one of two who try, asked about and informed, with a file; every step is raced for. */
export async function aLife(world, client) {
  const { requester, team } = people;
  const mark = newMark();
  const { body: receipt, status } = await client.insist({
    ...aSubmission(world, mark),
    person: requester,
  });
  if (status !== 201)
    throw new Error(
      `A request was refused: ${status} ${JSON.stringify(receipt)}`,
    );
  const { id } = receipt;
  if (receipt.owner !== owner) return undefined;
  const race = (revision, body) =>
    Promise.all(
      team.map(person =>
        client.insist({ ...aCommand(id, revision, body(person)), person }),
      ),
    );
  await race(1, () => ({ command: 'accept' }));
  const file = await client.insist({ ...aFile(id, mark), person: requester });
  if (file.outcome !== 'ok')
    throw new Error(`A file was refused: ${JSON.stringify(file.body)}`);
  await race(2, person => ({ command: 'assign', assignee: person }));
  await race(3, person => ({
    command: 'ask',
    message: `Kysymys ${mark} ${person.slice(-4)}`,
  }));
  await client.insist({
    kind: 'read',
    caseId: id,
    method: 'GET',
    path: `/submissions/${id}`,
    person: requester,
  });
  await client.insist({
    ...aCommand(id, 4, { command: 'inform', message: `Vastaus ${mark}` }),
    person: requester,
  });
  return id;
}
