import { aSubmission, Client } from '../client/Client.mjs';
import { newMark } from '../client/load.mjs';
import { people } from '../world/people.mjs';

/** Sealed columns, and how a row belongs to a case. */
const columns = [
  { table: 'submissions', column: 'sealed', of: id => ({ id }) },
  { table: 'data_keys', column: 'wrapped', of: id => ({ owner: id }) },
];
const alphabet =
  'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';

/** A sign of what is sealed is another one, or all of it stands in the row of another case. */
export const byteFlips = {
  id: 'byte-flips',
  what: 'sealed values are changed by one sign, or moved to another row',
  engines: ['sqlite', 'postgresql'],
  times: { few: 10, small: 40, long: 1000 },
  async run({ world, history, times, random, report }) {
    const client = new Client(world, history);
    const ids = [];
    // Nothing has happened to them since: a history that does not open would hide what was moved.
    while (ids.length < 2) {
      const { body } = await client.insist({
        ...aSubmission(world, newMark()),
        person: people.requester,
      });
      ids.push(body.id);
    }
    const read = async id => {
      const to = world.forms[0];
      return client.once(
        {
          kind: 'read',
          method: 'GET',
          path: `/submissions/${id}`,
          person: people.requester,
        },
        to,
      );
    };
    const { db } = world;
    for (let time = 0; time < times; time++) {
      const [id, other] = time % 2 ? ids : [...ids].reverse();
      const isMove = time % 10 === 9;
      const changed = isMove ? columns : [columns[time % columns.length]];
      const kept = [];
      for (const { table, column, of } of changed) {
        const { [column]: value } = await db(table).where(of(id)).first(column);
        const { [column]: foreign } = await db(table)
          .where(of(other))
          .first(column);
        kept.push(() =>
          db(table)
            .where(of(id))
            .update({ [column]: value }),
        );
        await db(table)
          .where(of(id))
          .update({ [column]: isMove ? foreign : flipped(value, random) });
      }
      const { status } = await read(id);
      if (status === undefined || status < 400)
        report(
          'unreadable',
          `a value that was ${
            isMove ? 'moved' : 'changed'
          } was shown: ${status}`,
        );
      for (const putBack of kept) await putBack();
    }
    for (const id of ids) {
      const { status } = await read(id);
      if (status !== 200)
        report('unreadable', `a value that was put back answers ${status}`);
    }
    return times;
  },
};

function flipped(value, random) {
  const index = Math.floor(random() * (value.length - 2));
  const sign =
    alphabet[
      (alphabet.indexOf(value[index]) + 1 + Math.floor(random() * 62)) % 64
    ];
  return `${value.slice(0, index)}${sign}${value.slice(index + 1)}`;
}
