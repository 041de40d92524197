import {
  coreServices,
  createServiceFactory,
} from '@backstage/backend-plugin-api';
import { mockServices, startTestBackend } from '@backstage/backend-test-utils';
import type { Entity } from '@backstage/catalog-model';
import { catalogServiceMock } from '@backstage/plugin-catalog-node/testUtils';
import { AuthorizeResult } from '@backstage/plugin-permission-common';
import searchPlugin from '@backstage/plugin-search-backend';
import request from 'supertest';
import searchModuleExpertNetwork from './index';

const entities: readonly Entity[] = [
  {
    apiVersion: 'tukiverkko.fi/v1alpha1',
    kind: 'ConsultationService',
    metadata: { name: 'ero', namespace: 'default' },
    spec: {
      owner: 'group:default/lumi',
      names: { fi: 'Eroryhmä', sv: 'Separationsgruppen', en: 'Divorce group' },
      descriptions: { fi: 'Erotilanteisiin', sv: 'För separationer' },
      phenomena: ['vaino'],
      modes: ['etatapaaminen'],
      languages: ['fi'],
    },
  },
  {
    apiVersion: 'backstage.io/v1alpha1',
    kind: 'Group',
    metadata: { name: 'lumi', namespace: 'default' },
    spec: {
      type: 'ot-centre',
      names: { fi: 'Lumi', sv: 'Snö', en: 'Snow', se: 'Muohta' },
      serves: [],
      languages: ['fi'],
      strengths: ['nepsy'],
      children: [],
    },
  },
  {
    apiVersion: 'tukiverkko.fi/v1alpha1',
    kind: 'Event',
    metadata: { name: 'talvi', namespace: 'default' },
    spec: {
      names: { fi: 'Talviwebinaari', sv: 'Vinter', en: 'Winter' },
      phenomena: ['adhd'],
    },
  },
  {
    apiVersion: 'backstage.io/v1alpha1',
    kind: 'Group',
    metadata: { name: 'kilta', namespace: 'default' },
    spec: { type: 'guild', children: [] },
  },
];

async function startSearch(
  result: AuthorizeResult.ALLOW | AuthorizeResult.DENY,
) {
  const scheduler = mockServices.scheduler();
  const backend = await startTestBackend({
    features: [
      searchPlugin,
      searchModuleExpertNetwork,
      catalogServiceMock.factory({ entities: [...entities] }),
      mockServices.permissions.factory({ result }),
      mockServices.rootConfig.factory({
        data: { permission: { enabled: true } },
      }),
      createServiceFactory({
        service: coreServices.scheduler,
        deps: {},
        factory: () => scheduler,
      }),
    ],
  });
  for (const { id } of await scheduler.getScheduledTasks()) {
    await scheduler.triggerTask(id);
  }
  const find = async (term: string): Promise<readonly string[]> => {
    const answer = await request(backend.server)
      .get('/api/search/query')
      .query({ term });
    return answer.body.results.map(
      (hit: { document: { location: string } }) => hit.document.location,
    );
  };
  return { find, stop: () => backend.stop() };
}

describe("Backstage's own search", () => {
  it('finds services and units by name, description, subject and strength, in every language', async () => {
    const { find, stop } = await startSearch(AuthorizeResult.ALLOW);
    const service = '/catalog/default/consultationservice/ero';
    const centre = '/catalog/default/group/lumi';
    try {
      expect(await find('Eroryhmä')).toContain(service);
      expect(await find('Separationsgruppen')).toContain(service);
      expect(await find('separationer')).toContain(service);
      expect(await find('stalking')).toContain(service);
      expect(await find('Muohta')).toContain(centre);
      expect(await find('nepsy')).toContain(centre);
      expect(await find('Talviwebinaari')).toContain(
        '/catalog/default/event/talvi',
      );
      expect(await find('kilta')).not.toContain('/catalog/default/group/kilta');
    } finally {
      await stop();
    }
  });

  it('leads to the page of a phenomenon', async () => {
    const { find, stop } = await startSearch(AuthorizeResult.ALLOW);
    try {
      expect(await find('stalking')).toContain('/find/phenomena/vaino');
    } finally {
      await stop();
    }
  });

  it('hides what the person may not read', async () => {
    const { find, stop } = await startSearch(AuthorizeResult.DENY);
    try {
      expect(await find('stalking')).toContain('/find/phenomena/vaino');
      expect(await find('Eroryhmä')).not.toContain(
        '/catalog/default/consultationservice/ero',
      );
    } finally {
      await stop();
    }
  });
});
