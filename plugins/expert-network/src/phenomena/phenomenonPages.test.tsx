import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { conceptOf } from '@tukiverkko/plugin-expert-network-common';
import { anAnswer, named } from '../../testing/aDirectory';
import { entities } from '../../testing/entities';
import { FakeExpertNetwork } from '../../testing/FakeExpertNetwork';
import { renderPortal } from '../../testing/renderPortal';
import { violations } from '../../testing/violations';

const heading = (name: string) =>
  screen.findByRole('heading', { level: 1, name });
const region = (name: string) => screen.findByRole('region', { name });

describe('/find/phenomena', () => {
  it('lists all 36 by name, with the services that answer to each', async () => {
    const { container } = renderPortal({
      at: '/find/phenomena',
      expertNetwork: new FakeExpertNetwork(() =>
        anAnswer({ facets: { ...anAnswer().facets, phenomena: { vaino: 4 } } }),
      ),
    });
    await heading('Ilmiöt');
    expect(await screen.findByText('36 ilmiötä')).toBeInTheDocument();
    expect(
      screen.getByRole('link', { name: 'Eron jälkeinen vaino' }),
    ).toHaveAttribute('href', '/find/phenomena/vaino');
    expect(await screen.findByText('4 palvelua')).toBeInTheDocument();
    expect(await violations(container)).toEqual([]);
  });

  it('is filtered by other words too, and asks the backend nothing about them', async () => {
    const expertNetwork = new FakeExpertNetwork();
    renderPortal({ at: '/find/phenomena', expertNetwork });
    await userEvent.type(
      await screen.findByRole('searchbox', { name: 'Rajaa sanalla' }),
      'stalk',
    );
    expect(await screen.findByText('1 ilmiö')).toBeInTheDocument();
    expect(screen.getByText(/^myös: .*stalk/)).toBeInTheDocument();
    expect(JSON.stringify(expertNetwork.asked)).not.toContain('stalk');
  });

  it('leads to the search where no phenomenon goes by the word', async () => {
    renderPortal({ at: '/find/phenomena', language: 'sv' });
    await userEvent.type(
      await screen.findByRole('searchbox', { name: 'Avgränsa med ett ord' }),
      'polkupyörä',
    );
    expect(
      await screen.findByText(/Inget fenomen går under det här ordet/),
    ).toBeInTheDocument();
  });
});

describe('the page of a phenomenon', () => {
  it('says what it means, who can help near the reader, and leads to the search', async () => {
    const expertNetwork = new FakeExpertNetwork(() =>
      anAnswer({
        networks: [
          {
            ref: 'expertnetwork:default/vaativa-ero',
            name: named('Vaativa ero'),
            languages: ['fi'],
          },
        ],
      }),
    );
    const { container } = renderPortal({
      at: '/find/phenomena/vaino',
      entities,
      expertNetwork,
    });
    await heading('Eron jälkeinen vaino');
    expect(
      screen.getByRole('link', { name: 'Etsi apua tähän' }),
    ).toHaveAttribute('href', '/find?phenomenon=vaino');
    expect(await region('Mitä tämä tarkoittaa')).toHaveTextContent(
      'vainoaminen',
    );
    expect(
      await within(await region('Palvelut lähelläsi')).findByRole('article', {
        name: 'Haastavat erot',
      }),
    ).toBeInTheDocument();
    expect(
      within(await region('Asiantuntijaverkostot')).getByRole('link', {
        name: 'Vaativa ero',
      }),
    ).toHaveAttribute('href', '/catalog/default/expertnetwork/vaativa-ero');
    expect(expertNetwork.asked).toContainEqual({ phenomena: ['vaino'] });
    expect(document.title).toBe(
      'Eron jälkeinen vaino – Etsi apua – Tukiverkko',
    );
    expect(await violations(container)).toEqual([]);
  });

  it('says whom to contact first before anything else, with official links', async () => {
    renderPortal({ at: '/find/phenomena/vaino', language: 'sv' });
    const notice = await region('Kontakta först myndigheten');
    expect(
      within(notice).getByRole('heading', { level: 3, name: 'Nödnumret 112' }),
    ).toBeInTheDocument();
    for (const link of within(notice).getAllByRole('link'))
      expect(link).toHaveAttribute('href', expect.stringMatching(/^https:/));
    expect(
      within(notice).getByText('Du kan ändå begära konsultation.'),
    ).toBeInTheDocument();
    const [first] = screen.getAllByRole('heading', { level: 2 });
    expect(first).toHaveTextContent('Kontakta först myndigheten');
  });

  it('has no notice where no authority comes first', async () => {
    renderPortal({ at: '/find/phenomena/adhd' });
    await region('Palvelut lähelläsi');
    expect(
      screen.queryByText('Ota ensin yhteys viranomaiseen'),
    ).not.toBeInTheDocument();
  });

  it('leads to the team that finds the right place where no service answers to it', async () => {
    renderPortal({
      at: '/find/phenomena/vaino',
      language: 'en',
      expertNetwork: new FakeExpertNetwork(() => anAnswer({ count: 0 })),
    });
    expect(
      await screen.findByText(/No service answers to exactly this/),
    ).toBeInTheDocument();
    expect(
      await screen.findByText('No expert network is devoted to this.'),
    ).toBeInTheDocument();
  });

  it('keeps its words when only the search fails', async () => {
    renderPortal({
      at: '/find/phenomena/vaino',
      expertNetwork: new FakeExpertNetwork(() => {
        throw new Error('no answer');
      }),
    });
    expect(await screen.findByRole('alert')).toHaveTextContent(
      'Tätä osaa ei saatu haettua.',
    );
    expect(await heading('Eron jälkeinen vaino')).toBeInTheDocument();
  });

  it('says in words that there is no such phenomenon and leads to all of them', async () => {
    const { container } = renderPortal({ at: '/find/phenomena/kissa' });
    await heading('Ilmiötä ei löytynyt');
    expect(
      screen.getByRole('link', { name: 'Katso kaikki ilmiöt' }),
    ).toHaveAttribute('href', '/find/phenomena');
    expect(await violations(container)).toEqual([]);
  });

  it('of a replaced code shows what is used now, and says so', async () => {
    renderPortal({ at: '/find/phenomena/asperger', language: 'en' });
    const { names, replacedBy } = conceptOf('phenomena', 'asperger')!;
    const now = conceptOf('phenomena', replacedBy!)!;
    await heading(now.names.en);
    expect(
      screen.getByText(`“${names.en}” is now called “${now.names.en}”.`),
    ).toBeInTheDocument();
    expect(
      screen.getByRole('link', { name: 'Go to the new page' }),
    ).toHaveAttribute('href', `/find/phenomena/${replacedBy}`);
  });

  it('names what it was called before', async () => {
    const { replacedBy } = conceptOf('phenomena', 'asperger')!;
    renderPortal({ at: `/find/phenomena/${replacedBy}` });
    expect(await region('Mitä tämä tarkoittaa')).toHaveTextContent(
      conceptOf('phenomena', 'asperger')!.names.fi,
    );
  });
});
