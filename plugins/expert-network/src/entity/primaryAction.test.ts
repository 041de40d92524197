import { isConsultationServiceEntity } from '@tukiverkko/plugin-expert-network-common';
import {
  county,
  endedService,
  network,
  person,
  service,
  team,
} from '../../testing/entities';
import { primaryActionOf } from './primaryAction';

const today = '2026-11-22';
const open = [service].filter(isConsultationServiceEntity);
const two = [...open, ...open];
const ended = [endedService].filter(isConsultationServiceEntity);

describe('primaryActionOf', () => {
  it('searches in the region from the page of a region', () => {
    expect(primaryActionOf(county, [], today)?.to).toEqual({
      path: '/find?region=etela-savo',
    });
  });

  it('starts the form of the only open service', () => {
    expect(primaryActionOf(team, [...open, ...ended], today)).toMatchObject({
      label: 'entity.action.request',
      to: { path: expect.stringContaining('haastavat-erot') },
    });
  });

  it('leads to the list when there are several to choose from', () => {
    expect(primaryActionOf(network, two, today)).toEqual({
      label: 'entity.action.network',
      to: 'services',
    });
  });

  it.each([
    ['a team whose services have ended', team, ended],
    ['a team without services', team, []],
    ['an ended service', endedService, []],
    ['a person', person, []],
  ])('offers nothing on the page of %s', (_what, entity, services) => {
    expect(primaryActionOf(entity, services, today)).toBeUndefined();
  });

  it('calls asking an OT centre by its own words', () => {
    const centre = { ...team, spec: { ...team.spec, type: 'ot-centre' } };
    expect(primaryActionOf(centre, open, today)?.label).toBe(
      'entity.action.ot-centre',
    );
  });
});
