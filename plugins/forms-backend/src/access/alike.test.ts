import { randomUUID } from 'node:crypto';
import type { TestDatabaseId } from '@backstage/backend-test-utils';
import type { Knex } from 'knex';
import type { Response } from 'supertest';
import { aWorld, type World } from '../__testUtils__/aWorld';
import { testDatabases } from '../__testUtils__/databases';
import {
  everyOperation,
  grantOf,
  tryAs,
} from '../__testUtils__/permissionCells';

const databases = testDatabases();
jest.setTimeout(120_000);

/** Whom every id is hidden from that another person's thing has. */
const hiding = everyOperation.filter(
  operation => grantOf(operation, 'professional', 'answered') === 'hidden',
);
/** What goes on beside the requests. */
const besides =
  /backstage_|"?(outbox|sessions|request_budgets|refusals)"?|^(BEGIN|COMMIT|ROLLBACK)/i;

describe.each(databases.eachSupportedId())(
  'an id that is hidden, on %s,',
  databaseId => {
    let knex: Knex;
    let world: World;
    beforeAll(async () => {
      knex = await databases.init(databaseId as TestDatabaseId);
      world = await aWorld(knex);
    });

    /** What is answered, and what was asked of the database for it; ids stand in neither. */
    const seen = async (operation: (typeof hiding)[number], shown: World) => {
      const statements: string[] = [];
      const note = ({ sql }: { readonly sql: string }) => {
        if (!besides.test(sql)) statements.push(sql);
      };
      knex.on('query', note);
      const answers = await tryAs(shown, operation, 'professional', {
        isWhole: false,
      });
      knex.off('query', note);
      return {
        answers: answers.map(answer => bytesOf(answer, shown)),
        statements,
      };
    };

    it.each(hiding)(
      'is answered by %s as one that is not there, by the same statements',
      async operation => {
        const known = await seen(operation, world);
        const unknown = await seen(operation, { ...world, ids: noIds(world) });
        expect(known.answers).toEqual(unknown.answers);
        expect(known.statements).toEqual(unknown.statements);
        expect(known.statements.length).toBeGreaterThan(0);
      },
    );

    it('has a difference that this test would see', async () => {
      const mine = async (shown: World) => {
        const answers = await tryAs(
          shown,
          'GET /v1/submissions/{id}',
          'requester',
        );
        return answers.map(answer => bytesOf(answer, shown));
      };
      expect(await mine(world)).not.toEqual(
        await mine({ ...world, ids: noIds(world) }),
      );
    });
  },
);

function noIds({ ids }: World): World['ids'] {
  const drawn = Object.keys(ids).map(name => [name, randomUUID()]);
  return { ...Object.fromEntries(drawn), reference: ids.reference };
}

/** The answer to its last byte and header, but for the ids that were sent, the time, and the number of the refusal. */
function bytesOf({ status, text, headers }: Response, { ids }: World) {
  const bare = (value: string) =>
    Object.values(ids)
      .reduce((rest, id) => rest.replaceAll(id, 'ID'), value)
      .replace(/urn:uuid:[0-9a-f-]{36}/g, 'INSTANCE');
  const { date, etag, ...kept } = headers as Record<string, string>;
  return { status, text: bare(text), headers: bare(JSON.stringify(kept)) };
}
