import { act, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { DeadLetter } from '@tukiverkko/plugin-forms-common';
import { accessibilityFaults } from '../../testing/accessibility';
import { FakeForms } from '../../testing/FakeForms';
import { renderPortal } from '../../testing/renderPortal';

const letter = (id: number): DeadLetter => ({
  id,
  caseId: `7d0c2b1e-0000-4000-8000-00000000000${id}`,
  listeners: ['notifications'],
  attempts: 50,
  at: '2026-11-22T08:00:00.000Z',
  setAsideAt: '2026-11-22T11:00:00.000Z',
  behind: 2,
});

function aServer(may: { operate?: boolean; audit?: boolean }) {
  const server = new FakeForms();
  server.me = { ...server.me, may: { ...server.me.may, ...may } };
  return server;
}
const panel = (name: string) => screen.findByRole('region', { name });
const open = (server: FakeForms, language: 'fi' | 'sv' | 'en' = 'fi') =>
  renderPortal({ at: '/operations', server, language });

describe('the operations page', () => {
  it('says how the portal is doing, with a tone only where a limit is passed', async () => {
    const server = aServer({ operate: true });
    open(server);
    const figures = await panel('Mikä odottaa');
    expect(figures).toHaveTextContent(
      'Vanhin lähettämätön viesti2 sraja 10 min',
    );
    expect(within(figures).queryByText('Yli rajan')).not.toBeInTheDocument();
    const health = await panel('Palvelun kunto');
    expect(health).toHaveTextContent('Palvelu on valmiina');
    expect(health).toHaveTextContent('Luettelo, luettu 40 s sittenKunnossa');
    await within(await panel('Lukuloki')).findByText(
      /Lokiketju on ehjä: 2\s464 lukemista/,
    );
    await within(await panel('Avaimet')).findByText('2026-a');
    expect(await panel('Ajot')).toHaveTextContent('Viestien lähettäminen');
    expect(screen.queryByText('Kuka on lukenut pyynnön?')).toBeNull();
    expect(await accessibilityFaults()).toEqual([]);
  });

  it('marks what is outside its limit and what is not ready', async () => {
    const server = aServer({ operate: true });
    server.operations.view = {
      ...server.operations.view,
      ready: false,
      checks: [
        { id: 'database', ok: false },
        { id: 'directory', ok: true, asOf: '2026-11-22T10:00:00.000Z' },
      ],
      figures: { ...server.operations.view.figures, withoutOwner: 1 },
    };
    open(server, 'en');
    const health = await panel('Health');
    expect(health).toHaveTextContent('The service is not ready');
    expect(health).toHaveTextContent('DatabaseNot in order');
    expect(health).toHaveTextContent('read 2 h agoOver the limit');
    const figures = await panel('What is waiting');
    expect(within(figures).getAllByText('Over the limit')).toHaveLength(1);
  });

  it('lets what was set aside be retried, one or all', async () => {
    const server = aServer({ operate: true });
    server.operations.view = {
      ...server.operations.view,
      deadLetters: [letter(1), letter(2), letter(3)],
    };
    open(server);
    const letters = await panel('Syrjään siirretyt viestit');
    expect(letters).toHaveTextContent('Muita pyyntöjä se ei pidätä.');
    await userEvent.click(
      within(letters).getByRole('button', {
        name: 'Yritä uudelleen viestiä 2',
      }),
    );
    expect(
      await within(letters).findByText('Uudelleen yritykseen siirretty: 1.'),
    ).toBeInTheDocument();
    await userEvent.click(
      within(letters).getByRole('button', { name: 'Yritä kaikkia uudelleen' }),
    );
    expect(
      await within(letters).findByText(
        'Yhtään viestiä ei ole siirretty syrjään.',
      ),
    ).toBeInTheDocument();
    expect(server.requests(/retry/).map(({ body }) => body)).toEqual([
      { id: 2 },
      { all: true },
    ]);
  });

  it('looks again each half minute, keeps focus, and says when what it shows is old', async () => {
    const server = aServer({ operate: true });
    const every = jest.spyOn(global, 'setInterval');
    open(server);
    const refresh = await screen.findByRole('button', { name: 'Päivitä' });
    act(() => refresh.focus());
    const ticks = every.mock.calls.filter(([, wait]) => wait === 30_000);
    every.mockRestore();
    expect(ticks.length).toBeGreaterThanOrEqual(1);
    server.failNext(/GET \/operations$/, { status: 503 });
    await act(async () => ticks.forEach(([tick]) => tick()));
    expect(
      await screen.findByText(/Tietoja ei saatu haettua uudelleen/),
    ).toBeInTheDocument();
    expect(refresh).toHaveFocus();
    expect(refresh).toBeInTheDocument();
  });

  it('erases what is due only when the number is typed', async () => {
    const server = aServer({ operate: true });
    server.operations.retention = {
      ...server.operations.retention,
      report: {
        id: 'r1',
        madeAt: '2026-11-22T12:00:00.000Z',
        madeBy: null,
        day: '2026-11-22',
        state: 'made',
        counts: [
          {
            kind: 'case',
            form: 'help-request',
            formTitle: { fi: 'Avunpyyntö', sv: 'Begäran', en: 'Request' },
            what: 'all',
            count: 12,
          },
        ],
        total: 12,
        held: 1,
        runAt: null,
        runBy: null,
        endedAt: null,
        erased: 0,
        failed: 0,
        backupsUntil: null,
      },
    };
    open(server, 'en');
    const retention = await panel('Retention');
    await within(retention).findByText(/12 due by 22 Nov 2026/);
    await userEvent.click(
      within(retention).getByRole('button', { name: 'Erase…' }),
    );
    const dialog = await screen.findByRole('dialog', { name: 'Erase 12?' });
    const erase = within(dialog).getByRole('button', { name: 'Erase' });
    const field = within(dialog).getByRole('textbox');
    await userEvent.type(field, '11');
    await userEvent.click(erase);
    expect(
      await within(dialog).findByText('Type the number 12.'),
    ).toBeInTheDocument();
    expect(server.requests(/run$/)).toEqual([]);
    expect(await accessibilityFaults()).toEqual([]);
    await userEvent.clear(field);
    await userEvent.type(field, '12');
    await userEvent.click(erase);
    expect(
      await within(retention).findByText(/The erasing is running/),
    ).toBeInTheDocument();
    expect(server.requests(/run$/)[0].body).toEqual({ total: 12 });
  });

  it('shows the rest where one part fails, and leaves out what is not the reader’s', async () => {
    const server = aServer({ operate: true });
    server.failNext(/GET \/operations\/keys/, { status: 503 });
    server.failNext(/GET \/operations\/retention/, { status: 403 });
    open(server, 'sv');
    expect(
      await within(await panel('Nycklar')).findByText(
        'Den här delen kunde inte hämtas.',
      ),
    ).toBeInTheDocument();
    expect(
      await within(await panel('Läslogg')).findByText(/Loggkedjan är hel/),
    ).toBeInTheDocument();
    expect(
      screen.queryByRole('region', { name: 'Förvaringstider' }),
    ).toBeNull();
  });

  it('shows an auditor the log of readings and the report, and nothing else', async () => {
    const server = aServer({ audit: true });
    server.operations.report = {
      ...server.operations.report,
      items: [
        {
          at: '2026-11-20T09:00:00.000Z',
          actor: 'user:default/matti',
          unit: 'group:default/team',
          unitName: { fi: 'Tiimi', sv: 'Team', en: 'Team' },
          action: 'read',
          ground: 'owner',
        },
      ],
    };
    server.operations.refusals = {
      days: 30,
      items: [
        {
          actor: 'user:default/matti',
          operation: 'GET /v1/submissions/:id',
          problem: 'submission-not-found',
          times: 31,
          first: '2026-11-20T09:00:00.000Z',
          last: '2026-11-20T09:40:00.000Z',
        },
      ],
    };
    open(server, 'en');
    expect(
      await within(await panel('Who tries doors')).findByRole('row', {
        name: /matti.*GET \/v1\/submissions\/:id 31/i,
      }),
    ).toBeInTheDocument();
    const report = await panel('Who has read a request?');
    const make = within(report).getByRole('button', {
      name: 'Make the report',
    });
    await userEvent.click(make);
    expect(report).toHaveTextContent('Type the reference of the request.');
    await userEvent.type(within(report).getByRole('textbox'), 'OT-2026-7K3M9Q');
    await userEvent.click(make);
    expect(
      await within(report).findByRole('table', { name: /OT-2026-7K3M9Q/ }),
    ).toHaveTextContent('the team that has it');
    expect(screen.queryByRole('region', { name: 'Health' })).toBeNull();
    expect(server.requests(/GET \/operations$/)).toEqual([]);
  });

  it('lets an auditor hold a request with a reason, and end it again', async () => {
    const user = userEvent.setup();
    const server = aServer({ audit: true });
    open(server, 'en');
    const holds = await panel('Kept from being erased');
    expect(
      await within(holds).findByText('No request is held.'),
    ).toBeInTheDocument();
    await user.click(
      within(holds).getByRole('button', { name: 'Hold a request…' }),
    );
    const dialog = await screen.findByRole('dialog', {
      name: 'Hold a request?',
    });
    const set = within(dialog).getByRole('button', { name: 'Hold it' });
    await user.click(set);
    expect(dialog).toHaveTextContent('Type why it is held.');
    expect(await accessibilityFaults()).toEqual([]);
    const field = (name: string) =>
      within(dialog).getByRole('textbox', { name });
    await user.click(field('Reference of the request'));
    await user.paste('OT-2026-7K3M9Q');
    await user.click(field('Why it is held'));
    await user.paste('A court asked for it.');
    await user.click(set);
    await within(holds).findByText('OT-2026-7K3M9Q is held.');
    expect(server.requests(/POST .*holds$/)[0].body).toEqual({
      reference: 'OT-2026-7K3M9Q',
      reason: 'A court asked for it.',
    });
    await user.click(
      await within(holds).findByRole('button', {
        name: 'End the hold on OT-2026-7K3M9Q…',
      }),
    );
    await user.click(
      within(
        await screen.findByRole('dialog', {
          name: 'End the hold on OT-2026-7K3M9Q?',
        }),
      ).getByRole('button', { name: 'End the hold' }),
    );
    expect(
      await within(holds).findByText('No request is held.'),
    ).toBeInTheDocument();
  });

  it('tells everybody else that it does not belong to their role', async () => {
    open(aServer({}));
    expect(
      await screen.findByRole('heading', {
        level: 1,
        name: 'Tämä osa ei kuulu rooliisi',
      }),
    ).toBeInTheDocument();
  });
});
