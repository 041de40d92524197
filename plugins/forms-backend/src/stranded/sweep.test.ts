import type { LoggerService } from '@backstage/backend-plugin-api';
import {
  mockServices,
  type TestDatabaseId,
} from '@backstage/backend-test-utils';
import type { Knex } from 'knex';
import { AccessLog } from '../access/AccessLog';
import { testDatabases } from '../__testUtils__/databases';
import { requester } from '../__testUtils__/requester';
import { signAnew, testSignatures } from '../__testUtils__/signAnew';
import { startForms, testKey, type Client } from '../__testUtils__/startForms';
import { FormsStore } from '../forms/FormsStore';
import { PublishedForms } from '../forms/PublishedForms';
import { InvitationsStore } from '../invitations/InvitationsStore';
import { MeetingsStore } from '../meetings/MeetingsStore';
import { Outbox } from '../outbox';
import type { Router } from '../routing/Router';
import { DataKeys, KeyRing } from '../sealing';
import { SubmissionsStore } from '../submissions/SubmissionsStore';
import { Membership } from '../teams/Membership';
import type { Teams } from '../teams/Teams';
import { Rehome } from './Rehome';
import { StrandedStore } from './StrandedStore';
import { Sweep } from './Sweep';

const databases = testDatabases();
jest.setTimeout(60_000);

const ref = (name: string) => `group:default/${name}`;
const called = (name: string) => ({ fi: name, sv: name, en: name });
const start = new Date('2026-11-23T08:00:00.000Z');
const later = (minutes: number) => new Date(start.getTime() + minutes * 60_000);
const aDay = 24 * 60;

/** A catalogue of these teams, each with its people. */
function catalogueOf(teams: Readonly<Record<string, readonly string[]>>) {
  const names = new Map(
    Object.keys(teams).map(name => [ref(name), called(name)]),
  );
  const members = new Membership(
    Object.entries(teams).map(([name, people]) => ({
      ref: ref(name),
      members: people.map(person => `user:default/${person}`),
      parts: [],
    })),
  );
  return {
    names: async () => names,
    members: async () => members,
  } as unknown as Teams;
}

const whole = {
  team: ['worker'],
  'other-team': ['other-worker'],
  area: ['coordinator'],
  fallback: ['worker'],
};

describe.each(databases.eachSupportedId())(
  'the sweep for cases in no inbox on %s',
  databaseId => {
    let knex: Knex;
    let as: (name: string) => Client;
    let use: ReturnType<typeof requester>;
    let fallback: string;

    beforeAll(async () => {
      knex = await databases.init(databaseId as TestDatabaseId);
      ({ as } = await startForms({ knex }));
      use = requester(as);
      const forms = new PublishedForms(new FormsStore(knex));
      const { definition } = await forms.current('help-request');
      fallback = definition.routing!.fallback.replace('group:default/', '');
    });
    beforeEach(async () => {
      await knex('stranded_teams').delete();
      await knex('submissions').update({ state: 'closed' });
      await signAnew(knex);
    });

    const sweepWith = (
      teams: Teams,
      logger: LoggerService = mockServices.logger.mock(),
    ) =>
      new Sweep({
        teams,
        logger,
        store: new StrandedStore(knex),
        rehome: new Rehome({
          db: knex,
          dataKeys: new DataKeys(new KeyRing([testKey])),
          forms: new PublishedForms(new FormsStore(knex)),
          submissions: new SubmissionsStore(knex, testSignatures()),
          accessLog: new AccessLog(),
          outbox: new Outbox(knex),
          routingRooms: { teams, router: {} as Router },
          experts: { invitations: new InvitationsStore(testSignatures()) },
          meetings: { meetings: new MeetingsStore(knex) },
        }),
      });
    const without = (name: string) => {
      const { [name as keyof typeof whole]: _gone, ...rest } = whole;
      return catalogueOf({ ...rest, [fallback]: ['somebody'] });
    };
    const ownedBy = async (owner: string, change: object = {}) => {
      const { id } = await use.sent();
      await knex('submissions')
        .where({ id })
        .update({ owner: ref(owner), ...change });
      await signAnew(knex);
      return id;
    };
    const rowOf = (id: string) => knex('submissions').where({ id }).first();

    it('leaves what is read where it is', async () => {
      const id = await ownedBy('team');
      const result = await sweepWith(catalogueOf(whole)).sweep(start);
      expect(result).toEqual({ stranded: [], moved: 0, stuck: [] });
      expect((await rowOf(id)).owner).toBe(ref('team'));
    });

    it('hands the cases of a deleted team to the coordination team, and says why in the history', async () => {
      const id = await ownedBy('other-team', {
        coordinator: ref('area'),
        state: 'accepted',
        assignee: 'user:default/other-worker',
      });
      const sweep = sweepWith(without('other-team'));
      // A team that is missing for a moment is not gone.
      expect(await sweep.sweep(start)).toMatchObject({
        stranded: [{ team: ref('other-team'), kind: 'gone' }],
        moved: 0,
      });
      expect((await rowOf(id)).owner).toBe(ref('other-team'));
      expect(await sweep.sweep(later(11))).toMatchObject({
        moved: 1,
        stuck: [],
      });
      expect(await rowOf(id)).toMatchObject({
        owner: ref('area'),
        state: 'submitted',
        assignee: null,
        changed_by: null,
      });
      const { body } = await as('coordinator')
        .get(`/v1/submissions/${id}`)
        .expect(200);
      expect(body.events.at(-1)).toMatchObject({
        command: 'forward',
        moved: { from: { ref: ref('other-team') }, to: { ref: ref('area') } },
        text: expect.stringContaining('Tiimissä'),
      });
      expect(body.events.at(-1)).not.toHaveProperty('actor');
      expect(body.routing.steps.at(-1)).toMatchObject({ outcome: 'chosen' });
      const inbox = await as('coordinator').get(
        '/v1/submissions?view=needs-us',
      );
      expect(inbox.body.items).toContainEqual(expect.objectContaining({ id }));
      expect(await new AccessLog().firstBroken(knex, id)).toBeUndefined();
    });

    it('hands them to the fallback team of the form where nobody watches over them', async () => {
      const id = await ownedBy('other-team');
      const sweep = sweepWith(without('other-team'));
      await sweep.sweep(start);
      await sweep.sweep(later(11));
      expect((await rowOf(id)).owner).toBe(ref(fallback));
    });

    it('waits a day where a team has nobody in it, and forgets it when somebody comes', async () => {
      const id = await ownedBy('other-team', { coordinator: ref('area') });
      const empty = catalogueOf({ ...whole, 'other-team': [] });
      await sweepWith(empty).sweep(start);
      expect(await sweepWith(empty).sweep(later(aDay - 1))).toMatchObject({
        stranded: [{ kind: 'empty' }],
        moved: 0,
      });
      expect(await sweepWith(catalogueOf(whole)).sweep(later(aDay))).toEqual({
        stranded: [],
        moved: 0,
        stuck: [],
      });
      await sweepWith(empty).sweep(later(aDay));
      await sweepWith(empty).sweep(later(2 * aDay));
      expect((await rowOf(id)).owner).toBe(ref('area'));
    });

    it('moves every case of a large team, whatever state it is in, and none twice', async () => {
      const ids: string[] = [];
      for (let i = 0; i < 60; i++) {
        ids.push(
          await ownedBy('other-team', {
            coordinator: ref('area'),
            state: ['submitted', 'accepted', 'needs-info'][i % 3],
          }),
        );
      }
      const over = await ownedBy('other-team', { state: 'declined' });
      const sweep = sweepWith(without('other-team'));
      await sweep.sweep(start);
      expect(await sweep.sweep(later(11))).toMatchObject({ moved: 60 });
      expect(await sweep.sweep(later(12))).toEqual({
        stranded: [],
        moved: 0,
        stuck: [],
      });
      const rows = await knex('submissions').whereIn('id', ids);
      expect(new Set(rows.map(({ owner }) => owner))).toEqual(
        new Set([ref('area')]),
      );
      expect((await rowOf(over)).owner).toBe(ref('other-team'));
    });

    it('says aloud where nobody is left, and tells coordinators of their area alone', async () => {
      const id = await ownedBy('other-team', { coordinator: ref('area') });
      const logger = mockServices.logger.mock();
      const nobody = catalogueOf({ area: [], team: [] });
      await sweepWith(nobody, logger).sweep(start);
      const result = await sweepWith(nobody, logger).sweep(later(11));
      expect(result).toMatchObject({ moved: 0, stuck: [id] });
      expect(logger.error).toHaveBeenCalledWith(
        expect.stringMatching(/^1 requests are in no inbox.*Put somebody/),
      );
      const problemsOf = async (who: string) =>
        (await as(who).get('/v1/inbox/problems').expect(200)).body.items;
      expect(await problemsOf('coordinator')).toEqual([
        {
          team: ref('other-team'),
          name: expect.objectContaining({ fi: expect.any(String) }),
          kind: 'gone',
          since: start.toISOString(),
          cases: 1,
        },
      ]);
      expect(await problemsOf('worker')).toEqual([]);
    });

    it('doubts nobody before the catalogue has said anything', async () => {
      await ownedBy('other-team');
      const silent = {
        names: async () => undefined,
        members: async () => undefined,
      } as unknown as Teams;
      expect(await sweepWith(silent).sweep(start)).toBeUndefined();
    });
  },
);
