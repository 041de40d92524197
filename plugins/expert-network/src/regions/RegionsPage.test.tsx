import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { FakeExpertNetwork } from '../../testing/FakeExpertNetwork';
import { renderPortal } from '../../testing/renderPortal';
import { violations } from '../../testing/violations';

describe('/find/regions', () => {
  it('shows the units of each county on a map and leads to its page', async () => {
    const { container } = renderPortal({ at: '/find/regions' });
    const map = await screen.findByRole('group', {
      name: 'Yksiköt alueittain',
    });
    const tile = within(map).getByRole('link', {
      name: 'Kainuu, Pohjois-Suomen yhteistyöalue, 1 yksikkö, 0 palvelua',
    });
    expect(tile).toHaveAttribute('href', '/catalog/default/region/kainuu');
    expect(tile).toHaveTextContent('1');
    expect(
      within(map)
        .getAllByRole('heading', { level: 3 })
        .map(heading => heading.textContent),
    ).toEqual(['Pohjois-Suomi', 'Itä-Suomi']);
    expect(screen.getByText(/, 2 yksikköä, 7 palvelua/)).toHaveTextContent(
      'HUS, 2 yksikköä, 7 palvelua',
    );
    expect(await violations(container)).toEqual([]);
  });

  it('lists regions under their areas, in the language of the reader', async () => {
    renderPortal({ at: '/find/regions', language: 'sv' });
    expect(
      await screen.findByRole('link', { name: 'Södra Savolax' }),
    ).toHaveAttribute('href', '/catalog/default/region/etela-savo');
    expect(
      screen.getByRole('heading', {
        level: 2,
        name: 'Östra Finlands samarbetsområde',
      }),
    ).toBeInTheDocument();
  });

  it('shows the coverage of a phenomenon that is chosen', async () => {
    const expertNetwork = new FakeExpertNetwork();
    renderPortal({ at: '/find/regions', expertNetwork });
    await userEvent.click(
      await screen.findByRole('radio', { name: 'Ilmiön kattavuus' }),
    );
    await userEvent.selectOptions(
      await screen.findByRole('combobox', { name: 'Ilmiö' }),
      'Eron jälkeinen vaino',
    );
    const map = await screen.findByRole('group', {
      name: 'Kattavuus alueittain: Eron jälkeinen vaino',
    });
    expect(
      within(map).getByRole('link', {
        name: 'Kainuu, Pohjois-Suomen yhteistyöalue, 0 palvelua, ei reittiä apuun',
      }),
    ).toHaveTextContent('–');
    expect(
      within(map).getByRole('list', { name: /Legend|Selite/ }),
    ).toHaveTextContent('●apu omalta alueelta');
    expect(expertNetwork.coverageAsked).toEqual([
      { levels: [], modes: [], languages: [], general: false },
    ]);
  });

  it('shows the same as a table', async () => {
    const { container } = renderPortal({
      at: '/find/regions?show=vaino&view=table',
    });
    const table = await screen.findByRole('table', {
      name: 'Kattavuus alueittain: Eron jälkeinen vaino',
    });
    const row = within(table).getByRole('row', { name: /^Etelä-Savo/ });
    expect(
      within(row)
        .getAllByRole('cell')
        .map(cell => cell.textContent),
    ).toEqual([
      'apu omalta alueelta',
      'Itä-Suomen yhteistyöalue',
      '3',
      '7',
      '1',
    ]);
    expect(await violations(container)).toEqual([]);

    await userEvent.click(screen.getByRole('radio', { name: 'Kartta' }));
    await waitFor(() =>
      expect(screen.queryByRole('table')).not.toBeInTheDocument(),
    );
  });

  it('says so when the address asks for what nobody knows', async () => {
    renderPortal({ at: '/find/regions?show=telepatia' });
    expect(
      await screen.findByText(/valinta, jota emme tunne/),
    ).toBeInTheDocument();
  });

  it('says so when there is none', async () => {
    renderPortal({
      at: '/find/regions',
      expertNetwork: new FakeExpertNetwork(undefined, { regions: [] }),
    });
    expect(
      await screen.findByText('Alueita ei ole vielä lisätty.'),
    ).toBeInTheDocument();
  });
});
