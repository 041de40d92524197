import { screen, within } from '@testing-library/react';
import type { Entity } from '@backstage/catalog-model';
import userEvent from '@testing-library/user-event';
import type {
  Language,
  UpkeepUnit,
} from '@tukiverkko/plugin-expert-network-common';
import { named } from '../../../testing/aDirectory';
import { aKeptUnit } from '../../../testing/aKeptUnit';
import { entities, network, service, team } from '../../../testing/entities';
import { FakeExpertNetwork } from '../../../testing/FakeExpertNetwork';
import { renderPortal } from '../../../testing/renderPortal';
import { violations } from '../../../testing/violations';

const region = async (name: string) =>
  within(await screen.findByRole('region', { name }));

function open(
  path: string,
  changed: Entity,
  options: { language?: Language; expertNetwork?: FakeExpertNetwork } = {},
) {
  const others = entities.filter(
    ({ kind, metadata }) =>
      kind !== changed.kind || metadata.name !== changed.metadata.name,
  );
  return renderPortal({
    at: `/catalog/default/${path}`,
    entities: [...others, changed],
    ...options,
  });
}
const withSpec = (entity: Entity, spec: Entity['spec']): Entity => ({
  ...entity,
  spec: { ...entity.spec, ...spec },
});

describe('the page of an OT centre', () => {
  const centre = withSpec(team, {
    type: 'ot-centre',
    strengths: ['vaativa-ero'],
    offers: {
      clients: { fi: 'Tapaamme perheitä.', sv: 'Vi träffar familjer.' },
      professionals: { fi: 'Koulutamme ja konsultoimme.' },
    },
    notFor: { fi: 'Emme tee kiireellisiä arvioita.' },
  });
  const expertNetwork = new FakeExpertNetwork(undefined, {
    regions: [
      {
        ref: 'region:default/etela-savo',
        slug: 'etela-savo',
        name: named('Etelä-Savo'),
        type: 'wellbeing-services-county',
        area: 'yta-ita',
        languages: ['fi'],
        units: 1,
        services: 1,
        networks: 0,
      },
    ],
  });

  it('says what it does for whom, what it does not take, and which counties it serves', async () => {
    const { container } = open('group/jarvisydan', centre, { expertNetwork });
    const offers = await region('Mitä teemme ja kenelle');
    expect(
      offers.getByRole('heading', { name: 'Asiakastyö' }),
    ).toBeInTheDocument();
    expect(offers.getByText('Tapaamme perheitä.')).toBeInTheDocument();
    expect(
      offers.queryByRole('heading', { name: 'Tutkimus ja kehittäminen' }),
    ).not.toBeInTheDocument();
    expect(
      (await region('Mitä otamme vastaan')).getByText(
        'Emme tee kiireellisiä arvioita.',
      ),
    ).toBeInTheDocument();
    expect(
      (await region('Alueet, joita palvelemme')).getByRole('link', {
        name: 'Etelä-Savo',
      }),
    ).toHaveAttribute('href', '/catalog/default/region/etela-savo');
    expect(
      (await region('Verkostot, joissa olemme mukana')).getByRole('link', {
        name: 'Vaativa ero',
      }),
    ).toBeInTheDocument();
    expect(await violations(container)).toEqual([]);
  });

  it('marks what is not written in the language of the reader, and only that', async () => {
    open('group/jarvisydan', centre, { expertNetwork, language: 'sv' });
    const offers = await region('Vad vi gör och för vem');
    expect(offers.getByText('Vi träffar familjer.')).not.toHaveAttribute(
      'lang',
    );
    expect(offers.getByText('Koulutamme ja konsultoimme.')).toHaveAttribute(
      'lang',
      'fi',
    );
    expect(offers.getAllByText('(Endast på finska)')).toHaveLength(1);
  });

  it('names every language a text has where none is the reader’s', async () => {
    open('group/jarvisydan', centre, { expertNetwork, language: 'en' });
    expect(
      (await region('What we do, and for whom')).getByText(
        '(In Finnish and Swedish only)',
      ),
    ).toBeInTheDocument();
  });
});

describe('the page of a network', () => {
  const told = withSpec(network, {
    descriptions: { fi: 'Vaativien erojen osaajat yhdessä.' },
    charter: { fi: 'Vastaamme toisillemme viikossa.' },
    howToUse: { fi: 'Kirjoita kysymys ilman nimiä.' },
    meetings: { fi: 'Kuukauden ensimmäinen tiistai.' },
  });

  it('says what was agreed, who takes part by sector and who does not, and when it meets', async () => {
    const social = withSpec(team, { sector: 'social' });
    const { container } = renderPortal({
      at: '/catalog/default/expertnetwork/vaativa-ero',
      entities: [
        ...entities.filter(entity => entity !== team && entity !== network),
        social,
        {
          ...told,
          relations: [
            ...(network.relations ?? []),
            { type: 'networkMember', targetRef: 'group:default/jarvisydan' },
          ],
        },
      ],
    });
    expect(
      (await region('Mitä jäsenet ovat sopineet')).getByText(
        'Vastaamme toisillemme viikossa.',
      ),
    ).toBeInTheDocument();
    const members = await region('Ketkä ovat mukana');
    expect(
      members.getByRole('heading', { name: 'sosiaalihuolto' }),
    ).toBeInTheDocument();
    expect(
      members.getByText(
        'Näiltä toimialoilta ei ole nimetty jäseniä: sivistys, terveydenhuolto, järjestö.',
      ),
    ).toBeInTheDocument();
    expect(
      (await region('Kokoontumiset')).getByText(
        'Kuukauden ensimmäinen tiistai.',
      ),
    ).toBeInTheDocument();
    expect(
      (await region('Näin kysyt verkostolta')).getByText(
        'Kirjoita kysymys ilman nimiä.',
      ),
    ).toBeInTheDocument();
    expect(await violations(container)).toEqual([]);
  });
});

describe('the page of a network that has ended', () => {
  it('does not say how to ask it', async () => {
    open(
      'expertnetwork/vaativa-ero',
      withSpec(network, {
        validTo: '2022-12-31',
        howToUse: { fi: 'Kirjoita kysymys.' },
      }),
    );
    await region('Ketkä ovat mukana');
    expect(screen.queryByText('Kirjoita kysymys.')).not.toBeInTheDocument();
    expect(
      screen.queryByRole('region', { name: 'Näin kysyt verkostolta' }),
    ).not.toBeInTheDocument();
  });
});

describe('the page of a service', () => {
  it('tells its own steps, its cost and what it is not for', async () => {
    const { container } = open(
      'consultationservice/haastavat-erot',
      withSpec(service, {
        how: [{ fi: 'Soitamme sinulle.' }, { fi: 'Tapaamme perheen.' }],
        cost: { fi: 'Maksuton.' },
        notFor: { fi: 'Ei kiireellisiin tilanteisiin.' },
      }),
    );
    expect(
      (await region('Näin se etenee'))
        .getAllByRole('listitem')
        .map(item => item.textContent),
    ).toEqual(['Soitamme sinulle.', 'Tapaamme perheen.']);
    expect(
      (await region('Miten nopeasti ja mihin hintaan')).getByText('Maksuton.'),
    ).toBeInTheDocument();
    expect(
      (await region('Mihin tämä ei sovi')).getByText(
        'Ei kiireellisiin tilanteisiin.',
      ),
    ).toBeInTheDocument();
    expect(
      (await region('Näin aloitat')).getByRole('link', {
        name: 'Pyydä konsultaatiota: Haastavat erot',
      }),
    ).toBeInTheDocument();
    expect(await violations(container)).toEqual([]);
  });

  it('says that nothing is known of the cost, and tells the usual steps', async () => {
    open('consultationservice/haastavat-erot', service, { language: 'en' });
    expect(
      await screen.findByText('Nobody has said what it costs. Ask the team.'),
    ).toBeInTheDocument();
    expect((await region('How it goes')).getAllByRole('listitem')).toHaveLength(
      3,
    );
  });
});

describe('a name that is not written in the language of the reader', () => {
  it('keeps its own, for those who listen', async () => {
    open('group/jarvisydan', withSpec(team, { names: { fi: 'Järvisydän' } }), {
      language: 'sv',
    });
    expect(
      await screen.findByRole('heading', { level: 1, name: 'Järvisydän' }),
    ).toHaveAttribute('lang', 'fi');
  });
});

describe('those who keep the details true', () => {
  const problem = {
    ref: 'consultationservice:default/haastavat-erot',
    name: named('Haastavat erot'),
    pointer: '/spec/regions/0',
    code: 'unknown-region',
    sentence: named('Aluetta ei ole.'),
  };
  const kept = aKeptUnit({
    flags: [{ code: 'unconfirmed', on: '2021-01-31' }],
    confirmation: { on: '2020-01-31', by: null },
  });
  const seenBy = (me: object, mine: readonly UpkeepUnit[] = [kept]) =>
    new FakeExpertNetwork(undefined, {
      me,
      mine,
      problems: [problem, { ...problem, ref: 'group:default/x' }],
    });
  const unconfirmed =
    'Tietoja ei ole vahvistettu vuoteen: määräpäivä oli 31.1.2021.';

  it.each([
    [
      'a member of the owning team',
      { teams: [{ ref: 'group:default/jarvisydan', name: named('J') }] },
    ],
    ['a coordinator', { coordinates: true }],
  ])('are told what to mend: %s', async (_who, me) => {
    const { container } = open('consultationservice/haastavat-erot', service, {
      expertNetwork: seenBy(me),
    });
    expect(await screen.findByText(unconfirmed)).toBeInTheDocument();
    expect(await screen.findAllByText('Aluetta ei ole.')).toHaveLength(1);
    expect(await violations(container)).toEqual([]);
  });

  it('are the only ones who are told', async () => {
    open('consultationservice/haastavat-erot', service, {
      expertNetwork: seenBy({}, []),
    });
    await region('Tiedot');
    expect(screen.queryByText(unconfirmed)).not.toBeInTheDocument();
    expect(screen.queryByText('Aluetta ei ole.')).not.toBeInTheDocument();
  });

  it('confirm there and then, and the page says so at once', async () => {
    const expertNetwork = seenBy({ coordinates: true });
    open('consultationservice/haastavat-erot', service, { expertNetwork });
    const facts = await region('Tiedot');
    expect(await facts.findByText('31.1.2020')).toBeInTheDocument();
    await userEvent.click(
      await screen.findByRole('button', { name: /^Pitää paikkansa/ }),
    );
    expect(
      await facts.findByText('22.11.2026, vastuutiimi'),
    ).toBeInTheDocument();
    expect(screen.queryByText(unconfirmed)).not.toBeInTheDocument();
    expect(expertNetwork.confirmed).toEqual([kept.ref]);
  });
});

describe('what ends', () => {
  const ends = (spec: object, mine: readonly UpkeepUnit[] = []) =>
    open('consultationservice/haastavat-erot', withSpec(service, spec), {
      expertNetwork: new FakeExpertNetwork(undefined, { mine }),
    });

  it('says so also where a service has no last day', async () => {
    ends({ opening: { state: 'ended' } });
    expect(
      await screen.findByText('Toiminta on päättynyt.'),
    ).toBeInTheDocument();
  });

  it('names the one in force at the end of a chain of successors', async () => {
    const successor = {
      ref: 'consultationservice:default/viimeisin',
      name: named('Viimeisin'),
    };
    ends({ validTo: '2022-12-31' }, [aKeptUnit({ successor, flags: [] })]);
    expect(
      await screen.findByText(
        'Toiminta päättyi 31.12.2022. Tilalle tuli: Viimeisin.',
      ),
    ).toBeInTheDocument();
    expect(screen.getByRole('link', { name: 'Viimeisin' })).toHaveAttribute(
      'href',
      '/catalog/default/consultationservice/viimeisin',
    );
  });

  it('is said beforehand', async () => {
    const soon = new Date(Date.now() + 10 * 86_400_000).toISOString();
    ends({ validTo: soon.slice(0, 10) });
    expect(
      await screen.findByText(/^Toiminta päättyy \d+\.\d+\.\d{4}\.$/),
    ).toBeInTheDocument();
  });
});
