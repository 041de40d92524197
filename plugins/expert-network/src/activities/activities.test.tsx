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
const owned = { type: 'ownedBy', targetRef: 'group:default/jarvisydan' };
const project: Entity = {
  apiVersion: 'tukiverkko.fi/v1alpha1',
  kind: 'Initiative',
  metadata: { name: 'hanke', namespace: 'default' },
  spec: {
    type: 'project',
    names: { fi: 'Itä-hanke', sv: 'Östprojektet', en: 'East project' },
    owner: 'group:default/jarvisydan',
    languages: ['fi'],
    phenomena: ['vaativa-ero'],
    validFrom: '2022-01-01',
    grant: 580000,
    staffing: 450,
    posts: [
      { title: { fi: 'Projektipäällikkö' }, share: 400 },
      { title: { fi: 'Tutkija' }, share: 60 },
    ],
    partners: [{ title: { fi: 'Ero ja Turva ry' }, labour: 60 }],
    goals: [{ title: { fi: 'Pysyvä malli' }, state: 'reached' }],
    groups: [
      {
        kind: 'steering',
        title: { fi: 'Ohjaajat' },
        members: { fi: 'Puheenjohtaja\nYliopiston edustaja' },
      },
    ],
    results: {
      benefit: { fi: 'Apua lähellä.' },
      did: { fi: 'Juurrutimme mallit.' },
    },
  },
  relations: [
    owned,
    { type: 'serves', targetRef: 'region:default/etela-savo' },
    { type: 'continues', targetRef: 'initiative:default/pilotti' },
  ],
};
const pilot: Entity = {
  ...project,
  metadata: { name: 'pilotti', namespace: 'default' },
  spec: {
    type: 'pilot',
    names: { fi: 'Itä-pilotti', sv: 'Östpiloten', en: 'East pilot' },
    owner: 'group:default/jarvisydan',
    languages: ['fi'],
    validTo: '2021-12-30',
  },
  relations: [owned],
};
const all: readonly Entity[] = [
  ...entities,
  winter,
  project,
  pilot,
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
      const projects = within(screen.getByRole('region', { name: 'Hankkeet' }));
      expect(
        projects.getByRole('link', { name: 'Itä-hanke' }),
      ).toBeInTheDocument();
      unmount();
    }
  });
});

describe('/work', () => {
  it('shows what is under way, and what has ended at its own address', async () => {
    const { container } = renderPortal({ at: '/work', entities: all });
    expect(await screen.findByText('1 hanke')).toBeInTheDocument();
    expect(names()).toEqual(['Itä-hanke']);
    expect(await violations(container)).toEqual([]);
    await userEvent.click(screen.getByRole('link', { name: 'Päättyneet' }));
    expect(
      await screen.findByRole('link', { name: 'Itä-pilotti' }),
    ).toBeInTheDocument();
    expect(names()).toEqual(['Itä-pilotti']);
  });
});

describe('the page of a project', () => {
  it('shows its results in their order, its chain, its people by role, and the difference in its staffing', async () => {
    const { container } = renderPortal({
      at: '/catalog/default/initiative/hanke',
      entities: all,
    });
    await screen.findByRole('heading', { level: 1, name: 'Itä-hanke' });
    const part = async (name: string) =>
      within(await screen.findByRole('region', { name }));
    const results = await part('Tulokset');
    expect(
      results
        .getAllByRole('heading', { level: 3 })
        .map(heading => heading.textContent),
    ).toEqual(['Mitä teimme', 'Hyöty alueelle']);
    expect(
      (await part('Ketju')).getByRole('link', { name: 'Itä-pilotti' }),
    ).toHaveAttribute('href', '/catalog/default/initiative/pilotti');
    const staff = await part('Henkilöstö');
    expect(staff.getByText('Ilmoitettu 4,5 kokoaikaista.')).toBeInTheDocument();
    expect(
      staff.getByText('Tehtävistä laskettu 4,6 kokoaikaista.'),
    ).toBeInTheDocument();
    expect(
      staff.getByText('Tehtäviä on 0,1 enemmän kuin on ilmoitettu.'),
    ).toBeInTheDocument();
    expect(
      (await part('Ryhmät'))
        .getAllByRole('listitem')
        .map(item => item.textContent),
    ).toEqual(['Puheenjohtaja', 'Yliopiston edustaja']);
    expect(screen.getByText(/^580.000 €$/)).toBeInTheDocument();
    expect(await violations(container)).toEqual([]);
  });
});
