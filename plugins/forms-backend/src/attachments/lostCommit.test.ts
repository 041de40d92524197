import { randomUUID } from 'node:crypto';
import { Readable } from 'node:stream';
import {
  mockServices,
  type TestDatabaseId,
} from '@backstage/backend-test-utils';
import type { Attachment } from '@tukiverkko/plugin-forms-common';
import type { Knex } from 'knex';
import { openDatabase } from '../database';
import { IdempotencyStore } from '../idempotency';
import { insertTogether } from '../insertTogether';
import { problems } from '../problems';
import { Scans } from '../scanning/Scans';
import { DataKeys, KeyRing } from '../sealing';
import { testDatabases } from '../__testUtils__/databases';
import { aPdf } from '../__testUtils__/files';
import { testKey } from '../__testUtils__/startForms';
import { AttachmentsStore } from './AttachmentsStore';
import type { AttachmentPlace } from './AttachmentPlace';
import { cleanName } from './fileName';
import { FileStore } from './FileStore';
import { Receive } from './Receive';

const databases = testDatabases();
jest.setTimeout(60_000);

/** The same database, whose second transaction commits and never says so. */
function forgetful(knex: Knex): Knex {
  let count = 0;
  return new Proxy(knex, {
    get(target, name, receiver) {
      if (name !== 'transaction') return Reflect.get(target, name, receiver);
      return async (work: (tx: Knex.Transaction) => Promise<unknown>) => {
        const result = await target.transaction(work);
        count += 1;
        if (count === 2) throw new Error('Connection terminated unexpectedly');
        return result;
      };
    },
  });
}

describe.each(databases.eachSupportedId())(
  'a file whose commit is not heard of on %s',
  databaseId => {
    it('is told of as it arrived, and stays', async () => {
      const client = await databases.init(databaseId as TestDatabaseId);
      const knex = await openDatabase({
        database: { getClient: async () => client },
        allowInMemory: true,
      });
      const dataKeys = new DataKeys(new KeyRing([testKey]));
      const owner = randomUUID();
      await insertTogether(knex, [(await dataKeys.create(owner)).row]);
      const attachments = new AttachmentsStore({ db: knex, dataKeys });
      const files = new FileStore(knex);
      const scans = new Scans({
        ...{ db: knex, dataKeys, attachments, files },
        logger: mockServices.logger.mock(),
        scanner: undefined,
        unscanned: 'allow',
      });
      const receive = new Receive({
        ...{ db: forgetful(knex), dataKeys, attachments, files, scans },
        idempotency: new IdempotencyStore(),
      });
      const place: AttachmentPlace = {
        owner,
        route: 'POST',
        limits: { count: 20, bytes: 1_000_000, types: ['pdf'] },
        hold: async () => true,
        rowsBeside: async () => [],
        gone: problems.draftNotFound,
      };
      const upload = {
        attempt: randomUUID(),
        file: cleanName('a.pdf'),
        announced: undefined,
        source: Readable.from([aPdf(100_000)]),
      };
      const caller = { ref: 'user:default/asker', credentials: null as never };

      const answered = await receive.receive(place, upload, caller);
      const { id } = answered.body as Attachment;
      expect(answered).toMatchObject({ status: 201, replayed: true });
      expect(await attachments.find(owner, id)).toMatchObject({
        state: 'unscannable',
      });
      const pieces = knex('attachment_chunks').where({ attachment_id: id });
      expect(await pieces).toHaveLength(2);
    });
  },
);
