import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { Entity } from '@backstage/catalog-model';
import { entities, network, team } from '../../testing/entities';
import { renderPortal } from '../../testing/renderPortal';
import { violations } from '../../testing/violations';

const others: readonly Entity[] = [
  {
    ...network,
    metadata: { name: 'nepsy', namespace: 'default' },
    spec: {
      ...network.spec,
      names: { fi: 'Nepsy', sv: 'Npf', en: 'Neuropsychiatry' },
      phenomena: ['nepsy'],
      members: ['group:default/jarvisydan'],
    },
  },
];
const withSector: readonly Entity[] = [
  ...entities.filter(entity => entity !== team),
  { ...team, spec: { ...team.spec, sector: 'health' } },
  ...others,
];
/** The networks that are shown; a network's name leads to its page. */
const names = () =>
  screen
    .getAllByRole('heading', { level: 2 })
    .filter(heading => within(heading).queryByRole('link'))
    .map(heading => heading.textContent);

describe('/find/networks', () => {
  it('marks the sectors that take part', async () => {
    const { container } = renderPortal({
      at: '/find/networks',
      entities: withSector,
    });
    expect(await screen.findByText('2 verkostoa')).toBeInTheDocument();
    const [sectors] = screen.getAllByRole('list', {
      name: 'Mukana olevat toimialat',
    });
    expect(within(sectors).getByText('terveydenhuolto')).toBeInTheDocument();
    expect(await violations(container)).toEqual([]);
  });

  it('is narrowed by a subject in the address', async () => {
    renderPortal({
      at: '/find/networks?phenomenon=nepsy',
      entities: withSector,
      language: 'sv',
    });
    expect(await screen.findByText('1 nätverk')).toBeInTheDocument();
    expect(names()).toEqual(['Npf']);
  });

  it('is narrowed by words, also those for its subjects, and says when nothing is left', async () => {
    renderPortal({ at: '/find/networks', entities: withSector });
    const words = await screen.findByRole('searchbox', {
      name: 'Rajaa sanalla',
    });
    await userEvent.type(words, 'huoltoriita');
    expect(names()).toEqual(['Vaativa ero']);
    await userEvent.type(words, 'xyz');
    expect(
      await screen.findByText(/Näillä rajauksilla ei löytynyt verkostoja/),
    ).toBeInTheDocument();
  });
});
