import { ResponseError } from '@backstage/errors';
import { act, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { RecordResponse } from '@tukiverkko/plugin-expert-network-common';
import { named } from '../../testing/aDirectory';
import { aKeptUnit } from '../../testing/aKeptUnit';
import { FakeExpertNetwork } from '../../testing/FakeExpertNetwork';
import { FakeRecords } from '../../testing/FakeRecords';
import { renderPortal } from '../../testing/renderPortal';
import { violations } from '../../testing/violations';

const keeper = {
  me: {
    teams: [{ ref: 'group:default/jarvisydan', name: named('Järvisydän') }],
  },
};
const service = aKeptUnit();
const team = aKeptUnit({
  ref: 'group:default/jarvisydan',
  type: 'unit',
  teamType: 'expert-team',
  name: named('Järvisydän'),
  opening: null,
  confirmation: { on: '2025-01-15', by: 'owner' },
  flags: [
    { code: 'unconfirmed', on: '2026-01-15' },
    {
      code: 'role-ends-soon',
      on: '2026-12-10',
      role: { fi: 'Vetäjä', sv: 'Ledare', en: 'Head' },
    },
  ],
  roles: [
    {
      name: { fi: 'Vetäjä', sv: 'Ledare', en: 'Head' },
      person: 'user:default/ilta',
      deputy: null,
      validFrom: '2026-01-01',
      validTo: '2026-12-10',
      state: 'held',
    },
  ],
});
const network = aKeptUnit({
  ref: 'expertnetwork:default/ero',
  type: 'network',
  name: named('Vaativa ero'),
  opening: null,
  modes: [],
  promise: null,
  regionNames: [],
  confirmation: { on: '2026-09-12', by: null },
  flags: [],
});
const ended = aKeptUnit({
  ref: 'consultationservice:default/entinen',
  name: named('Entinen'),
  opening: { state: 'ended' },
  validTo: '2026-06-30',
  successor: { ref: service.ref, name: service.name },
  flags: [],
  may: { confirm: false, withdraw: false },
});
const everything = [service, team, network, ended];

const open = (
  knows: ConstructorParameters<typeof FakeExpertNetwork>[1],
  language: 'fi' | 'sv' = 'fi',
  records?: FakeRecords,
) => {
  const expertNetwork = new FakeExpertNetwork(undefined, {
    ...keeper,
    ...knows,
  });
  const { container } = renderPortal({
    at: '/find/mine',
    language,
    expertNetwork,
    records,
  });
  return { expertNetwork, container };
};
const unitNamed = (name: string) => screen.findByRole('article', { name });

describe('/find/mine', () => {
  it('shows each with its facts in short, and what needs attention', async () => {
    const { container } = open({ mine: everything });
    const shown = await unitNamed('Järvisydän');
    for (const text of [
      'Tietoja ei ole vahvistettu vuoteen: määräpäivä oli 15.1.2026.',
      'Rooli päättyy 10.12.2026, eikä jatkajaa ole nimetty: Vetäjä.',
      'Vetäjä: ilta · ei sijaista · 10.12.2026 asti',
      '15.1.2025, vastuutiimi',
    ]) {
      expect(within(shown).getByText(text)).toBeInTheDocument();
    }
    const over = await unitNamed('Entinen');
    expect(within(over).getByText('Päättynyt')).toBeInTheDocument();
    expect(
      within(over).getByRole('link', { name: 'Haastavat erot' }),
    ).toBeInTheDocument();
    expect(
      within(over).queryByRole('button', { name: /Pitää paikkansa/ }),
    ).not.toBeInTheDocument();
    expect(
      screen.getByText('Vahvistettu vuoden sisällä: 1/3.'),
    ).toBeInTheDocument();
    expect(await violations(container)).toEqual([]);
  });

  it('is gone through with the keyboard alone: each confirmation leads to the next', async () => {
    const { expertNetwork } = open({ mine: everything });
    const first = within(await unitNamed('Haastavat erot'));
    const button = first.getByRole('button', {
      name: 'Pitää paikkansa: Haastavat erot',
    });
    act(() => button.focus());
    await userEvent.keyboard('{Enter}');
    expect(
      within(await unitNamed('Järvisydän')).getByRole('button', {
        name: 'Pitää paikkansa: Järvisydän',
      }),
    ).toHaveFocus();
    expect(first.getByText('Vahvistettu tänään')).toBeInTheDocument();
    expect(screen.getByRole('status')).toHaveTextContent(
      'Vahvistettu: Haastavat erot. Vahvistettu vuoden sisällä: 2/3.',
    );
    await userEvent.keyboard('{Enter}');
    expect(screen.getByRole('heading', { name: 'Käy läpi' })).toHaveFocus();
    expect(
      screen.getByText('Kaikki on vahvistettu vuoden sisällä. Kiitos.'),
    ).toBeInTheDocument();
    expect(expertNetwork.confirmed).toEqual([service.ref, team.ref]);
  });

  it('takes back what was confirmed by mistake', async () => {
    const { expertNetwork } = open({ mine: everything });
    const shown = within(await unitNamed('Haastavat erot'));
    await userEvent.click(shown.getByRole('button', { name: /^Pitää/ }));
    await userEvent.click(
      await shown.findByRole('button', { name: 'Kumoa: Haastavat erot' }),
    );
    expect(shown.getByRole('button', { name: /^Pitää/ })).toHaveFocus();
    expect(expertNetwork.confirmed).toEqual([]);
  });

  it('says when the details have changed meanwhile, and shows the new ones', async () => {
    const { expertNetwork } = open({ mine: everything });
    const shown = within(await unitNamed('Haastavat erot'));
    expertNetwork.refusal = await ResponseError.fromResponse(
      Response.json(
        { error: { name: 'ConflictError', message: 'x' } },
        { status: 409 },
      ),
    );
    await userEvent.click(shown.getByRole('button', { name: /^Pitää/ }));
    expect(await shown.findByRole('alert')).toHaveTextContent(
      /Tiedot ovat muuttuneet/,
    );
    await userEvent.click(shown.getByRole('button', { name: 'Näytä uudet' }));
    expect(expertNetwork.confirmed).toEqual([]);

    expertNetwork.refusal = new Error('offline');
    await userEvent.click(shown.getByRole('button', { name: /^Pitää/ }));
    expect(
      await shown.findByText(/Vahvistus ei tallentunut/),
    ).toBeInTheDocument();
  });

  describe('a correction', () => {
    const record: RecordResponse = {
      ref: team.ref,
      type: 'unit',
      revision: 1,
      source: 'portal',
      answers: {},
      history: [],
      may: { edit: true, restore: false, confirm: true },
      names: {},
    };
    const correct = async (records?: FakeRecords) => {
      open({ mine: everything }, 'fi', records);
      const shown = within(await unitNamed('Järvisydän'));
      await userEvent.click(
        shown.getByRole('button', { name: 'Korjaa: Järvisydän' }),
      );
    };

    it('opens the form of what is kept in the portal', async () => {
      const records = new FakeRecords(record);
      await correct(records);
      await waitFor(() =>
        expect(records.begun).toEqual([{ form: 'unit-details', record }]),
      );
    });

    it('leads to the page of what stands in a file, which says whom to ask', async () => {
      await correct(new FakeRecords({ ...record, source: 'file' }));
      expect(
        await screen.findByText(/Tätä sivua ei löytynyt/),
      ).toBeInTheDocument();
    });

    it('says so when the form does not open', async () => {
      await correct();
      expect(
        await screen.findByText(/Lomake ei avautunut/),
      ).toBeInTheDocument();
    });
  });

  it('gives a coordinator the work list of the area, in Swedish too', async () => {
    open({ me: { coordinates: true }, area: [team, ended] }, 'sv');
    expect(
      await screen.findByRole('heading', {
        name: 'Inte bekräftat på ett år (1)',
      }),
    ).toBeInTheDocument();
    expect(
      screen.getByRole('heading', { name: 'Roll som snart upphör (1)' }),
    ).toBeInTheDocument();
    expect(
      screen.getByText(
        'Rollen upphör 10.12.2026 och ingen har angetts att fortsätta: Ledare.',
      ),
    ).toBeInTheDocument();
    expect(
      screen.getByRole('link', { name: 'Mina teams uppgifter' }),
    ).toHaveAttribute('aria-current', 'page');
  });

  it('tells who keeps nothing where to go', async () => {
    open({ me: { teams: [] } });
    expect(
      await screen.findByText(/Et kuulu tiimiin, jonka tietoja/),
    ).toBeInTheDocument();
    expect(
      screen.queryByRole('link', { name: 'Tiimieni tiedot' }),
    ).not.toBeInTheDocument();
  });
});
