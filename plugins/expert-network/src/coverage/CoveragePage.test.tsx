import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { aCoverage, anAnswer, anItem, named } from '../../testing/aDirectory';
import { FakeExpertNetwork } from '../../testing/FakeExpertNetwork';
import { onNarrowScreen } from '../../testing/onNarrowScreen';
import { renderPortal } from '../../testing/renderPortal';
import { violations } from '../../testing/violations';

const coordinator = { me: { coordinates: true } };

describe('/find/coverage', () => {
  it('is a table that says each cell in words and leads to the search behind it', async () => {
    const { container } = renderPortal({ at: '/find/coverage' });
    const region = await screen.findByRole('region', {
      name: 'Kattavuustaulukko',
    });
    expect(region).toHaveAttribute('tabindex', '0');
    expect(
      within(region)
        .getAllByRole('columnheader')
        .map(header => header.textContent),
    ).toEqual(['Ilmiö', 'Etelä-Savo', 'Kainuu', 'Aukkoja']);

    const row = within(region).getByRole('row', {
      name: /^Eron jälkeinen vaino/,
    });
    const [here, there] = within(row).getAllByRole('link');
    expect(here).toHaveAccessibleName('apu omalta alueelta');
    expect(there).toHaveAccessibleName('ei reittiä apuun');
    expect(there).toHaveTextContent('–');
    expect(there).toHaveAttribute(
      'href',
      '/find?region=kainuu&phenomenon=vaino',
    );
    expect(within(row).getAllByRole('cell').at(-1)).toHaveTextContent('1');
    expect(
      screen.getByText(
        'Aukkoja 1: ilmiö, johon alueella ei ole mitään reittiä.',
      ),
    ).toBeInTheDocument();
    expect(await violations(container)).toEqual([]);
  });

  it('has a way past its many links', async () => {
    renderPortal({ at: '/find/coverage' });
    await userEvent.click(
      await screen.findByRole('link', { name: 'Ohita taulukko' }),
    );
    await userEvent.tab();
    expect(screen.getByText('Aukot')).toHaveFocus();
  });

  it('counts again under filters, and keeps them in the links of the cells', async () => {
    const expertNetwork = new FakeExpertNetwork();
    renderPortal({ at: '/find/coverage', expertNetwork });
    await userEvent.selectOptions(
      await screen.findByRole('combobox', { name: 'Kieli' }),
      'ruotsi',
    );
    await userEvent.click(
      screen.getByRole('switch', { name: /jotka ottavat kaikki aiheet/ }),
    );
    await waitFor(() =>
      expect(expertNetwork.coverageAsked.at(-1)).toEqual({
        levels: [],
        modes: [],
        languages: ['sv'],
        general: true,
      }),
    );
    expect(
      screen.getByRole('link', { name: 'ei reittiä apuun' }),
    ).toHaveAttribute('href', '/find?region=kainuu&phenomenon=vaino&lang=sv');
  });

  it('shows only what has gaps', async () => {
    renderPortal({ at: '/find/coverage' });
    await userEvent.click(
      await screen.findByRole('switch', { name: 'Näytä vain aukot' }),
    );
    await waitFor(() =>
      expect(
        screen.queryByRole('columnheader', { name: 'Etelä-Savo' }),
      ).not.toBeInTheDocument(),
    );
    expect(screen.getAllByRole('rowheader').map(h => h.textContent)).toEqual([
      'Eron jälkeinen vaino',
      'Aukkoja',
    ]);
  });

  it('says of a gap how help was looked for', async () => {
    const expertNetwork = new FakeExpertNetwork(() =>
      anAnswer({
        count: 0,
        groups: [
          { id: 'own-county', items: [] },
          { id: 'coordination', items: [anItem()] },
        ],
        steps: [
          named('Oma hyvinvointialue: sopivaa ei löytynyt.'),
          named('Yhteistyöalueen koordinaatio, sopivia: 1.'),
        ],
      }),
    );
    const { container } = renderPortal({ at: '/find/coverage', expertNetwork });
    await userEvent.click(await screen.findByText('Aukot'));
    await userEvent.click(
      screen.getByRole('button', {
        name: 'Miksi? Eron jälkeinen vaino, Kainuu',
      }),
    );
    expect(
      await screen.findByText('Näin haimme: Eron jälkeinen vaino, Kainuu'),
    ).toBeInTheDocument();
    expect(screen.getByText(/sopivaa ei löytynyt/).closest('li')).toHaveClass(
      'tuki-why-not',
    );
    expect(screen.getByText(/sopivia: 1/).closest('li')).toHaveClass(
      'tuki-why-found',
    );
    expect(expertNetwork.asked).toEqual([
      {
        phenomena: ['vaino'],
        region: 'kainuu',
        levels: [],
        modes: [],
        languages: [],
        withSteps: true,
      },
    ]);
    expect(await violations(container)).toEqual([]);
  });

  it('is taken along as a file', async () => {
    const saved: Blob[] = [];
    URL.createObjectURL = blob => {
      saved.push(blob as Blob);
      return 'blob:coverage';
    };
    URL.revokeObjectURL = () => undefined;
    const click = jest
      .spyOn(HTMLAnchorElement.prototype, 'click')
      .mockImplementation();
    renderPortal({ at: '/find/coverage', language: 'sv' });
    await userEvent.click(
      await screen.findByRole('button', { name: 'Ladda ner CSV' }),
    );
    await waitFor(() => expect(click).toHaveBeenCalledTimes(1));
    expect(click.mock.contexts[0].download).toMatch(
      /^tackning-\d{4}-\d\d-\d\d\.csv$/,
    );
    expect(saved[0].type).toBe('text/csv;charset=utf-8');
    expect(saved[0].size).toBeGreaterThan(100);
    click.mockRestore();
  });

  it('lists what is to be mended in the data, for those who coordinate', async () => {
    const { container } = renderPortal({
      at: '/find/coverage',
      expertNetwork: new FakeExpertNetwork(undefined, {
        ...coordinator,
        problems: [
          {
            ref: 'group:default/jarvisydan',
            name: named('Järvisydän'),
            pointer: '/spec/serves/0',
            code: 'unknown-region',
            sentence: named('Aluetta ei ole. Korjaa alueen tunnus.'),
          },
        ],
      }),
    });
    const problems = within(
      await screen.findByRole('region', { name: 'Korjattavaa tiedoissa' }),
    );
    expect(
      await problems.findByRole('link', { name: 'Järvisydän' }),
    ).toHaveAttribute('href', '/catalog/default/group/jarvisydan');
    expect(
      problems.getByText('Aluetta ei ole. Korjaa alueen tunnus.'),
    ).toBeInTheDocument();
    expect(await violations(container)).toEqual([]);
  });

  it('has a tab for those who coordinate only, and answers everybody', async () => {
    renderPortal({ at: '/find/coverage' });
    await screen.findByRole('region', { name: 'Kattavuustaulukko' });
    const tabs = within(
      screen.getByRole('navigation', { name: 'Etsi apua -sivut' }),
    );
    expect(
      tabs.queryByRole('link', { name: 'Kattavuus' }),
    ).not.toBeInTheDocument();
    expect(
      screen.queryByRole('region', { name: 'Korjattavaa tiedoissa' }),
    ).not.toBeInTheDocument();
  });

  it('has a tab for a coordinator', async () => {
    renderPortal({
      at: '/find',
      expertNetwork: new FakeExpertNetwork(undefined, coordinator),
    });
    await userEvent.click(
      await screen.findByRole('link', { name: 'Kattavuus' }),
    );
    expect(
      await screen.findByRole('heading', { level: 1, name: 'Kattavuus' }),
    ).toBeInTheDocument();
  });

  it('says so when there are no gaps, and when there are no regions', async () => {
    const { unmount } = renderPortal({
      at: '/find/coverage',
      expertNetwork: new FakeExpertNetwork(undefined, {
        coverage: () =>
          aCoverage({
            gaps: 0,
            rows: [{ phenomenon: 'vaino', cells: ['own', 'own'] }],
          }),
      }),
    });
    expect(await screen.findByText(/^Aukkoja ei ole/)).toBeInTheDocument();
    unmount();

    renderPortal({
      at: '/find/coverage',
      expertNetwork: new FakeExpertNetwork(undefined, {
        coverage: () => aCoverage({ counties: [], rows: [], gaps: 0 }),
      }),
    });
    expect(
      await screen.findByText(/ennen kuin alueita on lisätty/),
    ).toBeInTheDocument();
  });

  describe('on a narrow screen', () => {
    onNarrowScreen();

    it('is a list of one phenomenon or one county', async () => {
      const { container } = renderPortal({ at: '/find/coverage' });
      const phenomenon = await screen.findByRole('list', {
        name: 'Eron jälkeinen vaino',
      });
      expect(
        within(phenomenon)
          .getAllByRole('listitem')
          .map(item => item.textContent),
      ).toEqual(['Etelä-Savo●apu omalta alueelta', 'Kainuu–ei reittiä apuun']);
      expect(screen.queryByRole('table')).not.toBeInTheDocument();

      await userEvent.selectOptions(
        screen.getByRole('combobox', { name: 'Ilmiö tai alue' }),
        'Kainuu',
      );
      const county = await screen.findByRole('list', { name: 'Kainuu' });
      expect(
        within(county).getByRole('link', { name: 'apu muualta Suomesta' }),
      ).toHaveAttribute('href', '/find?region=kainuu&phenomenon=vaativa-ero');
      expect(await violations(container)).toEqual([]);
    });
  });
});
