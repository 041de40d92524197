import type { Entity } from '@backstage/catalog-model';
import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { county, entities, team } from '../../testing/entities';
import { renderPortal } from '../../testing/renderPortal';
import { violations } from '../../testing/violations';

const anEvent = (name: string, spec: Entity['spec']): Entity => ({
  apiVersion: 'tukiverkko.fi/v1alpha1',
  kind: 'Event',
  metadata: { name, namespace: 'default' },
  spec: {
    type: 'webinar',
    names: { fi: name, sv: name, en: name },
    owner: 'group:default/jarvisydan',
    state: 'planned',
    date: '2999-12-10',
    starts: '12:00',
    ends: '15:30',
    series: { fi: 'OT-webinaarit' },
    regions: ['region:default/etela-savo'],
    phenomena: ['vaativa-ero'],
    languages: ['fi'],
    ...spec,
  },
  relations: [
    { type: 'ownedBy', targetRef: 'group:default/jarvisydan' },
    { type: 'serves', targetRef: 'region:default/etela-savo' },
  ],
});

const winter = anEvent('Talviwebinaari', {
  agenda: [
    { starts: '13:30', title: { fi: 'Tauko' }, kind: 'break' },
    {
      starts: '12:00',
      title: { fi: 'Avaus' },
      speaker: { fi: 'Kehittämispäällikkö' },
    },
  ],
  materials: [{ title: { fi: 'Diat' }, link: 'https://aineisto.example/d' }],
  capacity: 500,
});
const all: readonly Entity[] = [
  ...entities,
  winter,
  anEvent('Koulutuspäivä', {
    type: 'training',
    date: '2999-11-01',
    languages: ['sv'],
    series: undefined,
    state: 'cancelled',
  }),
  anEvent('Vanha webinaari', { date: '2020-12-17' }),
];
const names = () =>
  screen
    .getAllByRole('heading', { level: 2 })
    .filter(heading => within(heading).queryByRole('link'))
    .map(heading => heading.textContent);

describe('/events', () => {
  it('shows what is ahead, the next first, and what is past at its own address', async () => {
    const { container } = renderPortal({ at: '/events', entities: all });
    expect(await screen.findByText('2 tapahtumaa')).toBeInTheDocument();
    expect(names()).toEqual(['Koulutuspäivä', 'Talviwebinaari']);
    expect(screen.getByText('Peruttu')).toBeInTheDocument();
    expect(
      screen.getByText(/10\..joulukuuta.2999 klo 12\.00–15\.30/),
    ).toBeInTheDocument();
    expect(await violations(container)).toEqual([]);

    await userEvent.click(screen.getByRole('link', { name: 'Menneet' }));
    expect(await screen.findByText('1 tapahtuma')).toBeInTheDocument();
    expect(names()).toEqual(['Vanha webinaari']);
  });

  it('is narrowed by kind, region and language in the address', async () => {
    renderPortal({
      at: '/events?type=training&region=etela-savo&language=sv',
      entities: all,
      language: 'sv',
    });
    expect(await screen.findByText('1 evenemang')).toBeInTheDocument();
    expect(names()).toEqual(['Koulutuspäivä']);
    await userEvent.selectOptions(screen.getByLabelText('Typ'), 'discussion');
    expect(
      await screen.findByText(/Inget hittades med de här avgränsningarna/),
    ).toBeInTheDocument();
  });
});

describe('the page of an event', () => {
  it('tells its programme in the order of the clock, its materials and the rest of its series', async () => {
    const { container } = renderPortal({
      at: '/events/Talviwebinaari',
      entities: all,
    });
    await screen.findByRole('heading', { level: 1, name: 'Talviwebinaari' });
    const programme = within(
      await screen.findByRole('region', { name: 'Ohjelma' }),
    );
    expect(
      programme.getAllByRole('listitem').map(item => item.textContent),
    ).toEqual(['12.00AvausKehittämispäällikkö', '13.30TaukoTauko']);
    expect(screen.getByRole('link', { name: /Diat/ })).toHaveAttribute(
      'href',
      'https://aineisto.example/d',
    );
    expect(
      await screen.findByRole('link', { name: 'Vanha webinaari' }),
    ).toBeInTheDocument();
    const facts = within(screen.getByRole('region', { name: 'Tiedot' }));
    expect(facts.getByText('500')).toBeInTheDocument();
    expect(facts.getByText('Etelä-Savo')).toBeInTheDocument();
    expect(await violations(container)).toEqual([]);
  });

  it('is reached from the pages of its team, its region and its phenomenon', async () => {
    for (const at of [
      `/catalog/default/group/${team.metadata.name}`,
      `/catalog/default/region/${county.metadata.name}`,
      '/find/phenomena/vaativa-ero',
    ]) {
      const { unmount } = renderPortal({ at, entities: all });
      const events = within(
        await screen.findByRole('region', { name: 'Tapahtumat' }),
      );
      expect(
        events.getByRole('link', { name: 'Talviwebinaari' }),
      ).toHaveAttribute('href', expect.stringContaining('/event/'));
      unmount();
    }
  });
});
