import fc from 'fast-check';
import type { Knex } from 'knex';
import { views } from '../inbox/views';
import {
  randomCases,
  randomPolicy,
  underRandomPolicies,
} from './randomPolicies';

type Ids = readonly string[];

/** Under whatever policy: a list, a count, a search, a copy and a message show what may be opened one by one, and nothing else. */
export async function expectOnePredicate(
  knex: Knex,
  numRuns: number,
): Promise<void> {
  const { client, me, sent, put } = await underRandomPolicies(knex);
  const idOf = ({ id }: { readonly id: string }) => id;
  const sorted = (ids: Ids) => [...ids].sort();
  const listed = async (view: string): Promise<Ids> => {
    const { body } = await client
      .get(`/v1/submissions?view=${view}`)
      .expect(200);
    return sorted(body.items.map(idOf));
  };
  const statusesOf = (path: string) =>
    Promise.all(
      sent.map(
        async ({ id }) =>
          (await client.get(`/v1/submissions/${id}${path}`)).status,
      ),
    );

  await fc.assert(
    fc.asyncProperty(randomCases, randomPolicy, async (drawn, policy) => {
      await put(drawn, policy);
      const opened = await Promise.all(
        sent.map(({ id }) => client.get(`/v1/submissions/${id}`)),
      );
      const known = sent.filter((_, i) => opened[i].status === 200).map(idOf);
      const isRead = (i: number) =>
        opened[i].status === 200 && !opened[i].body.isWithheld;

      // Content is given wherever the case is open, refused where it is only known of, and hidden elsewhere.
      const content = opened.map(({ status }, i) =>
        isRead(i) ? 200 : { 200: 403 }[status] ?? status,
      );
      for (const path of [
        '/messages',
        '/copy.json',
        '/copy.csv',
        '/archive.zip',
      ]) {
        expect([path, await statusesOf(path)]).toEqual([path, content]);
      }

      const { body: overview } = await client.get('/v1/inbox').expect(200);
      for (const view of Object.keys(views)) {
        const ids = await listed(view);
        expect([view, ids.filter(id => !known.includes(id))]).toEqual([
          view,
          [],
        ]);
        const counted = overview.views.find(
          (one: { view: string }) => one.view === view,
        );
        if (counted) expect([view, counted.count]).toEqual([view, ids.length]);
      }
      // What one sent and may open is in one's list; in error, only who coordinates sees what is written.
      const mine = sent.filter(
        (_, i) =>
          drawn[i].row.requester === me &&
          drawn[i].row.state !== 'entered-in-error' &&
          isRead(i),
      );
      expect(await listed('mine')).toEqual(
        expect.arrayContaining(sorted(mine.map(idOf))),
      );
      for (const [i, { id, reference }] of sent.entries()) {
        const { body } = await client.post('/v1/submissions/search', {
          view: 'mine',
          words: reference,
        });
        expect(body.items.map(idOf)).toEqual(
          opened[i].status === 200 ? [id] : [],
        );
      }
    }),
    // Making it smaller takes minutes, and what was drawn is small.
    { numRuns, endOnFailure: true },
  );
}
