import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { accessibilityFaults } from '../../testing/accessibility';
import { aCase } from '../../testing/aCase';
import {
  accepted,
  aTeamServer,
  eero,
  entities,
  ours,
} from '../../testing/aTeamServer';
import { renderPortal } from '../../testing/renderPortal';
import { unsentAnswers } from './UnsentAnswers';

const { id } = aCase();
beforeEach(() => unsentAnswers.forget(eero, id));

describe('a request in the team’s hands', () => {
  it('has the question first, then the facts, the empty ones folded, and says that it is logged', async () => {
    renderPortal({ at: `/requests/${id}`, server: aTeamServer(ours) });
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
    const server = aTeamServer(ours);
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
      server: aTeamServer({ ...ours, state: 'closed', allowedActions: [] }),
    });
    expect(
      await screen.findByText('Tälle pyynnölle ei ole nyt mitään tehtävää.'),
    ).toBeInTheDocument();
    expect(
      screen.queryByRole('button', { name: 'Ota käsittelyyn' }),
    ).not.toBeInTheDocument();
  });

  it('says who was first and when, and shows how it stands', async () => {
    const server = aTeamServer(ours);
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
    const server = aTeamServer(ours);
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
    const server = aTeamServer(ours);
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
    const server = aTeamServer(accepted);
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
    const server = aTeamServer(accepted);
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
    renderPortal({
      at: `/requests/${id}/answer`,
      server: aTeamServer(accepted),
    });
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
    renderPortal({ at: `/requests/${id}/answer`, server: aTeamServer(ours) });
    expect(
      await screen.findByText('Tähän pyyntöön ei voi nyt vastata.'),
    ).toBeInTheDocument();
  });
});
