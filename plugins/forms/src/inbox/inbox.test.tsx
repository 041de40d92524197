import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { accessibilityFaults } from '../../testing/accessibility';
import { aCase } from '../../testing/aCase';
import {
  aFormDefinition,
  aFormVersion,
  anAnswerDefinition,
} from '../../testing/aForm';
import { FakeForms } from '../../testing/FakeForms';
import { renderPortal } from '../../testing/renderPortal';
import { unsentAnswers } from './UnsentAnswers';

const eero = 'user:default/eero';
const { id } = aCase();
beforeEach(() => unsentAnswers.forget(eero, id));
const teams = [
  {
    ref: 'group:default/jarvisydan',
    name: { fi: 'Järvisydän', sv: 'Sjöhjärtat', en: 'Lakeheart' },
  },
  {
    ref: 'group:default/satama',
    name: { fi: 'Satama', sv: 'Hamnen', en: 'Harbour' },
  },
];
const ours = {
  relations: ['owner'],
  allowedActions: ['accept', 'decline'],
} as const;
const accepted = {
  ...ours,
  state: 'accepted',
  assignee: eero,
  allowedActions: ['answer', 'decline'],
} as const;

function aServer(...cases: readonly Parameters<typeof aCase>[0][]) {
  const server = new FakeForms();
  server.me = { ...server.me, entityRef: eero, teams: teams.slice(0, 1) };
  server.forms.set('help-request', aFormVersion(aFormDefinition()));
  server.forms.set('help-answer', aFormVersion(anAnswerDefinition()));
  for (const change of cases) {
    const one = aCase(change);
    server.cases.set(one.id, one);
  }
  return server;
}

const entities = [
  {
    apiVersion: 'backstage.io/v1alpha1',
    kind: 'User',
    metadata: { name: 'eero' },
    spec: { profile: { displayName: 'Eero E.' } },
  },
  {
    apiVersion: 'backstage.io/v1alpha1',
    kind: 'Group',
    metadata: { name: 'satama', title: 'Satama' },
    spec: { names: { fi: 'Satama', sv: 'Hamnen', en: 'Harbour' } },
  },
];

describe('the inbox', () => {
  it('lists metadata and never an answer', async () => {
    renderPortal({ at: '/inbox', server: aServer(accepted), entities });
    const row = (
      await screen.findByRole('link', { name: /Haastavat erot/ })
    ).closest('tr')!;
    expect(within(row).getByText('Otettu käsittelyyn')).toBeInTheDocument();
    expect(await within(row).findByText('Eero E.')).toBeInTheDocument();
    expect(within(row).getByText(/ma.30.11.2026/)).toBeInTheDocument();
    expect(screen.queryByText('Miten tukea nuorta?')).not.toBeInTheDocument();
    expect(screen.queryByLabelText('Tiimi')).not.toBeInTheDocument();
    expect(await accessibilityFaults()).toEqual([]);
  });

  it('shows what is unassigned, mine and closed, with the view in the address', async () => {
    renderPortal({
      at: '/inbox?view=mine',
      server: aServer(
        { ...accepted, id: 'a', reference: 'OT-MINE' },
        { ...ours, id: 'b', reference: 'OT-FREE' },
        { ...ours, id: 'c', reference: 'OT-DONE', state: 'closed' },
      ),
    });
    expect(
      await screen.findByRole('link', { name: /OT-MINE/ }),
    ).toBeInTheDocument();
    expect(
      screen.queryByRole('link', { name: /OT-FREE/ }),
    ).not.toBeInTheDocument();
    await userEvent.click(
      screen.getByRole('radio', { name: 'Ilman käsittelijää' }),
    );
    expect(
      await screen.findByRole('link', { name: /OT-FREE/ }),
    ).toBeInTheDocument();
    expect(
      screen.queryByRole('link', { name: /OT-MINE/ }),
    ).not.toBeInTheDocument();
    await userEvent.click(screen.getByRole('radio', { name: 'Päättyneet' }));
    expect(
      await screen.findByRole('link', { name: /OT-DONE/ }),
    ).toBeInTheDocument();
  });

  it('narrows to one team for a person in several', async () => {
    const server = aServer(
      { ...ours, id: 'a', reference: 'OT-A' },
      { ...ours, id: 'b', reference: 'OT-B', owner: 'group:default/satama' },
    );
    server.me = { ...server.me, teams };
    renderPortal({ at: '/inbox', server });
    await screen.findByRole('link', { name: /OT-A/ });
    await userEvent.selectOptions(screen.getByLabelText('Tiimi'), 'Satama');
    expect(
      screen.queryByRole('link', { name: /OT-A/ }),
    ).not.toBeInTheDocument();
    expect(screen.getByRole('link', { name: /OT-B/ })).toBeInTheDocument();
    expect(await accessibilityFaults()).toEqual([]);
  });

  it('reads on where a page holds nothing of the view, instead of looking empty', async () => {
    const server = aServer(
      { ...accepted, id: 'a', assignee: 'user:default/other' },
      { ...accepted, id: 'b', reference: 'OT-MINE' },
    );
    server.pageSize = 1;
    renderPortal({ at: '/inbox?view=mine', server });
    expect(
      await screen.findByRole('link', { name: /OT-MINE/ }),
    ).toBeInTheDocument();
  });

  it('says so when the queue is empty, and where the room is not for one', async () => {
    const server = aServer();
    const { unmount } = renderPortal({ at: '/inbox', server });
    expect(
      await screen.findByText('Jonossa ei ole pyyntöjä.'),
    ).toBeInTheDocument();
    unmount();
    server.me = { ...server.me, teams: [] };
    renderPortal({ at: '/inbox', server });
    expect(
      await screen.findByRole('heading', {
        level: 1,
        name: 'Tämä osa ei kuulu rooliisi',
      }),
    ).toBeInTheDocument();
  });
});

describe('a request in the team’s hands', () => {
  it('has the question first, then the facts, the empty ones folded, and says that it is logged', async () => {
    renderPortal({ at: `/requests/${id}`, server: aServer(ours) });
    expect(
      await screen.findByText('Tämä katselu kirjataan lokiin'),
    ).toBeInTheDocument();
    expect(document.title).toBe(
      'Pyyntö OT-2026-7K3M9Q – Saapuneet – Tukiverkko',
    );
    const [first] = within(screen.getByRole('main')).getAllByRole('region');
    expect(first).toHaveTextContent('Miten tukea nuorta?');
    expect(screen.queryByText('Roolisi')).not.toBeInTheDocument();
    await userEvent.click(
      screen.getByRole('button', { name: 'Näytä myös tyhjät (3)' }),
    );
    expect(screen.getByText('Roolisi')).toBeInTheDocument();
    expect(await accessibilityFaults()).toEqual([]);
  });

  it('is accepted, and then the answer is what comes next', async () => {
    const server = aServer(ours);
    renderPortal({ at: `/requests/${id}`, server });
    await userEvent.dblClick(
      await screen.findByRole('button', { name: 'Ota käsittelyyn' }),
    );
    expect(
      await screen.findByText('Pyyntö on otettu käsittelyyn.'),
    ).toBeInTheDocument();
    expect(
      await screen.findByRole('link', { name: 'Kirjoita vastaus' }),
    ).toBeInTheDocument();
    expect(server.requests(/commands/)).toHaveLength(1);
    expect(server.cases.get(id)).toMatchObject({
      state: 'accepted',
      assignee: eero,
    });
  });

  it('offers only what the server allows', async () => {
    renderPortal({
      at: `/requests/${id}`,
      server: aServer({ ...ours, state: 'closed', allowedActions: [] }),
    });
    expect(
      await screen.findByText('Tälle pyynnölle ei ole nyt mitään tehtävää.'),
    ).toBeInTheDocument();
    expect(
      screen.queryByRole('button', { name: 'Ota käsittelyyn' }),
    ).not.toBeInTheDocument();
  });

  it('says who was first and when, and shows how it stands', async () => {
    const server = aServer(ours);
    renderPortal({ at: `/requests/${id}`, server, entities });
    const accept = await screen.findByRole('button', {
      name: 'Ota käsittelyyn',
    });
    server.failNext(/commands/, {
      status: 412,
      error: {
        state: 'accepted',
        changedBy: eero,
        changedAt: '2026-11-22T12:31:00.000Z',
      },
    });
    server.cases.set(
      id,
      aCase({ ...accepted, revision: 2, allowedActions: [] }),
    );
    await userEvent.click(accept);
    expect(
      await screen.findByText(
        /Eero E\. otti tämän käsittelyyn 22\.11\.2026.klo.14\.31/,
      ),
    ).toBeInTheDocument();
    await userEvent.click(
      screen.getByRole('button', { name: 'Näytä tilanne' }),
    );
    expect(await screen.findByText('Otettu käsittelyyn')).toBeInTheDocument();
    await waitFor(() =>
      expect(
        screen.queryByRole('button', { name: 'Ota käsittelyyn' }),
      ).not.toBeInTheDocument(),
    );
  });

  it('is declined with a reason, a place and a text, which the requester’s words preview', async () => {
    const server = aServer(ours);
    renderPortal({ at: `/requests/${id}`, server, entities });
    await userEvent.click(
      await screen.findByRole('button', { name: 'Älä ota käsittelyyn…' }),
    );
    const dialog = await screen.findByRole('dialog', {
      name: 'Älä ota käsittelyyn',
    });
    await userEvent.click(
      within(dialog).getByRole('button', { name: 'Lähetä perustelu ja ohje' }),
    );
    const summary = within(dialog).getByRole('group', {
      name: 'Lomakkeessa on virheitä',
    });
    expect(within(summary).getAllByRole('link')).toHaveLength(3);
    expect(await accessibilityFaults()).toEqual([]);

    await userEvent.click(
      within(dialog).getByRole('radio', { name: 'Ei kuulu meille' }),
    );
    await userEvent.click(
      within(dialog).getByRole('radio', { name: 'Ohje omin sanoin' }),
    );
    await userEvent.type(
      within(dialog).getByLabelText('Ohje pyytäjälle'),
      'Soita neuvolaan',
    );
    await userEvent.type(
      within(dialog).getByLabelText('Perustelu pyytäjälle'),
      'Ikäryhmä on toinen',
    );
    expect(within(dialog).getAllByText('Ikäryhmä on toinen')).toHaveLength(2);

    await userEvent.click(
      within(dialog).getByRole('button', { name: 'Lähetä perustelu ja ohje' }),
    );
    expect(
      await screen.findByText('Perustelu ja ohje on lähetetty.'),
    ).toBeInTheDocument();
    expect(server.requests(/commands/)[0].body).toEqual({
      command: 'decline',
      reason: 'not-ours',
      text: 'Ikäryhmä on toinen',
      place: { instruction: 'Soita neuvolaan' },
    });
  });

  it('keeps the text of a decline that met a change, also when its window is closed meanwhile', async () => {
    const server = aServer(ours);
    renderPortal({ at: `/requests/${id}`, server, entities });
    await userEvent.click(
      await screen.findByRole('button', { name: 'Älä ota käsittelyyn…' }),
    );
    await userEvent.type(
      await screen.findByLabelText('Perustelu pyytäjälle'),
      'Kirjoitettu',
    );
    await userEvent.keyboard('{Escape}');
    await waitFor(() =>
      expect(screen.queryByRole('dialog')).not.toBeInTheDocument(),
    );
    await userEvent.click(
      screen.getByRole('button', { name: 'Älä ota käsittelyyn…' }),
    );
    expect(await screen.findByLabelText('Perustelu pyytäjälle')).toHaveValue(
      'Kirjoitettu',
    );

    const dialog = screen.getByRole('dialog');
    await userEvent.click(
      within(dialog).getByRole('radio', { name: 'Muu syy' }),
    );
    await userEvent.click(
      within(dialog).getByRole('radio', { name: 'Ohje omin sanoin' }),
    );
    await userEvent.type(
      within(dialog).getByLabelText('Ohje pyytäjälle'),
      'Ohje',
    );
    server.cases.set(id, aCase({ ...ours, revision: 2 }));
    await userEvent.click(
      within(dialog).getByRole('button', { name: 'Lähetä perustelu ja ohje' }),
    );
    expect(
      await within(dialog).findByText(/muutettu sillä välin/),
    ).toBeInTheDocument();
    await userEvent.click(
      within(dialog).getByRole('button', { name: 'Näytä tilanne' }),
    );
    expect(screen.getByLabelText('Perustelu pyytäjälle')).toHaveValue(
      'Kirjoitettu',
    );
    await waitFor(async () => {
      await userEvent.click(
        within(dialog).getByRole('button', {
          name: 'Lähetä perustelu ja ohje',
        }),
      );
      expect(server.cases.get(id)?.state).toBe('declined');
    });
  });

  it('is answered beside the request, with what the requester will read, once', async () => {
    const server = aServer(accepted);
    renderPortal({ at: `/requests/${id}/answer`, server });
    expect(
      await screen.findByRole('heading', {
        level: 1,
        name: 'Kirjoita vastaus',
      }),
    ).toBeInTheDocument();
    expect(screen.getByText('Miten tukea nuorta?')).toBeInTheDocument();
    await userEvent.click(
      screen.getByRole('button', { name: 'Lähetä vastaus' }),
    );
    expect(
      await screen.findByRole('group', { name: 'Lomakkeessa on virheitä' }),
    ).toHaveFocus();
    expect(await accessibilityFaults()).toEqual([]);

    await userEvent.type(
      screen.getByLabelText(/Lyhyt vastaus/),
      'Verkosto koolle',
    );
    const preview = screen.getByRole('region', {
      name: 'Näin pyytäjä näkee tämän',
    });
    expect(within(preview).getByText('Verkosto koolle')).toBeInTheDocument();
    await userEvent.type(screen.getByLabelText(/Käytetty aika/), '30');
    expect(
      within(preview).queryByText('Käytetty aika'),
    ).not.toBeInTheDocument();
    await userEvent.dblClick(
      screen.getByRole('button', { name: 'Lähetä vastaus' }),
    );
    expect(
      await screen.findByText('Vastaus on lähetetty.'),
    ).toBeInTheDocument();
    expect(server.requests(/commands/)).toHaveLength(1);
    expect(server.cases.get(id)).toMatchObject({
      state: 'answered',
      answer: { answers: { shortAnswer: 'Verkosto koolle', timeUsed: 30 } },
    });
  });

  it.each([
    [
      'the connection is lost',
      'lost-before',
      /Emme tiedä, ehtikö vastaus perille/,
    ],
    ['somebody changed the request', { status: 412 }, /muutettu sillä välin/],
    ['the session has ended', { status: 401 }, /Istuntosi päättyi/],
    ['the service is away', { status: 503 }, /hetken poissa/],
  ] as const)('keeps the answer when %s', async (_, fault, words) => {
    const server = aServer(accepted);
    renderPortal({ at: `/requests/${id}/answer`, server });
    await userEvent.type(
      await screen.findByLabelText(/Lyhyt vastaus/),
      'Pitkä vastaus',
    );
    server.failNext(/commands/, fault);
    await userEvent.click(
      screen.getByRole('button', { name: 'Lähetä vastaus' }),
    );
    expect(await screen.findByText(words)).toBeInTheDocument();
    expect(screen.getByLabelText(/Lyhyt vastaus/)).toHaveValue('Pitkä vastaus');
  });

  it('keeps what was begun while one looks at another page', async () => {
    renderPortal({ at: `/requests/${id}/answer`, server: aServer(accepted) });
    await userEvent.type(
      await screen.findByLabelText(/Lyhyt vastaus/),
      'Kesken',
    );
    await userEvent.click(screen.getByRole('link', { name: 'Katso pyyntö' }));
    await userEvent.click(
      await screen.findByRole('link', { name: 'Kirjoita vastaus' }),
    );
    expect(await screen.findByLabelText(/Lyhyt vastaus/)).toHaveValue('Kesken');
  });

  it('cannot be answered where the server does not allow it', async () => {
    renderPortal({ at: `/requests/${id}/answer`, server: aServer(ours) });
    expect(
      await screen.findByText('Tähän pyyntöön ei voi nyt vastata.'),
    ).toBeInTheDocument();
  });
});
