import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { named, anAnswer, anItem } from '../../testing/aDirectory';
import { entities } from '../../testing/entities';
import { FakeExpertNetwork } from '../../testing/FakeExpertNetwork';
import { renderPortal } from '../../testing/renderPortal';
import { violations } from '../../testing/violations';

describe('/find', () => {
  it('shows whom to ask, why, and the way in', async () => {
    renderPortal({ at: '/find' });

    const result = await screen.findByRole('article', {
      name: 'Haastavat erot',
    });
    expect(
      screen.getByRole('heading', { level: 1, name: 'Etsi apua' }),
    ).toBeInTheDocument();
    expect(
      screen.getByRole('heading', {
        level: 2,
        name: 'Oma hyvinvointialue (1)',
      }),
    ).toBeInTheDocument();
    expect(within(result).getByText('Ottaa vastaan')).toBeInTheDocument();
    expect(
      within(result).getByText(
        'Miksi tässä: palvelee aluetta Etelä-Savo · vastaa 5 arkipäivässä',
      ),
    ).toBeInTheDocument();
    expect(
      within(result).getByRole('link', { name: 'Haastavat erot' }),
    ).toHaveAttribute(
      'href',
      '/catalog/default/consultationservice/haastavat-erot',
    );
    expect(
      within(result).getByRole('link', {
        name: 'Pyydä konsultaatiota: Haastavat erot',
      }),
    ).toHaveAttribute(
      'href',
      '/forms/consultation-request/start?service=consultationservice%3Adefault%2Fhaastavat-erot',
    );
  });

  it('sends the typed words with Enter and says how they were understood', async () => {
    const expertNetwork = new FakeExpertNetwork(({ words }) =>
      anAnswer({
        understood: words
          ? [
              {
                vocabulary: 'phenomena',
                code: 'vaino',
                name: named('Eron jälkeinen vaino'),
                words: 'vainoaminen',
                guessed: false,
              },
            ]
          : [],
      }),
    );
    renderPortal({ at: '/find', expertNetwork });

    await userEvent.type(
      await screen.findByRole('searchbox', { name: 'Mihin tarvitset apua?' }),
      'vainoaminen{Enter}',
    );

    expect(await screen.findByText('Eron jälkeinen vaino')).toBeInTheDocument();
    expect(screen.getByText(/kirjoitit ”vainoaminen”/)).toBeInTheDocument();
    expect(expertNetwork.asked.at(-1)).toEqual({ words: 'vainoaminen' });
  });

  it('reads the words of a link from its fragment', async () => {
    const expertNetwork = new FakeExpertNetwork();
    renderPortal({ at: '/find?mode=puhelin#q=vaino', expertNetwork });

    expect(await screen.findByRole('searchbox')).toHaveValue('vaino');
    expect(expertNetwork.asked).toEqual([
      { modes: ['puhelin'], words: 'vaino' },
    ]);
  });

  it('warns when the words look like a personal identity code', async () => {
    renderPortal({ at: '/find' });
    await userEvent.type(
      await screen.findByRole('searchbox'),
      '010203A123X{Enter}',
    );
    expect(
      await screen.findByText(/näyttävät henkilötunnukselta/),
    ).toBeInTheDocument();
  });

  it('narrows by a facet, shows it as a tag, and takes it away again', async () => {
    const expertNetwork = new FakeExpertNetwork();
    renderPortal({ at: '/find', expertNetwork });

    const modes = await screen.findByRole('group', { name: 'Tapa' });
    await userEvent.click(
      within(modes).getByRole('checkbox', { name: 'Etäkonsultaatio 9' }),
    );
    await waitFor(() =>
      expect(expertNetwork.asked.at(-1)).toEqual({ modes: ['etatapaaminen'] }),
    );

    await userEvent.click(
      await screen.findByRole('button', {
        name: 'Poista rajaus Tapa: Etäkonsultaatio',
      }),
    );
    await waitFor(() => expect(expertNetwork.asked.at(-1)).toEqual({}));
    expect(
      screen.queryByRole('button', { name: /Poista rajaus/ }),
    ).not.toBeInTheDocument();
  });

  it('offers the own region first', async () => {
    renderPortal({ at: '/find' });
    const region = await screen.findByRole('combobox', { name: 'Alue' });
    await waitFor(() =>
      expect(within(region).getAllByRole('option')[0]).toHaveTextContent(
        'Etelä-Savo (oma alue)',
      ),
    );
  });

  it('says so when a link holds a filter nobody knows', async () => {
    renderPortal({ at: '/find?mode=telepatia' });
    expect(
      await screen.findByText(/rajauksia, joita emme tunne/),
    ).toBeInTheDocument();
  });

  it('leaves a region nobody knows out of the question', async () => {
    const expertNetwork = new FakeExpertNetwork();
    renderPortal({ at: '/find?region=atlantis', expertNetwork, entities });
    expect(
      await screen.findByText(/rajauksia, joita emme tunne/),
    ).toBeInTheDocument();
    expect(await screen.findByRole('article')).toBeInTheDocument();
    expect(expertNetwork.asked).toEqual([{}]);
  });

  it('searches in the region of the link, and names it', async () => {
    const expertNetwork = new FakeExpertNetwork();
    renderPortal({ at: '/find?region=yta-ita', expertNetwork, entities });
    expect(
      await screen.findByRole('button', {
        name: 'Poista rajaus Alue: Itä-Suomen yhteistyöalue',
      }),
    ).toBeInTheDocument();
    expect(expertNetwork.asked).toEqual([{ region: 'yta-ita' }]);
  });

  it('points to the coordination team when nothing is found', async () => {
    renderPortal({
      at: '/find',
      expertNetwork: new FakeExpertNetwork(() =>
        anAnswer({
          count: 0,
          groups: [
            {
              id: 'coordination',
              items: [anItem({ name: named('Koordinaatio') })],
            },
          ],
        }),
      ),
    });
    expect(
      await screen.findByText(/Emme löytänyt sopivaa yksikköä/),
    ).toBeInTheDocument();
    expect(
      screen.getByRole('link', { name: 'Kysy koordinaatiotiimiltä' }),
    ).toHaveAttribute(
      'href',
      expect.stringContaining('/forms/consultation-request/start'),
    );
  });

  it('offers no request to a paused service and says until when', async () => {
    renderPortal({
      at: '/find',
      expertNetwork: new FakeExpertNetwork(() =>
        anAnswer({
          groups: [
            {
              id: 'own-county',
              items: [
                anItem({ opening: { state: 'paused', until: '2999-01-07' } }),
              ],
            },
          ],
        }),
      ),
    });
    expect(
      await screen.findByText('Tauolla 7.1.2999 asti'),
    ).toBeInTheDocument();
    expect(
      screen.queryByRole('link', { name: /Pyydä konsultaatiota/ }),
    ).not.toBeInTheDocument();
  });

  it('keeps the page and offers to try again when the backend does not answer', async () => {
    let isDown = true;
    const expertNetwork = new FakeExpertNetwork(() => {
      if (isDown) throw new Error('down');
      return anAnswer();
    });
    renderPortal({ at: '/find', expertNetwork });

    expect(await screen.findByRole('alert')).toHaveTextContent(
      'Tietoja ei saatu haettua',
    );
    isDown = false;
    await userEvent.click(
      screen.getByRole('button', { name: 'Yritä uudelleen' }),
    );
    expect(
      await screen.findByRole('article', { name: 'Haastavat erot' }),
    ).toBeInTheDocument();
  });

  it('speaks Swedish', async () => {
    renderPortal({ at: '/find', language: 'sv' });
    expect(
      await screen.findByRole('article', { name: 'Svåra separationer' }),
    ).toHaveTextContent(
      'Varför här: betjänar området Södra Savolax · svarar inom 5 vardagar',
    );
    expect(
      screen.getByRole('heading', { level: 1, name: 'Sök hjälp' }),
    ).toBeInTheDocument();
  });

  it('has nothing axe objects to', async () => {
    const { container } = renderPortal({ at: '/find' });
    await screen.findByRole('article');
    expect(await violations(container)).toEqual([]);
  });
});
