import { screen, within } from '@testing-library/react';
import { entities } from '../../testing/entities';
import { renderPortal } from '../../testing/renderPortal';
import { violations } from '../../testing/violations';
import type { Language } from '@tukiverkko/plugin-expert-network-common';

const open = (path: string, language?: Language) =>
  renderPortal({ at: `/catalog/default/${path}`, entities, language });

const heading = (name: string) =>
  screen.findByRole('heading', { level: 1, name });
const region = (name: string) => screen.findByRole('region', { name });

describe('the page of a region', () => {
  it('says whom to ask first and leads to the search of the region', async () => {
    open('region/etela-savo');
    await heading('Etelä-Savo');
    expect(screen.getByText('Hyvinvointialue')).toBeInTheDocument();
    expect(
      screen.getByRole('link', { name: 'Etsi apua tällä alueella' }),
    ).toHaveAttribute('href', '/find?region=etela-savo');
    expect(
      await within(await region('Keneltä kysyt ensin')).findByRole('article', {
        name: 'Haastavat erot',
      }),
    ).toBeInTheDocument();
    expect(
      within(await region('Tiedot')).getByText(/^128.144 \(31\.12\.2025\)$/),
    ).toBeInTheDocument();
  });

  it('says "no data" where a figure is not known', async () => {
    open('region/yta-ita');
    expect(
      within(await region('Tiedot')).getByText('ei tietoa'),
    ).toBeInTheDocument();
  });

  it('names what it is related to in both directions', async () => {
    open('region/etela-savo');
    const relations = within(await region('Suhteet'));
    expect(
      relations.getByRole('link', { name: 'Itä-Suomen yhteistyöalue' }),
    ).toHaveAttribute('href', '/catalog/default/region/yta-ita');
    expect(relations.getByRole('link', { name: 'Järvisydän' })).toHaveAttribute(
      'href',
      '/catalog/default/group/jarvisydan',
    );
  });
});

describe('the page of a service', () => {
  it('tells for whom, what to know before, and starts the request', async () => {
    open('consultationservice/haastavat-erot');
    await heading('Haastavat erot');
    expect(screen.getByText('Konsultaatiopalvelu')).toBeInTheDocument();
    expect(screen.getByText('Ottaa vastaan')).toBeInTheDocument();
    expect(
      screen.getByRole('link', { name: 'Pyydä konsultaatiota' }),
    ).toHaveAttribute(
      'href',
      '/forms/consultation-request/start?service=consultationservice%3Adefault%2Fhaastavat-erot',
    );
    expect(
      within(await region('Ennen kuin pyydät')).getByText(/Kerro perheelle/),
    ).toBeInTheDocument();
    expect(
      within(await region('Miten nopeasti ja mihin hintaan')).getByText(
        '5 arkipäivää',
      ),
    ).toBeInTheDocument();
  });

  it('speaks Swedish', async () => {
    open('consultationservice/haastavat-erot', 'sv');
    await heading('Svåra separationer');
    expect(screen.getByText('Konsultationstjänst')).toBeInTheDocument();
    expect(await region('Innan du begär')).toHaveTextContent(
      'Berätta för familjen',
    );
  });

  it('that has ended offers nothing but its successor', async () => {
    open('consultationservice/vanha-ryhma');
    await heading('Vanha ryhmä');
    expect(screen.getByText('Päättynyt')).toBeInTheDocument();
    expect(
      await screen.findByText(
        'Toiminta päättyi 31.12.2022. Tilalle tuli: Haastavat erot.',
      ),
    ).toBeInTheDocument();
    expect(
      screen.queryByRole('link', { name: 'Pyydä konsultaatiota' }),
    ).not.toBeInTheDocument();
  });
});

describe('the page of a team', () => {
  it('is open because its service is, and starts a request to that service', async () => {
    open('group/jarvisydan');
    await heading('Järvisydän');
    expect(
      await screen.findByRole('link', { name: 'Pyydä konsultaatiota' }),
    ).toHaveAttribute(
      'href',
      expect.stringContaining(
        'service=consultationservice%3Adefault%2Fhaastavat-erot',
      ),
    );
    expect(
      within(await region('Palvelut, joihin vastaamme')).getByRole('link', {
        name: 'Haastavat erot',
      }),
    ).toBeInTheDocument();
    expect(
      within(await region('Suhteet')).getByRole('link', {
        name: 'Ilta Järvikivi',
      }),
    ).toBeInTheDocument();
  });

  it('says who holds which role today, and when this was confirmed', async () => {
    open('group/jarvisydan');
    const roles = await region('Kuka vastaa mistäkin');
    expect(
      await within(roles).findByRole('link', { name: 'Ilta Järvikivi' }),
    ).toBeInTheDocument();
    expect(within(roles).getByText('koordinaattori')).toBeInTheDocument();
    expect(within(roles).queryByText('entinen')).not.toBeInTheDocument();
    expect(
      within(await region('Tiedot')).getByText('12.9.2026'),
    ).toBeInTheDocument();
  });

  it('tells a Swedish reader that the description is in Finnish only', async () => {
    open('group/jarvisydan', 'sv');
    expect(
      await screen.findByText('Auttaa, kun ero on vaikea.'),
    ).toHaveAttribute('lang', 'fi');
    expect(screen.getByText('(Endast på finska)')).toBeInTheDocument();
  });
});

describe('the page of a network', () => {
  it('can be asked through the services of the team that answers for it', async () => {
    open('expertnetwork/vaativa-ero');
    await heading('Vaativa ero');
    expect(
      await screen.findByRole('link', { name: 'Kysy verkostolta' }),
    ).toHaveAttribute('href', expect.stringContaining('haastavat-erot'));
    expect(
      within(await region('Mistä verkostolta voi kysyä')).getByText(
        'Vaikea huoltoriita',
      ),
    ).toBeInTheDocument();
  });
});

describe('every page', () => {
  it.each([
    ['region/etela-savo', 'Etelä-Savo'],
    ['group/jarvisydan', 'Järvisydän'],
    ['expertnetwork/vaativa-ero', 'Vaativa ero'],
    ['consultationservice/haastavat-erot', 'Haastavat erot'],
    ['user/ilta-jarvikivi', 'Ilta Järvikivi'],
  ])(
    '%s has one h1, its name in the window title, and nothing axe objects to',
    async (path, name) => {
      const { container } = open(path);
      await heading(name);
      await region('Suhteet');
      expect(screen.getAllByRole('heading', { level: 1 })).toHaveLength(1);
      expect(screen.getAllByRole('main')).toHaveLength(1);
      expect(document.title).toBe(`${name} – Etsi apua – Tukiverkko`);
      expect(await violations(container)).toEqual([]);
    },
  );

  it('says in words that it was not found and leads back to the search', async () => {
    open('region/atlantis');
    await heading('Sivua ei löytynyt');
    expect(screen.getByRole('link', { name: 'Etsi apua' })).toHaveAttribute(
      'href',
      '/find',
    );
  });

  it('stands in the stock frame too, where the plugin is installed alone', async () => {
    renderPortal({
      at: '/catalog/default/group/jarvisydan',
      entities,
      pluginAlone: true,
    });
    await heading('Järvisydän');
    expect(await region('Palvelut, joihin vastaamme')).toBeInTheDocument();
  });
});
