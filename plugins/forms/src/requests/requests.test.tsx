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

const { id } = aCase();

function aServer(...cases: readonly Parameters<typeof aCase>[0][]) {
  const server = new FakeForms();
  server.forms.set('help-request', aFormVersion(aFormDefinition()));
  server.forms.set('help-answer', aFormVersion(anAnswerDefinition()));
  for (const change of cases) {
    const one = aCase(change);
    server.cases.set(one.id, one);
  }
  return server;
}

const answered = {
  state: 'answered',
  allowedActions: ['close'],
  answer: {
    form: 'help-answer',
    formVersion: 1,
    answers: { shortAnswer: 'Pyydä verkosto koolle.' },
    at: '2026-11-23T08:00:00.000Z',
    actor: 'user:default/eero',
  },
} as const;

describe('my requests', () => {
  it('shows those under way when none waits for me, each with its state, who has it and what is next', async () => {
    renderPortal({ at: '/requests', server: aServer({}) });
    const row = (
      await screen.findByRole('link', { name: /Haastavat erot/ })
    ).closest('tr')!;
    expect(screen.getByRole('radio', { name: 'Kesken' })).toBeChecked();
    expect(
      within(row).getByText('Lähetetty, odottaa tiimiä'),
    ).toBeInTheDocument();
    expect(within(row).getByText('Järvisydän')).toBeInTheDocument();
    expect(
      within(row).getByText(/Tiimi ottaa käsittelyyn viimeistään/),
    ).toBeInTheDocument();
    expect(await accessibilityFaults()).toEqual([]);
  });

  it('shows first what waits for me', async () => {
    renderPortal({
      at: '/requests',
      server: aServer(answered, { id: 'other' }),
    });
    expect(await screen.findByText('Vastaus saapunut')).toBeInTheDocument();
    expect(screen.getByRole('radio', { name: 'Odottaa sinua' })).toBeChecked();
    expect(
      screen.queryByText('Lähetetty, odottaa tiimiä'),
    ).not.toBeInTheDocument();
  });

  it('keeps the view in the address and never leaves an empty one without a way on', async () => {
    renderPortal({ at: '/requests?state=closed', server: aServer({}) });
    expect(
      await screen.findByText('Sinulla ei ole päättyneitä pyyntöjä.'),
    ).toBeInTheDocument();
    expect(screen.getByRole('link', { name: 'Etsi apua' })).toHaveAttribute(
      'href',
      '/find',
    );
    await userEvent.click(screen.getByRole('radio', { name: 'Luonnokset' }));
    expect(
      await screen.findByText('Sinulla ei ole luonnoksia.'),
    ).toBeInTheDocument();
  });

  it('shows more when asked', async () => {
    const server = aServer(
      { id: 'a', reference: 'OT-1' },
      { id: 'b', reference: 'OT-2' },
    );
    server.pageSize = 1;
    renderPortal({ at: '/requests', server });
    await screen.findByRole('link', { name: /OT-1/ });
    await userEvent.click(screen.getByRole('button', { name: 'Näytä lisää' }));
    expect(
      await screen.findByRole('link', { name: /OT-2/ }),
    ).toBeInTheDocument();
    expect(
      screen.queryByRole('button', { name: 'Näytä lisää' }),
    ).not.toBeInTheDocument();
  });

  it('says what failed and tries again', async () => {
    const server = aServer({});
    server.failNext(/GET .submissions$/, {
      status: 500,
      error: { instance: 'urn:uuid:abc' },
    });
    renderPortal({ at: '/requests?state=under-way', server });
    expect(await screen.findByText(/tunniste abc/)).toBeInTheDocument();
    await userEvent.click(
      screen.getByRole('button', { name: 'Yritä uudelleen' }),
    );
    expect(
      await screen.findByRole('link', { name: /Haastavat erot/ }),
    ).toBeInTheDocument();
  });
});

describe('my request', () => {
  it('says what is expected of me, who has it, and what I sent', async () => {
    renderPortal({ at: `/requests/${id}`, server: aServer({}) });
    expect(
      await screen.findByRole('heading', {
        level: 1,
        name: 'Pyyntö OT-2026-7K3M9Q',
      }),
    ).toBeInTheDocument();
    expect(document.title).toBe(
      'Pyyntö OT-2026-7K3M9Q – Omat pyynnöt – Tukiverkko',
    );
    expect(
      screen.getByText(/Sinun ei tarvitse tehdä mitään/),
    ).toBeInTheDocument();
    expect(
      screen.getByText('Vastuu asiakkaasta säilyy sinulla.'),
    ).toBeInTheDocument();
    const sent = screen.getByRole('region', { name: 'Mitä lähetit' });
    expect(within(sent).getByText('Miten tukea nuorta?')).toBeInTheDocument();
    expect(within(sent).getByText('Tavallinen')).toBeInTheDocument();
    expect(screen.getByText('Lähetetty · Sinä')).toBeInTheDocument();
    expect(await accessibilityFaults()).toEqual([]);
  });

  it('has the answer first, with its seal, and is closed by its reader', async () => {
    const server = aServer(answered);
    renderPortal({ at: `/requests/${id}`, server });
    expect(
      await screen.findByText('Pyydä verkosto koolle.'),
    ).toBeInTheDocument();
    expect(screen.getByText('Suositus, ei päätös.')).toBeInTheDocument();
    const [first] = within(screen.getByRole('main')).getAllByRole('region');
    expect(first).toBe(screen.getByRole('region', { name: 'Vastaus' }));
    expect(await accessibilityFaults()).toEqual([]);

    await userEvent.click(
      screen.getByRole('button', { name: 'Merkitse luetuksi ja päätä' }),
    );
    expect(await screen.findByText('Pyyntö on päätetty.')).toBeInTheDocument();
    expect(await screen.findByText('Päättynyt')).toBeInTheDocument();
    expect(server.cases.get(id)?.state).toBe('closed');
  });

  it('shows why it was declined and where to go', async () => {
    const declined = {
      command: 'decline',
      state: 'declined',
      at: '2026-11-23T08:00:00.000Z',
      reason: 'other-help-first',
      text: 'Ei kuulu meille.',
      place: {
        ref: 'group:default/satama',
        name: { fi: 'Satama', sv: 'Hamnen', en: 'Harbour' },
      },
    } as const;
    renderPortal({
      at: `/requests/${id}`,
      server: aServer({
        state: 'declined',
        events: [declined],
        allowedActions: [],
      }),
    });
    const onward = await screen.findByRole('region', {
      name: 'Tästä eteenpäin',
    });
    expect(within(onward).getByText('Ei kuulu meille.')).toBeInTheDocument();
    expect(
      within(onward).getByText('Tarvitaan ensin muuta apua'),
    ).toBeInTheDocument();
    expect(
      within(onward).getByRole('link', { name: 'Ota yhteyttä tiimiin Satama' }),
    ).toHaveAttribute('href', '/catalog/default/group/satama');
  });

  it('begins a new request at the service it was declined for', async () => {
    renderPortal({
      at: `/requests/${id}`,
      server: aServer({
        state: 'declined',
        events: [
          {
            command: 'decline',
            state: 'declined',
            at: '2026-11-23T08:00:00.000Z',
            place: { ref: 'consultationservice:default/erot' },
          },
        ],
        allowedActions: [],
      }),
    });
    expect(
      await screen.findByRole('link', { name: 'Aloita uusi pyyntö' }),
    ).toHaveAttribute(
      'href',
      '/forms/help-request/start?service=consultationservice%3Adefault%2Ferot',
    );
  });

  it('asks before it is cancelled, and sends the command once however often the button is pressed', async () => {
    const server = aServer({});
    renderPortal({ at: `/requests/${id}`, server });
    await userEvent.click(
      await screen.findByRole('button', { name: 'Peru pyyntö' }),
    );
    const dialog = await screen.findByRole('dialog', {
      name: 'Perutaanko pyyntö OT-2026-7K3M9Q?',
    });
    expect(
      within(dialog).getByRole('button', { name: 'Pidä pyyntö' }),
    ).toHaveFocus();
    expect(await accessibilityFaults()).toEqual([]);
    await userEvent.dblClick(
      within(dialog).getByRole('button', { name: 'Peru pyyntö' }),
    );
    expect(await screen.findByText('Pyyntö on peruttu.')).toBeInTheDocument();
    expect(server.requests(/commands/)).toHaveLength(1);
  });

  it('keeps what was written when the answer is lost, and the retry does it once', async () => {
    const server = aServer({});
    server.failNext(/commands/, 'lost-after');
    renderPortal({ at: `/requests/${id}`, server });
    await userEvent.click(
      await screen.findByRole('button', { name: 'Peru pyyntö' }),
    );
    const dialog = await screen.findByRole('dialog');
    await userEvent.type(
      within(dialog).getByLabelText(/Miksi perut/),
      'Asia ratkesi',
    );
    await userEvent.click(
      within(dialog).getByRole('button', { name: 'Peru pyyntö' }),
    );
    expect(
      await within(dialog).findByText(/Yhteys katkesi/),
    ).toBeInTheDocument();
    expect(within(dialog).getByLabelText(/Miksi perut/)).toHaveValue(
      'Asia ratkesi',
    );

    await userEvent.click(
      within(dialog).getByRole('button', { name: 'Peru pyyntö' }),
    );
    await waitFor(() =>
      expect(screen.queryByRole('dialog')).not.toBeInTheDocument(),
    );
    const [first, second] = server
      .requests(/commands/)
      .map(one => one.headers.get('Idempotency-Key'));
    expect(second).toBe(first);
    expect(server.cases.get(id)?.revision).toBe(2);
  });

  it('looks like nothing when it is not mine', async () => {
    renderPortal({ at: '/requests/unknown', server: aServer({}) });
    expect(
      await screen.findByRole('heading', { level: 1, name: 'Sivua ei löydy' }),
    ).toBeInTheDocument();
    expect(document.body).not.toHaveTextContent('unknown');
    expect(await accessibilityFaults()).toEqual([]);
  });

  it('speaks Swedish to a Swedish reader', async () => {
    renderPortal({
      at: `/requests/${id}`,
      server: aServer({}),
      language: 'sv',
    });
    expect(
      await screen.findByRole('heading', {
        level: 1,
        name: 'Begäran OT-2026-7K3M9Q',
      }),
    ).toBeInTheDocument();
    expect(screen.getByText('Skickad, väntar på teamet')).toBeInTheDocument();
    expect(
      screen.getByText('Ansvaret för klienten kvarstår hos dig.'),
    ).toBeInTheDocument();
  });
});
