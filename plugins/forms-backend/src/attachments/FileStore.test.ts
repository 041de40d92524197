import { createSecretKey, randomBytes, randomUUID } from 'node:crypto';
import type { TestDatabaseId } from '@backstage/backend-test-utils';
import type { Knex } from 'knex';
import { openDatabase } from '../database';
import { testDatabases } from '../__testUtils__/databases';
import { noise } from '../__testUtils__/files';
import { FileStore } from './FileStore';
import { pieceBytes } from './pieces';

const databases = testDatabases();
jest.setTimeout(60_000);

describe.each(databases.eachSupportedId())(
  'the content of a file on %s',
  databaseId => {
    let knex: Knex;
    let files: FileStore;
    beforeAll(async () => {
      const client = await databases.init(databaseId as TestDatabaseId);
      knex = await openDatabase({
        database: { getClient: async () => client },
        allowInMemory: true,
      });
      files = new FileStore(knex);
    });

    const key = createSecretKey(randomBytes(32));
    const size = 3 * pieceBytes;

    const stored = async (content: Buffer, itsKey = key) => {
      const id = randomUUID();
      await knex('attachments').insert({
        id,
        owner: 'o',
        state: 'uploading',
        uploaded_at: '2026',
        uploaded_by: 'u',
      });
      for (let number = 0; number < 3; number++) {
        await files.write(id, itsKey, {
          number,
          bytes: content.subarray(
            number * pieceBytes,
            (number + 1) * pieceBytes,
          ),
          isLast: number === 2,
        });
      }
      return id;
    };
    const read = async (id: string, length = size) => {
      const parts: Buffer[] = [];
      for await (const part of files.read(id, key, length)) parts.push(part);
      return Buffer.concat(parts);
    };
    const piece = (id: string, number: number) =>
      knex('attachment_chunks').where({ attachment_id: id, number });

    it('comes back as it was', async () => {
      const id = await stored(noise(size));
      expect(Buffer.compare(await read(id), noise(size))).toBe(0);
    });

    it.each<[string, (id: string, other: string) => Promise<unknown>]>([
      ['is cut off', id => piece(id, 2).delete()],
      ['misses a piece', id => piece(id, 1).delete()],
      [
        'has two pieces in each other’s place',
        async id => {
          const [a, b] = [
            await piece(id, 0).first(),
            await piece(id, 1).first(),
          ];
          await piece(id, 0).update({ sealed: b.sealed });
          await piece(id, 1).update({ sealed: a.sealed });
        },
      ],
      [
        'has a piece of another file with the same key',
        async (id, other) =>
          piece(id, 1).update({
            sealed: (await piece(other, 1).first()).sealed,
          }),
      ],
      [
        'has its last piece in the middle',
        async id =>
          piece(id, 1).update({ sealed: (await piece(id, 2).first()).sealed }),
      ],
      [
        'has one other bit',
        async id => {
          const { sealed } = await piece(id, 1).first();
          // eslint-disable-next-line no-bitwise -- bytes are made by their bits
          sealed[1_000] ^= 1;
          await piece(id, 1).update({ sealed });
        },
      ],
    ])('does not open when it %s', async (_what, change) => {
      const id = await stored(noise(size));
      await change(id, await stored(noise(size, 2)));
      await expect(read(id)).rejects.toThrow(
        /attachment_chunks.* does not open/,
      );
    });

    it('does not open shorter or longer than it is', async () => {
      const id = await stored(noise(size));
      await expect(read(id, size - pieceBytes)).rejects.toThrow(/not open/);
      await expect(read(id, size + 1)).rejects.toThrow(/not open/);
    });

    it('does not open with another key', async () => {
      const id = await stored(noise(size), createSecretKey(randomBytes(32)));
      await expect(read(id)).rejects.toThrow(/not open/);
    });
  },
);
