import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { Expert } from '@tukiverkko/plugin-forms-common';
import { accessibilityFaults } from '../../testing/accessibility';
import { aCase, everywhere } from '../../testing/aCase';
import {
  accepted,
  aTeamServer,
  eero,
  entities,
} from '../../testing/aTeamServer';
import { renderPortal } from '../../testing/renderPortal';
import { unsentAnswers } from '../inbox/UnsentAnswers';
import { unsentViews } from './unsentViews';

const { id } = aCase();
const satama = 'group:default/satama';
const inHand = {
  ...accepted,
  allowedActions: ['answer', 'invite', 'uninvite'],
} as const;
const expert: Expert = {
  ref: satama,
  kind: 'team',
  name: everywhere('Satama'),
  state: 'invited',
  invitedAt: '2026-11-22T12:32:00.000Z',
  question: 'Mitä ajattelette turvasta?',
  by: '2026-11-30',
  hasView: false,
};
const view = {
  number: 1,
  at: '2026-11-22T12:32:00.000Z',
  actor: eero,
  role: 'Lastenpsykiatri',
  text: 'Ensin turvaa.',
};
/** The same as those who are asked see it. */
const asked = {
  ...accepted,
  relations: ['invited'],
  allowedActions: [],
  experts: [{ ...expert, isMine: true, mayWrite: true }],
} as const;

beforeEach(() => {
  unsentAnswers.forget(eero, id);
  unsentViews.forget(eero, id, satama);
});

describe('a team that asks others', () => {
  it('invites by name, and sees whom it asked, what and until when', async () => {
    const server = aTeamServer(inHand);
    renderPortal({ at: `/requests/${id}`, server, entities });
    await userEvent.click(
      await screen.findByRole('button', { name: 'Kutsu asiantuntija…' }),
    );
    const dialog = await screen.findByRole('dialog', {
      name: 'Kutsu asiantuntija',
    });
    const send = within(dialog).getByRole('button', { name: 'Lähetä kutsu' });
    await userEvent.click(send);
    expect(
      within(dialog).getByRole('link', { name: 'Valitse, kenet kutsut' }),
    ).toBeInTheDocument();
    expect(await accessibilityFaults()).toEqual([]);

    await userEvent.click(
      within(dialog).getByRole('radio', { name: 'Tiimin' }),
    );
    await userEvent.type(
      within(dialog).getByRole('combobox', { name: 'Mikä tai kuka?' }),
      'Sata',
    );
    await userEvent.click(
      await screen.findByRole('option', { name: 'Satama' }),
    );
    await userEvent.type(
      within(dialog).getByRole('textbox', { name: /Mitä kysyt/ }),
      'Onko kiire?',
    );
    await userEvent.click(send);
    expect(await screen.findByText('Kutsu on lähetetty.')).toBeInTheDocument();
    const [heard] = server.requests(/commands/);
    expect(heard.body).toEqual({
      command: 'invite',
      ref: satama,
      question: 'Onko kiire?',
    });
    const panel = await screen.findByRole('region', { name: 'Mukana' });
    expect(await within(panel).findByText('Satama')).toBeInTheDocument();
    expect(within(panel).getByText('Kutsuttu')).toBeInTheDocument();
    expect(panel).toHaveTextContent('Onko kiire?');
  });

  it('keeps what was written and says why where the request may not go there', async () => {
    const server = aTeamServer(inHand);
    renderPortal({ at: `/requests/${id}`, server, entities });
    await userEvent.click(
      await screen.findByRole('button', { name: 'Kutsu asiantuntija…' }),
    );
    await userEvent.click(await screen.findByRole('radio', { name: 'Tiimin' }));
    await userEvent.type(screen.getByRole('combobox'), 'Sata');
    await userEvent.click(
      await screen.findByRole('option', { name: 'Satama' }),
    );
    server.failNext(/commands/, {
      status: 409,
      error: { type: 'expert-there' },
    });
    await userEvent.click(screen.getByRole('button', { name: 'Lähetä kutsu' }));
    expect(await screen.findByRole('alert')).toHaveTextContent(
      'Valitsemasi on jo mukana. Valitse joku muu.',
    );
    expect(screen.getByRole('combobox')).toHaveValue('Satama');
  });

  it('ends an invitation after it was told what that means', async () => {
    const server = aTeamServer({ ...inHand, experts: [expert] });
    renderPortal({ at: `/requests/${id}`, server, entities });
    await userEvent.click(
      await screen.findByRole('button', { name: 'Päätä kutsu: Satama' }),
    );
    const dialog = await screen.findByRole('dialog');
    expect(dialog).toHaveTextContent('Pyyntö lakkaa heti näkymästä');
    await userEvent.click(
      within(dialog).getByRole('button', { name: 'Päätä kutsu' }),
    );
    expect(await screen.findByText('Kutsu on päätetty.')).toBeInTheDocument();
    expect(await screen.findByText('Kutsu on päättynyt')).toBeInTheDocument();
  });

  it('takes a view into the answer, edits it there, and sends who is named', async () => {
    const server = aTeamServer({
      ...inHand,
      experts: [{ ...expert, hasView: true, view }],
    });
    renderPortal({ at: `/requests/${id}/answer`, server, entities });
    const panel = await screen.findByRole('region', {
      name: 'Asiantuntijoiden näkemykset',
    });
    expect(panel).toHaveTextContent('Lastenpsykiatri (Satama)');
    expect(await accessibilityFaults()).toEqual([]);
    const take = within(panel).getByRole('button', {
      name: 'Ota vastaukseen: Lastenpsykiatri',
    });
    await userEvent.click(take);
    expect(
      within(panel).getByText(/Valitse, mihin kohtaan vastausta/),
    ).toBeInTheDocument();
    const where = within(panel).getByRole('combobox');
    const [, first] = within(where).getAllByRole('option');
    await userEvent.selectOptions(where, first);
    await userEvent.click(take);
    expect(
      await screen.findByDisplayValue(
        'Lastenpsykiatri (Satama): Ensin turvaa.',
      ),
    ).toBeInTheDocument();
    await userEvent.click(
      within(panel).getByRole('checkbox', {
        name: 'Mainitse vastauksessa nimeltä: Eero E.',
      }),
    );
    await userEvent.type(
      screen.getByRole('textbox', { name: /Lyhyt vastaus/ }),
      'Turva ensin.',
    );
    await userEvent.click(
      screen.getByRole('button', { name: 'Lähetä vastaus' }),
    );
    await screen.findByText('Vastaus on lähetetty.');
    expect(server.requests(/commands/)[0].body).toMatchObject({
      command: 'answer',
      byName: [satama],
    });
  });
});

describe('somebody who is asked', () => {
  it('sees first what is asked and by when, and no command of the team', async () => {
    renderPortal({ at: `/requests/${id}`, server: aTeamServer(asked) });
    const panel = await screen.findByRole('region', {
      name: 'Sinulta pyydetään näkemystä',
    });
    expect(panel).toHaveTextContent('Mitä ajattelette turvasta?');
    expect(panel).toHaveTextContent(/viimeistään ma.30\.11\.2026/);
    expect(
      screen.queryByText('Tälle pyynnölle ei ole nyt mitään tehtävää.'),
    ).not.toBeInTheDocument();
    expect(await accessibilityFaults()).toEqual([]);
  });

  it('writes a view, and changes it', async () => {
    const server = aTeamServer(asked);
    renderPortal({ at: `/requests/${id}`, server });
    const send = await screen.findByRole('button', { name: 'Lähetä näkemys' });
    await userEvent.click(send);
    expect(
      screen.getByRole('link', { name: 'Kirjoita näkemyksesi' }),
    ).toBeInTheDocument();
    await userEvent.type(
      screen.getByRole('textbox', { name: /Missä roolissa/ }),
      'Lastenpsykiatri',
    );
    await userEvent.type(
      screen.getByRole('textbox', { name: /Näkemyksesi/ }),
      'Ensin turvaa.',
    );
    await userEvent.click(send);
    expect(
      await screen.findByText(/Näkemyksesi on lähetetty/),
    ).toBeInTheDocument();
    const change = await screen.findByRole('button', {
      name: 'Tallenna muutos',
    });
    await userEvent.type(
      screen.getByRole('textbox', { name: /Näkemyksesi/ }),
      ' Sitten puhetta.',
    );
    await userEvent.click(change);
    expect(server.requests(/views/).map(({ body }) => body)).toEqual([
      { as: satama, role: 'Lastenpsykiatri', text: 'Ensin turvaa.' },
      {
        as: satama,
        role: 'Lastenpsykiatri',
        text: 'Ensin turvaa. Sitten puhetta.',
      },
    ]);
    expect(server.requests(/views/)[1].headers.get('If-Match')).toBe('"1"');
  });

  it('loses no text where a colleague was first, nor where the connection ends', async () => {
    const server = aTeamServer({
      ...asked,
      experts: [{ ...asked.experts[0], hasView: true, view }],
    });
    renderPortal({ at: `/requests/${id}`, server });
    const text = await screen.findByRole('textbox', { name: /Näkemyksesi/ });
    await userEvent.type(text, ' Ja lisää.');
    server.failNext(/views/, { status: 412, error: { type: 'view-changed' } });
    const save = screen.getByRole('button', { name: 'Tallenna muutos' });
    await userEvent.click(save);
    expect(await screen.findByRole('alert')).toHaveTextContent(
      'on muuttanut näkemystä',
    );
    server.failNext(/views/, 'lost-after');
    await userEvent.click(save);
    expect(await screen.findByRole('alert')).toHaveTextContent(
      'Yhteys katkesi',
    );
    expect(text).toHaveValue('Ensin turvaa. Ja lisää.');
    await userEvent.click(save);
    // Sent again with the same key, so it is stored once.
    expect(
      await screen.findByText(/Näkemyksesi on lähetetty/),
    ).toBeInTheDocument();
    expect(server.cases.get(id)?.experts?.[0].view?.number).toBe(2);
  });

  it('declines, and is back in the inbox', async () => {
    const server = aTeamServer(asked);
    renderPortal({ at: `/requests/${id}`, server });
    await userEvent.click(
      await screen.findByRole('button', { name: 'En osallistu…' }),
    );
    const dialog = await screen.findByRole('dialog', {
      name: 'Etkö osallistu?',
    });
    await userEvent.type(within(dialog).getByRole('textbox'), 'Emme ehdi.');
    await userEvent.click(
      within(dialog).getByRole('button', { name: 'En osallistu' }),
    );
    expect(
      await screen.findByRole('heading', { name: 'Saapuneet', level: 1 }),
    ).toBeInTheDocument();
    expect(server.requests(/decline/)[0].body).toEqual({
      as: satama,
      reason: 'Emme ehdi.',
    });
  });

  it('reads that the view does not change any more once the request is answered', async () => {
    const { mayWrite: _, ...closed } = asked.experts[0];
    const server = aTeamServer({
      ...asked,
      state: 'answered',
      experts: [{ ...closed, hasView: true, view }],
    });
    renderPortal({ at: `/requests/${id}`, server });
    expect(
      await screen.findByText(/näkemystä ei voi muuttaa/),
    ).toBeInTheDocument();
    expect(
      screen.queryByRole('button', { name: 'Tallenna muutos' }),
    ).not.toBeInTheDocument();
  });
});

describe('a requester', () => {
  it('sees which units take part, and who took part in the answer by role', async () => {
    const { ref: _, question: __, ...known } = expert;
    const server = aTeamServer({
      state: 'answered',
      experts: [{ ...known, hasView: true }],
      answer: {
        form: 'help-answer',
        formVersion: 1,
        answers: {},
        at: '2026-11-22T12:40:00.000Z',
        actor: eero,
        contributors: [
          { role: 'Lastenpsykiatri', unit: everywhere('Satama') },
          { role: 'Kuraattori', unit: null, name: 'Aino A.' },
        ],
        metAt: '2026-11-22T07:00:00.000Z',
      },
    });
    server.me = { ...server.me, entityRef: 'user:default/liisa', teams: [] };
    renderPortal({ at: `/requests/${id}`, server, entities });
    const panel = await screen.findByRole('region', { name: 'Mukana' });
    expect(panel).toHaveTextContent('Satama');
    expect(panel).toHaveTextContent('On kirjoittanut näkemyksen');
    expect(
      screen.getByText(
        'Mukana: Lastenpsykiatri (Satama) · Kuraattori (Aino A.)',
      ),
    ).toBeInTheDocument();
    expect(
      screen.getByText(/Annettu kokouksessa 22\.11\.2026.klo.9\.00/),
    ).toBeInTheDocument();
    expect(await accessibilityFaults()).toEqual([]);
  });
});
