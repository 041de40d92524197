import { randomUUID } from 'node:crypto';
import { mockCredentials, mockServices } from '@backstage/backend-test-utils';
import type { Entity } from '@backstage/catalog-model';
import {
  recordTypeById,
  type RecordOutcomeRequest,
  type RecordOutcomeVerdict,
  type RecordResponse,
} from '@tukiverkko/plugin-expert-network-common';
import type { Knex } from 'knex';
import request from 'supertest';
import { startNetwork } from './startNetwork';

/** The token of another plugin. */
export function asPlugin(plugin: string): string {
  return mockCredentials.service.header({
    onBehalfOf: mockCredentials.service(`plugin:${plugin}`),
    targetPluginId: 'expert-network',
  });
}

/** What a test says of an outcome; the rest is as usual. */
export type Told = Partial<RecordOutcomeRequest> &
  Pick<RecordOutcomeRequest, 'event'>;

/** The plugin with its records, and what tests of them do over and over. */
export async function startRecords(options: {
  readonly knex: Knex;
  readonly entities: readonly Entity[];
  readonly seed?: readonly string[];
}) {
  const network = await startNetwork(options.entities, [
    mockServices.database.factory({ knex: options.knex }),
    mockServices.rootConfig.factory({
      data: { expertNetwork: { records: { seed: [...(options.seed ?? [])] } } },
    }),
  ]);
  await network.untilRead();
  const { server } = network;

  const tell = async (
    told: Told,
    plugin = 'forms',
  ): Promise<RecordOutcomeVerdict['verdict']> => {
    const sent = await request(server)
      .post('/api/expert-network/v1/record-outcomes')
      .set('Authorization', asPlugin(plugin))
      .send(outcomeOf(told));
    if (sent.status !== 200) throw new Error(JSON.stringify(sent.body));
    return sent.body.verdict;
  };
  const read = async (ref: string, who = 'sanni'): Promise<RecordResponse> =>
    (await network.get(pathOf(ref), who).expect(200)).body;
  const restore = (ref: string, who: string, to: number, seen: number) =>
    network
      .post(`${pathOf(ref)}/restore`, { revision: to }, who)
      .set('If-Match', `"${seen}"`);
  const feed = async (after = 0) =>
    (
      await request(server)
        .get(`/api/expert-network/v1/records?after=${after}`)
        .set('Authorization', asPlugin('catalog'))
        .expect(200)
    ).body;
  return { ...network, tell, read, restore, feed };
}

/** An outcome of a case as the forms plugin tells it. */
export function outcomeOf(told: Told): RecordOutcomeRequest {
  const requester = told.requester ?? 'user:default/sanni';
  return {
    caseId: randomUUID(),
    revision: 1,
    reference: 'OT-2026-7K3M9Q',
    form: 'unit-details',
    answers: {},
    requester,
    by: requester,
    at: '2026-11-22T10:00:00.000Z',
    ...told,
  };
}

/** Where a record stands in the API. */
export function pathOf(ref: string): string {
  return `/v1/records/${ref.replace(':', '/')}`;
}

/** The answers of a unit that serves South Savo. */
export const aUnit = {
  type: 'expert-team',
  nameFi: 'Lumisydän',
  nameSv: 'Teamet Lumisydän',
  nameEn: 'Team Lumisydän',
  serves: ['region:default/etela-savo'],
  languages: ['fi'],
};

/** An approval by somebody, of a case that was sent before. */
export function approval(
  sent: Told & { readonly caseId: string },
  by: string,
  decision = 'approve',
): Told {
  return {
    ...sent,
    event: 'answered',
    revision: (sent.revision ?? 1) + 2,
    by,
    answer: { form: 'proposal-decision', answers: { decision } },
  };
}

/** The entity that the answers of a unit make. */
export function unitEntity(answers: object, ref: string): Entity {
  const made = recordTypeById('unit')!.toEntity({ ...answers }, ref);
  if (!made.entity) throw new Error(JSON.stringify(made.problems));
  return made.entity;
}
