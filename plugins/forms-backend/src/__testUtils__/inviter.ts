import { randomUUID } from 'node:crypto';
import { catalogServiceMock } from '@backstage/plugin-catalog-node/testUtils';
import type { Expert, SubmissionView } from '@tukiverkko/plugin-forms-common';
import type { Knex } from 'knex';
import { aForm, anAnswerForm } from './aForm';
import { catalogEntities } from './people';
import { goodAnswers, requester } from './requester';
import { startForms } from './startForms';

/** A network that `networker` is named by. */
export const network = 'expertnetwork:default/separation';
const entity = (kind: string, name: string, spec: object) => ({
  apiVersion: 'backstage.io/v1alpha1',
  kind,
  metadata: { name, namespace: 'default', title: name },
  spec: spec as never,
});
const inNetwork = (name: string, groups: readonly string[] = []) => ({
  ...entity('User', name, { profile: { displayName: `Nimi ${name}` } }),
  relations: [
    { type: 'memberOfNetwork', targetRef: network },
    ...groups.map(group => ({ type: 'memberOf', targetRef: group })),
  ],
});
const entities = [
  ...catalogEntities,
  inNetwork('networker', ['group:default/office']),
  entity('ExpertNetwork', 'separation', { names: { fi: 'Vaativa ero' } }),
  entity('ExpertNetwork', 'bygone', { validTo: '2023-12-31' }),
  entity('Group', 'to-come', { type: 'expert-team', validFrom: '2090-01-01' }),
  entity('Region', 'kainuu', {}),
];

/** A team that is asked. */
export const otherTeam = 'group:default/other-team';
/** What it answers. */
export const theirView = {
  as: otherTeam,
  role: 'Lastenpsykiatrian asiantuntija',
  text: 'Lapsi tarvitsee ensin turvaa.',
};

/** A plugin whose catalogue knows experts, and what tests of them do over and over. */
export async function inviter(
  knex: Knex,
  options: Partial<Parameters<typeof startForms>[0]> = {},
) {
  const forms = [
    aForm({
      access: {
        details: { read: ['requester', 'owner'] },
        more: { read: ['requester', 'owner', 'invited'] },
      },
    }),
    anAnswerForm(),
  ];
  const catalog = catalogServiceMock.factory({ entities });
  const { as } = await startForms({ knex, forms, catalog, ...options });
  const use = requester(as);

  const read = async (who: string, id: string): Promise<SubmissionView> =>
    (await as(who).get(`/v1/submissions/${id}`).expect(200)).body;
  const give = async (id: string, request: object, who = 'worker') => {
    const { revision } = await knex('submissions').where({ id }).first();
    return use.command(who, id, request, { revision });
  };
  const invite = async (id: string, ref: string, more: object = {}) => {
    const done = await give(id, { command: 'invite', ref, ...more });
    expect([done.status, done.body.error]).toEqual([200, undefined]);
  };
  const accepted = async (answers: object = goodAnswers) => {
    const { id } = await use.sent(answers);
    await use.command('worker', id, { command: 'accept' }).expect(200);
    return id;
  };
  const write = (
    who: string,
    id: string,
    request: object,
    { seen = 0, key = randomUUID() as string } = {},
  ) =>
    as(who)
      .post(`/v1/submissions/${id}/views`, request)
      .set('Idempotency-Key', key)
      .set('If-Match', `"${seen}"`);
  const decline = (
    who: string,
    id: string,
    request: object,
    key: string = randomUUID(),
  ) =>
    as(who)
      .post(`/v1/submissions/${id}/views/decline`, request)
      .set('Idempotency-Key', key);
  const expertIn = async (who: string, id: string): Promise<Expert> =>
    (await read(who, id)).experts![0];

  return { accepted, as, decline, expertIn, give, invite, read, use, write };
}
