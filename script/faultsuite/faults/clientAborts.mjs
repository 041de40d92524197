import { randomUUID } from 'node:crypto';
import { readFileSync, statSync } from 'node:fs';
import { connect } from 'node:net';
import { aSubmission, Client } from '../client/Client.mjs';
import { newMark } from '../client/load.mjs';
import { people } from '../world/people.mjs';
import { sleep } from '../world/until.mjs';

/** A client goes in the middle of its request, or before it has read the answer, and comes back with the same key. */
export const clientAborts = {
  id: 'client-aborts',
  what: 'clients go in the middle of a request and come back',
  engines: ['sqlite', 'postgresql'],
  times: { small: 20, long: 2000 },
  async run({ world, history, times, random, report }) {
    const client = new Client(world, history);
    const marks = world.forms.map(({ logFile }) => statSync(logFile).size);
    for (let time = 0; time < times; time++) {
      const backend = world.forms[time % world.forms.length];
      const request = {
        ...aSubmission(world, newMark()),
        key: randomUUID(),
        person: people.requester,
      };
      // Half of them go with half a body, half of them with all of it and no patience.
      await abandon(
        backend,
        request,
        await world.token(people.requester),
        random() < 0.5 ? random() : 1,
        random() * 60,
      );
      if (time % 4 === 3) await sleep(30);
      await client.insist(request);
    }
    await sleep(200);
    world.forms.forEach(({ logFile, name }, index) => {
      const lines = readFileSync(logFile)
        .subarray(marks[index])
        .toString()
        .split('\n')
        .filter(line => line.includes('"level":"error"'));
      if (lines.length > 0)
        report(
          'disorder',
          `${name} logs ${
            lines.length
          } errors for clients that went: ${lines[0].slice(0, 200)}`,
        );
    });
    return times;
  },
};

function abandon({ port }, { path, body, key }, token, share, patience) {
  const bytes = Buffer.from(JSON.stringify(body));
  const head = [
    `POST /api/forms/v1${path} HTTP/1.1`,
    `host: localhost:${port}`,
    `authorization: Bearer ${token}`,
    `idempotency-key: ${key}`,
    'content-type: application/json',
    `content-length: ${bytes.length}`,
  ].join('\r\n');
  return new Promise(resolve => {
    const socket = connect(port, '127.0.0.1', () => {
      socket.write(`${head}\r\n\r\n`);
      socket.write(bytes.subarray(0, Math.floor(bytes.length * share)));
      setTimeout(() => {
        socket.destroy();
        resolve();
      }, patience);
    });
    socket.on('error', resolve);
  });
}
