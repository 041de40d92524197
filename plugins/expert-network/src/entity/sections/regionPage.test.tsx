import { screen, within } from '@testing-library/react';
import type { Entity } from '@backstage/catalog-model';
import type { Language } from '@tukiverkko/plugin-expert-network-common';
import { named } from '../../../testing/aDirectory';
import { county, entities } from '../../../testing/entities';
import { FakeExpertNetwork } from '../../../testing/FakeExpertNetwork';
import { renderPortal } from '../../../testing/renderPortal';
import { violations } from '../../../testing/violations';

const lapland: Entity = {
  ...county,
  metadata: { name: 'lappi', namespace: 'default' },
  spec: {
    ...county.spec,
    names: {
      fi: 'Lappi',
      sv: 'Lappland',
      en: 'Lapland',
      se: 'Lappi buresveadjinguovlu',
      smn: 'Laapi pyereestvaijeemkuávlu',
    },
    languages: ['fi', 'se', 'smn', 'sms'],
    population: undefined,
  },
  relations: [],
};

const coverage = () => ({
  directoryAt: '2026-11-22T12:05:00Z',
  counties: [
    { slug: 'etela-savo', name: named('Etelä-Savo'), area: 'yta-ita' },
  ],
  rows: [
    { phenomenon: 'vaino', cells: ['own'] as const },
    { phenomenon: 'adhd', cells: ['area'] as const },
    { phenomenon: 'nepsy', cells: ['none'] as const },
  ],
  gaps: 1,
});

const open = (path: string, language?: Language) =>
  renderPortal({
    at: `/catalog/default/region/${path}`,
    entities: [...entities, lapland],
    language,
    expertNetwork: new FakeExpertNetwork(undefined, { coverage }),
  });
const region = async (name: string) =>
  within(await screen.findByRole('region', { name }));

describe('the page of a region', () => {
  it('names its teams and leads to the networks of the whole country', async () => {
    const { container } = open('etela-savo');
    expect(
      (await region('Tiimit')).getByRole('link', { name: 'Järvisydän' }),
    ).toHaveAttribute('href', '/catalog/default/group/jarvisydan');
    expect(
      (await region('Verkostot')).getByRole('link', {
        name: 'Katso koko maan verkostot',
      }),
    ).toHaveAttribute('href', '/find/networks');
    await region('Mitä täältä puuttuu');
    expect(await violations(container)).toEqual([]);
  });

  it('says what is missing and links to where help comes from', async () => {
    open('etela-savo');
    const missing = await region('Mitä täältä puuttuu');
    expect(
      missing.getByRole('heading', { name: 'Apu tulee yhteistyöalueelta' }),
    ).toBeInTheDocument();
    expect(missing.getByRole('link', { name: 'ADHD' })).toHaveAttribute(
      'href',
      '/find?region=etela-savo&phenomenon=adhd',
    );
    expect(
      missing.queryByRole('link', { name: 'Eron jälkeinen vaino' }),
    ).not.toBeInTheDocument();
  });

  it('keeps the rest when only what is missing could not be asked', async () => {
    renderPortal({
      at: '/catalog/default/region/etela-savo',
      entities,
      expertNetwork: new FakeExpertNetwork(undefined, {
        coverage: () => {
          throw new Error('no answer');
        },
      }),
    });
    expect(await screen.findByRole('alert')).toHaveTextContent(
      'Tätä osaa ei saatu haettua.',
    );
    expect(
      (await region('Tiimit')).getByRole('link', { name: 'Järvisydän' }),
    ).toBeInTheDocument();
  });

  it('tells the right to service in Finnish, and how many services work in it', async () => {
    open('etela-savo');
    const languages = await region('Kielet ja oikeus palveluun niillä');
    expect(
      languages.getByText(/palvelut järjestetään suomeksi/),
    ).toBeInTheDocument();
    expect(languages.getByText('1 palvelu')).toBeInTheDocument();
  });

  it('tells the right to Sámi in Lapland, in Swedish too', async () => {
    open('lappi', 'sv');
    expect(
      (await region('Språken och rätten till service på dem')).getByText(
        /samernas hembygdsområde/,
      ),
    ).toBeInTheDocument();
  });

  it('shows its Sámi names in their languages', async () => {
    const { container } = open('lappi');
    expect(await screen.findByText('Lappi buresveadjinguovlu')).toHaveAttribute(
      'lang',
      'se',
    );
    expect(screen.getByText('Laapi pyereestvaijeemkuávlu')).toHaveAttribute(
      'lang',
      'smn',
    );
    expect((await region('Tiedot')).getByText('ei tietoa')).toBeInTheDocument();
    expect(await violations(container)).toEqual([]);
  });
});
