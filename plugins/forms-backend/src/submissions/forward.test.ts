import { randomUUID } from 'node:crypto';
import type { TestDatabaseId } from '@backstage/backend-test-utils';
import type { SubmissionView } from '@tukiverkko/plugin-forms-common';
import type { TeamPlace } from '@tukiverkko/plugin-forms-node';
import type { Knex } from 'knex';
import { testDatabases } from '../__testUtils__/databases';
import { expectRefused } from '../__testUtils__/expectRefused';
import { goodAnswers, requester } from '../__testUtils__/requester';
import { startForms, type Client } from '../__testUtils__/startForms';

const databases = testDatabases();
jest.setTimeout(60_000);

const everywhere = (text: string) => ({ fi: text, sv: text, en: text });
const team = 'group:default/team';
const far = 'group:default/other-team';

/** What the directory of these tests says: the far team stands in another area, the middle one in another county. */
const places: Readonly<Record<string, TeamPlace>> = {
  [team]: { name: everywhere('Tiimi team'), leaves: 'nothing' },
  [far]: { name: everywhere('Kaukana'), leaves: 'area' },
  'group:default/area': { name: everywhere('Naapuri'), leaves: 'county' },
  'group:default/ended': {
    name: everywhere('Entinen'),
    leaves: 'nothing',
    closed: everywhere('Entinen on päättynyt 31.12.2025.'),
  },
};

describe.each(databases.eachSupportedId())(
  'a request passed on, on %s',
  databaseId => {
    let knex: Knex;
    let as: (name: string) => Client;
    let use: ReturnType<typeof requester>;
    let isDirectoryDown = false;

    beforeAll(async () => {
      knex = await databases.init(databaseId as TestDatabaseId);
      ({ as } = await startForms({
        knex,
        surroundings: {
          of: async () => ({}),
          placeOf: async ref => {
            if (isDirectoryDown) throw new Error('down');
            return places[ref];
          },
        },
        resolvers: [
          {
            kind: 'service',
            resolve: async target => {
              const isOpen = target.service.endsWith('/open');
              return {
                team: isOpen ? 'group:default/area' : target.fallback,
                teamName: everywhere('Naapuri'),
                service: target.service,
                serviceName: everywhere('Etäkonsultaatio'),
                rule: target.rule,
                priority: target.priority,
                promise: 3,
                fallback: !isOpen,
                leaves: 'county',
                summary: everywhere('Palvelu.'),
                steps: [
                  {
                    code: 'service',
                    outcome: 'chosen',
                    text: everywhere('Palvelu on tauolla.'),
                  },
                ],
                directoryAt: null,
              };
            },
          },
        ],
      }));
      use = requester(as);
    });
    beforeEach(() => {
      isDirectoryDown = false;
    });

    const forward = (id: string, to: object, options = {}) =>
      use.command(
        'worker',
        id,
        { command: 'forward', to, reason: 'Heillä on osaaminen.' },
        options,
      );
    const read = async (who: string, id: string): Promise<SubmissionView> =>
      (await as(who).get(`/v1/submissions/${id}`).expect(200)).body;
    /** A request whose requester let it leave, by the answer to the question of its team. */
    const allowed = async (leave: 'county' | 'area') => {
      const receipt = await use.sent({ ...goodAnswers, team });
      const ask = { command: 'ask', message: 'Saako siirtää?', leave };
      const inform = { command: 'inform', message: 'Saa.', leave };
      const { id } = receipt;
      await use.command('worker', id, { command: 'accept' }).expect(200);
      await use.command('worker', id, ask, { revision: 2 }).expect(200);
      await use.command('asker', id, inform, { revision: 3 }).expect(200);
      return receipt;
    };

    it('goes to the new team with its explanation, and leaves the old one without its content', async () => {
      const { id, answerBy } = await allowed('area');
      const done = await forward(id, { team: far }, { revision: 4 });
      expect([done.status, done.body]).toEqual([
        200,
        expect.objectContaining({
          state: 'submitted',
          owner: far,
          assignee: null,
          isWithheld: true,
          answers: {},
          // The promise goes with the request.
          answerBy,
        }),
      ]);
      expect(done.body).not.toHaveProperty('messages');

      // They may follow where it went, and no more.
      expect(await read('worker', id)).toMatchObject({
        owner: far,
        isWithheld: true,
        answers: {},
        allowedActions: [],
      });
      await expectRefused(
        as('worker').get(`/v1/submissions/${id}/messages`),
        403,
        'not-allowed',
      );
      const there = await read('other-worker', id);
      expect(there).toMatchObject({
        answers: goodAnswers,
        allowedActions: expect.arrayContaining(['accept', 'forward']),
        routing: {
          team: far,
          leaves: 'area',
          summary: { en: 'Tiimi team passed the request to Kaukana.' },
        },
      });
      expect(there.routing.steps.at(-1)).toMatchObject({
        code: 'forward',
        outcome: 'chosen',
      });
      expect(
        there.routing.steps.filter(({ outcome }) => outcome === 'chosen'),
      ).toHaveLength(1);
      expect(there.events.at(-1)).toMatchObject({
        command: 'forward',
        text: 'Heillä on osaaminen.',
        moved: { from: { ref: team }, to: { ref: far } },
      });
      // Its messages have come along, and its requester sees where it is.
      expect(there.messages).toHaveLength(2);
      expect((await read('asker', id)).ownerName).toEqual(
        everywhere('Kaukana'),
      );
      expect(await knex('case_forwards').where({ case_id: id })).toMatchObject([
        { from_team: team, revision: 5 },
      ]);
    });

    it('is done once, and said again to whoever cannot read it any more', async () => {
      const { id } = await allowed('area');
      const key = randomUUID();
      const once = await forward(id, { team: far }, { revision: 4, key });
      const again = await forward(id, { team: far }, { revision: 4, key });
      expect([again.status, again.body]).toEqual([200, once.body]);
      expect(again.headers['idempotency-replayed']).toBe('true');
      expect(await knex('case_forwards').where({ case_id: id })).toHaveLength(
        1,
      );
    });

    it('says that it comes back to a team that has had it before', async () => {
      const { id } = await allowed('area');
      await forward(id, { team: far }, { revision: 4 }).expect(200);
      await use
        .command(
          'other-worker',
          id,
          { command: 'forward', to: { team }, reason: 'Kuuluu teille.' },
          { revision: 5 },
        )
        .expect(200);
      const { routing } = await read('worker', id);
      expect(routing.summary.en).toBe(
        'Kaukana passed the request back to Tiimi team, which has had it before.',
      );
      expect(
        routing.steps.filter(({ code }) => code === 'forward'),
      ).toHaveLength(2);
    });

    it.each([
      ['area', undefined, far],
      ['area', 'county', far],
      ['county', undefined, 'group:default/area'],
    ] as const)(
      'does not leave the %s where only leaving the %s was allowed, and says to ask',
      async (leaves, leave, to) => {
        const { id } = leave
          ? await allowed(leave)
          : await use.sent({ ...goodAnswers, team });
        const error = await expectRefused(
          forward(id, { team: to }, { revision: leave ? 4 : 1 }),
          409,
          'leave-not-permitted',
        );
        expect(error.leaves).toBe(leaves);
        expect(error.detail).toMatch(/Ask for permission/);
        expect((await read('worker', id)).owner).toBe(team);
      },
    );

    it('lets what may leave the area leave the county too', async () => {
      const { id } = await allowed('area');
      const { status } = await forward(
        id,
        { team: 'group:default/area' },
        { revision: 4 },
      );
      expect(status).toBe(200);
    });

    it('tells those who may pass it on how far it may go', async () => {
      const { id } = await allowed('county');
      expect((await read('worker', id)).leave).toEqual({
        allowOtherCounty: true,
        allowOtherArea: false,
      });
      expect(await read('asker', id)).not.toHaveProperty('leave');
    });

    it('goes to the team of a service, whose promise begins where nobody had promised', async () => {
      const { id } = await allowed('county');
      const before = await read('worker', id);
      const moved = await forward(
        id,
        { service: 'consultationservice:default/open' },
        { revision: 4 },
      ).expect(200);
      expect(moved.body).toMatchObject({
        owner: 'group:default/area',
        serviceName: everywhere('Etäkonsultaatio'),
        answerBy: before.answerBy,
      });

      const { id: unpromised, answerBy } = await use.sent(goodAnswers);
      expect(answerBy).toBeNull();
      const ask = { command: 'ask', message: 'Saako?', leave: 'county' };
      const inform = { command: 'inform', message: 'Saa.', leave: 'county' };
      await use.command('worker', unpromised, { command: 'accept' });
      await use.command('worker', unpromised, ask, { revision: 2 });
      await use.command('asker', unpromised, inform, { revision: 3 });
      const begun = await forward(
        unpromised,
        { service: 'consultationservice:default/open' },
        { revision: 4 },
      ).expect(200);
      expect(begun.body.answerBy).toMatch(/^\d{4}-\d{2}-\d{2}$/);
    });

    it.each([
      ['a team that ended', { team: 'group:default/ended' }, 'team-closed'],
      ['a team nobody knows', { team: 'group:default/nobody' }, 'team-unknown'],
      [
        'a service that is closed',
        { service: 'consultationservice:default/shut' },
        'team-closed',
      ],
    ])('is refused to %s, and says why', async (_what, to, type) => {
      const { id } = await use.sent({ ...goodAnswers, team });
      const error = await expectRefused(forward(id, to), 409, type);
      expect(error.reason).toMatchObject({ fi: expect.any(String) });
    });

    it('is refused to the team that has it, and with an identity code in the reason', async () => {
      const { id } = await use.sent({ ...goodAnswers, team });
      await expectRefused(forward(id, { team }), 400, 'already-there', '/to');
      const error = await expectRefused(
        use.command('worker', id, {
          command: 'forward',
          to: { team: far },
          reason: 'Lapsi 010594Y9032',
        }),
        400,
        'answers-invalid',
        '/reason',
      );
      expect(JSON.stringify(error)).not.toContain('010594');
    });

    it('waits while the directory does not answer', async () => {
      const { id } = await allowed('area');
      isDirectoryDown = true;
      await expectRefused(
        forward(id, { team: far }, { revision: 4 }),
        503,
        'unavailable',
      );
      expect((await read('worker', id)).owner).toBe(team);
    });

    it('is passed on by one of two, and the other is told who did', async () => {
      const { id } = await allowed('area');
      const [one, two] = await Promise.all([
        forward(id, { team: far }, { revision: 4 }),
        use.command('second-worker', id, { command: 'begin' }, { revision: 4 }),
      ]);
      const statuses = [one.status, two.status].sort();
      // Who comes after the forward may do nothing with the request any more.
      expect(statuses[0]).toBe(200);
      expect([403, 412]).toContain(statuses[1]);
    });
  },
);
