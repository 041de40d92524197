import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { vocabularies } from '@tukiverkko/plugin-expert-network-common';
import { named, anAnswer, anItem } from '../../testing/aDirectory';
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

  it('reads the words of a link from its fragment', async () => {
    const expertNetwork = new FakeExpertNetwork();
    renderPortal({ at: '/find?mode=puhelin#q=vaino', expertNetwork });

    expect(
      await screen.findByRole('combobox', { name: 'Mihin tarvitset apua?' }),
    ).toHaveValue('vaino');
    expect(expertNetwork.asked).toEqual([
      { modes: ['puhelin'], words: 'vaino' },
    ]);
  });

  it('warns when the words look like a personal identity code', async () => {
    renderPortal({ at: '/find' });
    await userEvent.type(
      await screen.findByRole('combobox', { name: 'Mihin tarvitset apua?' }),
      '010203A123X{Enter}',
    );
    expect(
      await screen.findByText(/näyttävät henkilötunnukselta/),
    ).toBeInTheDocument();
  });

  it('puts the authority before every result', async () => {
    renderPortal({
      at: '/find?phenomenon=vaino',
      expertNetwork: new FakeExpertNetwork(() =>
        anAnswer({ notices: ['vaino'] }),
      ),
    });
    const notice = await screen.findByText('Ota ensin yhteys viranomaiseen');
    expect(screen.getByText('Hätänumero 112')).toBeInTheDocument();
    expect(
      screen.getAllByRole('link', {
        name: 'Lue, miten toimit: Eron jälkeinen vaino',
      })[0],
    ).toHaveAttribute('href', '/find/phenomena/vaino');
    expect(notice.compareDocumentPosition(screen.getByRole('article'))).toBe(
      Node.DOCUMENT_POSITION_FOLLOWING,
    );
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
    renderPortal({ at: '/find?region=atlantis', expertNetwork });
    expect(
      await screen.findByText(/rajauksia, joita emme tunne/),
    ).toBeInTheDocument();
    expect(await screen.findByRole('article')).toBeInTheDocument();
    expect(expertNetwork.asked).toEqual([{}]);
  });

  it('searches in the region of the link, and names it', async () => {
    const expertNetwork = new FakeExpertNetwork();
    renderPortal({ at: '/find?region=yta-ita', expertNetwork });
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

  it('names what would fit without the filters, and what has ended when asked', async () => {
    const expertNetwork = new FakeExpertNetwork(({ withEnded }) =>
      anAnswer({
        count: 0,
        groups: [],
        nearest: [anItem({ name: named('Lähellä') })],
        ended: withEnded ? [anItem({ name: named('Vanha ryhmä') })] : [],
      }),
    );
    renderPortal({ at: '/find?mode=puhelin', expertNetwork });
    expect(
      await screen.findByRole('heading', { name: 'Lähimmät sopivat' }),
    ).toBeInTheDocument();
    expect(screen.getByRole('article', { name: 'Lähellä' })).toHaveTextContent(
      'Ottaa vastaan',
    );

    await userEvent.click(
      screen.getByRole('switch', { name: 'Näytä myös päättyneet' }),
    );
    const ended = await screen.findByRole('article', { name: 'Vanha ryhmä' });
    expect(within(ended).getByText('Päättynyt')).toBeInTheDocument();
    expect(
      within(ended).queryByRole('link', { name: /Pyydä/ }),
    ).not.toBeInTheDocument();
    expect(expertNetwork.asked.at(-1)).toEqual({
      modes: ['puhelin'],
      withEnded: true,
    });
  });

  it('says so when there are more hits than it shows', async () => {
    renderPortal({
      at: '/find',
      expertNetwork: new FakeExpertNetwork(() => anAnswer({ count: 230 })),
    });
    expect(
      await screen.findByText(/näkyy sata ensimmäistä/),
    ).toBeInTheDocument();
  });

  it('finds a value of a long facet by typing', async () => {
    const expertNetwork = new FakeExpertNetwork(() =>
      anAnswer({
        facets: {
          ...anAnswer().facets,
          phenomena: Object.fromEntries(
            vocabularies.phenomena.slice(0, 12).map(({ code }) => [code, 2]),
          ),
        },
      }),
    );
    renderPortal({ at: '/find', expertNetwork });
    await userEvent.type(
      await screen.findByRole('combobox', { name: 'Ilmiö' }),
      vocabularies.phenomena[3].names.fi,
    );
    await userEvent.click(
      await screen.findByRole('option', {
        name: new RegExp(vocabularies.phenomena[3].names.fi),
      }),
    );
    await waitFor(() =>
      expect(expertNetwork.asked.at(-1)).toEqual({
        phenomena: [vocabularies.phenomena[3].code],
      }),
    );
  });

  it('offers places to begin on a first visit only', async () => {
    const expertNetwork = new FakeExpertNetwork(() =>
      anAnswer({
        facets: {
          ...anAnswer().facets,
          phenomena: { 'vaativa-ero': 2, vaino: 5 },
        },
      }),
    );
    renderPortal({ at: '/find', expertNetwork });
    const popular = within(
      await screen.findByRole('region', { name: 'Näihin löydät eniten apua' }),
    );
    expect(popular.getAllByRole('link').map(link => link.textContent)).toEqual([
      'Eron jälkeinen vaino',
      'Vaativa erotilanne',
    ]);
    await userEvent.click(popular.getAllByRole('link')[0]);
    await waitFor(() =>
      expect(
        screen.queryByRole('region', { name: 'Näihin löydät eniten apua' }),
      ).not.toBeInTheDocument(),
    );
    expect(expertNetwork.asked.at(-1)).toEqual({ phenomena: ['vaino'] });
  });

  it('says the count and the nearest once the changes pause', async () => {
    renderPortal({ at: '/find' });
    await screen.findByRole('article');
    await waitFor(() =>
      expect(
        screen
          .getAllByRole('status')
          .some(
            ({ textContent }) =>
              textContent === '1 tulos, lähin Haastavat erot',
          ),
      ).toBe(true),
    );
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
