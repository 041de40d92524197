import type { Entity } from '@backstage/catalog-model';
import { isConsultationServiceEntity } from '@tukiverkko/plugin-expert-network-common';
import { service } from '../../../testing/entities';
import { noticesOfService } from './noticesOfService';

function noticesOf(phenomena?: string[]): readonly string[] {
  const entity: Entity = { ...service, spec: { ...service.spec, phenomena } };
  return isConsultationServiceEntity(entity)
    ? noticesOfService(entity).map(({ id }) => id)
    : ['not a service'];
}

describe('noticesOfService', () => {
  it('warns before a service that is for a few phenomena', () => {
    expect(noticesOf(['vaativa-ero', 'vaino'])).toEqual(['danger-violence']);
  });

  it('leaves a service of many phenomena, or of every one, without', () => {
    expect(
      noticesOf(['vaino', 'adhd', 'nepsy', 'vaativa-ero', 'huoltoriita']),
    ).toEqual([]);
    expect(noticesOf()).toEqual([]);
  });
});
