import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { CaseMeeting, MeetingItem } from '@tukiverkko/plugin-forms-common';
import { accessibilityFaults } from '../../testing/accessibility';
import { aCase, everywhere } from '../../testing/aCase';
import { accepted, aTeamServer, entities } from '../../testing/aTeamServer';
import { aMeeting } from '../../testing/FakeCompany';
import { renderPortal } from '../../testing/renderPortal';
import { savedFiles } from '../../testing/savedFiles';

const { id } = aCase();
const plan = {
  date: '2090-01-10',
  time: '09:00',
  minutes: 60,
  place: 'Kokoushuone 2',
  link: 'https://video.example/abc',
  participants: ['koulukuraattori'],
  withFamily: true,
};
const inHand = { ...accepted, allowedActions: ['answer', 'schedule'] } as const;
const { agenda: _, ...booked } = aMeeting(plan, { isGroup: false });
const caseMeeting: CaseMeeting = { ...booked, minutes: 60 };

const item = (
  number: number,
  state: MeetingItem['state'],
  startsAt: string,
): MeetingItem => ({
  case: `7d0c2b1e-0000-4000-8000-00000000000${number}`,
  reference: `OT-2026-00000${number}`,
  formTitle: everywhere('Avunpyyntö'),
  serviceName: everywhere('Haastavat erot'),
  state,
  startsAt,
  minutes: 30,
  experts: number === 1 ? [everywhere('Satama'), null] : [],
});
const group = aMeeting(plan, {
  id: 'a0000000-0000-4000-8000-000000000001',
  agenda: [
    item(1, 'answered', '2090-01-10T07:00:00.000Z'),
    item(2, 'accepted', '2090-01-10T07:30:00.000Z'),
  ],
});

const fill = async (name: RegExp, text: string) => {
  const field = screen.getByRole('textbox', { name });
  await userEvent.clear(field);
  await userEvent.type(field, text);
};

describe('the time of a request', () => {
  it('is booked by the team, whose members see what is missing first', async () => {
    const server = aTeamServer(inHand);
    renderPortal({ at: `/requests/${id}`, server, entities });
    await userEvent.click(
      await screen.findByRole('button', { name: 'Sovi aika…' }),
    );
    const dialog = await screen.findByRole('dialog', { name: 'Sovi aika' });
    const book = within(dialog).getByRole('button', { name: 'Sovi aika' });
    await userEvent.click(book);
    expect(
      within(dialog).getByRole('link', {
        name: 'Valitse, missä pyyntö käsitellään',
      }),
    ).toBeInTheDocument();
    await userEvent.click(
      within(dialog).getByRole('radio', { name: 'Omassa tapaamisessa' }),
    );
    await userEvent.click(book);
    const summary = within(dialog).getByRole('group', {
      name: 'Lomakkeessa on virheitä',
    });
    expect(within(summary).getAllByRole('link')).toHaveLength(5);
    expect(await accessibilityFaults()).toEqual([]);

    await fill(/Päivä/, '10.1.2090');
    await fill(/Kellonaika/, '9');
    await fill(/Kesto/, '60');
    await fill(/Paikka/, 'Kokoushuone 2');
    await userEvent.click(within(dialog).getByRole('radio', { name: 'Ei' }));
    await userEvent.click(book);
    expect(await screen.findByText('Aika on sovittu.')).toBeInTheDocument();
    expect(server.requests(/commands/)[0].body).toEqual({
      command: 'schedule',
      to: {
        plan: {
          date: '2090-01-10',
          time: '09:00',
          minutes: 60,
          place: 'Kokoushuone 2',
          participants: [],
          withFamily: false,
        },
      },
    });
    const panel = await screen.findByRole('region', { name: 'Sovittu aika' });
    expect(panel).toHaveTextContent(/10\.1\.2090.klo.9\.00–10\.00/);
    expect(
      within(panel).queryByRole('button', { name: 'Sovi aika…' }),
    ).not.toBeInTheDocument();
  });

  it('is a turn in a group meeting of the team', async () => {
    const server = aTeamServer(inHand);
    server.company.meetings.set(group.id, group);
    renderPortal({ at: `/requests/${id}`, server, entities });
    await userEvent.click(
      await screen.findByRole('button', { name: 'Sovi aika…' }),
    );
    await userEvent.click(
      await screen.findByRole('radio', { name: 'Tiimin ryhmäkokouksessa' }),
    );
    const which = await screen.findByRole('combobox', {
      name: 'Missä kokouksessa?',
    });
    await userEvent.selectOptions(which, group.id);
    await userEvent.click(
      within(screen.getByRole('dialog')).getByRole('button', {
        name: 'Sovi aika',
      }),
    );
    await waitFor(() =>
      expect(server.requests(/commands/)[0]?.body).toEqual({
        command: 'schedule',
        to: { meeting: group.id, minutes: 30 },
      }),
    );
  });

  it('is told to the requester, who saves it for a calendar and asks the team to cancel', async () => {
    const files = savedFiles();
    const server = aTeamServer({
      state: 'accepted',
      meetings: [{ ...caseMeeting, mayChange: false }],
      allowedActions: ['ask-cancel'],
    });
    server.me = { ...server.me, entityRef: 'user:default/liisa', teams: [] };
    renderPortal({ at: `/requests/${id}`, server, entities });
    const panel = await screen.findByRole('region', { name: 'Sovittu aika' });
    expect(panel).toHaveTextContent('Kokoushuone 2');
    expect(panel).toHaveTextContent('koulukuraattori');
    expect(
      within(panel).getByRole('link', { name: /Avaa videokokous/ }),
    ).toHaveAttribute('href', plan.link);
    await userEvent.click(
      within(panel).getByRole('button', { name: 'Lataa kalenteriin' }),
    );
    await waitFor(() => expect(files.names).toEqual(['tukiverkko.ics']));

    expect(
      screen.queryByRole('button', { name: 'Peru pyyntö' }),
    ).not.toBeInTheDocument();
    await userEvent.click(
      screen.getByRole('button', { name: 'Pyydä tiimiä perumaan…' }),
    );
    const dialog = await screen.findByRole('dialog');
    expect(dialog).toHaveTextContent('Pyynnölle on sovittu kokous');
    expect(await accessibilityFaults()).toEqual([]);
    await userEvent.type(within(dialog).getByRole('textbox'), 'Perhe muutti.');
    await userEvent.click(
      within(dialog).getByRole('button', { name: 'Pyydä tiimiä perumaan' }),
    );
    expect(
      await screen.findByText('Tiimiä on pyydetty perumaan pyyntö.'),
    ).toBeInTheDocument();
    expect(server.requests(/commands/)[0].body).toEqual({
      command: 'ask-cancel',
      reason: 'Perhe muutti.',
    });
  });

  it('lets the team cancel once it was asked to', async () => {
    const server = aTeamServer({
      ...accepted,
      meetings: [caseMeeting],
      allowedActions: ['cancel'],
    });
    renderPortal({ at: `/requests/${id}`, server, entities });
    expect(
      await screen.findByText(/Pyytäjä pyytää tiimiä perumaan pyynnön/),
    ).toBeInTheDocument();
    await userEvent.click(screen.getByRole('button', { name: 'Peru pyyntö' }));
    await userEvent.click(
      within(await screen.findByRole('dialog')).getByRole('button', {
        name: 'Peru pyyntö',
      }),
    );
    await waitFor(() => expect(server.cases.get(id)?.state).toBe('cancelled'));
  });
});

describe('the meetings of a team', () => {
  it('are listed in the inbox, and a new one is booked there', async () => {
    const server = aTeamServer();
    server.company.meetings.set(group.id, group);
    renderPortal({ at: '/inbox/meetings', server, entities });
    expect(
      await screen.findByRole('heading', { name: 'Kokoukset', level: 1 }),
    ).toBeInTheDocument();
    expect(screen.getByRole('link', { name: 'Kokoukset' })).toHaveAttribute(
      'aria-current',
      'page',
    );
    const table = await screen.findByRole('table', {
      name: 'Kokoukset: Tulevat',
    });
    expect(
      within(table).getByRole('link', { name: /10\.1\.2090/ }),
    ).toHaveAttribute('href', `/inbox/meetings/${group.id}`);
    expect(table).toHaveTextContent('2 pyyntöä');
    expect(await accessibilityFaults()).toEqual([]);

    await userEvent.click(
      screen.getByRole('button', { name: 'Sovi ryhmäkokous…' }),
    );
    const dialog = await screen.findByRole('dialog', {
      name: 'Sovi ryhmäkokous',
    });
    await fill(/Päivä/, '11.1.2090');
    await fill(/Kellonaika/, '13.00');
    await fill(/Kesto/, '120');
    await fill(/Videolinkki/, 'https://video.example/ryhma');
    await userEvent.click(within(dialog).getByRole('radio', { name: 'Kyllä' }));
    await userEvent.click(
      within(dialog).getByRole('button', { name: 'Sovi aika' }),
    );
    expect(
      await screen.findByRole('heading', { name: 'Kokous: Järvisydän' }),
    ).toBeInTheDocument();
    expect(screen.getByText(/Asialistalla ei ole vielä/)).toBeInTheDocument();
    expect(server.requests(/POST \/meetings/)[0].body).toMatchObject({
      team: 'group:default/jarvisydan',
      plan: { date: '2090-01-11', time: '13:00', withFamily: true },
    });
  });

  it('say what to do where there are none', async () => {
    renderPortal({ at: '/inbox/meetings?when=past', server: aTeamServer() });
    expect(
      await screen.findByText('Menneitä kokouksia ei ole.'),
    ).toBeInTheDocument();
    expect(screen.getByRole('link', { name: 'Jonoon' })).toHaveAttribute(
      'href',
      '/inbox',
    );
  });
});

describe('one meeting', () => {
  const open = async (server = aTeamServer()) => {
    server.company.meetings.set(group.id, group);
    renderPortal({ at: `/inbox/meetings/${group.id}`, server, entities });
    const panel = await screen.findByRole('region', { name: 'Asialista' });
    return { server, panel };
  };

  it('shows its requests with time, who joins, how far they are, and where to write', async () => {
    const { panel } = await open();
    const [first, second] = within(panel).getAllByRole('listitem');
    expect(first).toHaveTextContent('9.00 · Haastavat erot OT-2026-000001');
    expect(first).toHaveTextContent('Mukana: Satama, Asiantuntija');
    expect(first).toHaveTextContent('Valmis');
    expect(second).toHaveTextContent('9.30');
    expect(second).toHaveTextContent('Odottaa');
    expect(
      within(second).getByRole('link', {
        name: 'Kirjoita lausunto: OT-2026-000002',
      }),
    ).toHaveAttribute('href', `/requests/${group.agenda[1].case}/answer`);
    expect(
      within(first).queryByRole('link', { name: /Kirjoita lausunto/ }),
    ).not.toBeInTheDocument();
    expect(screen.getByText('Perhe on paikalla')).toBeInTheDocument();
    expect(document.title).toBe('Kokous: Järvisydän – Saapuneet – Tukiverkko');
    expect(await accessibilityFaults()).toEqual([]);
  });

  it('goes to the next open item by button and by keys', async () => {
    const { panel } = await open();
    const [, second] = within(panel).getAllByRole('listitem');
    await userEvent.click(
      within(panel).getByRole('button', { name: 'Seuraava kohta' }),
    );
    expect(second).toHaveFocus();
    second.blur();
    await userEvent.keyboard('{Control>}{Enter}{/Control}');
    expect(second).toHaveFocus();
  });

  it('is put in another order, and says so', async () => {
    const { server, panel } = await open();
    await userEvent.click(
      within(panel).getByRole('button', { name: 'Aiemmaksi: OT-2026-000002' }),
    );
    expect(
      await screen.findByText('OT-2026-000002 on nyt kohta 1.'),
    ).toBeInTheDocument();
    expect(server.requests(/PUT/)[0].body).toMatchObject({
      plan: { date: '2090-01-10', time: '09:00', minutes: 60 },
      agenda: [
        { case: group.agenda[1].case, minutes: 30 },
        { case: group.agenda[0].case, minutes: 30 },
      ],
    });
  });

  it('is moved to another time, and cancelled after a question', async () => {
    const { server } = await open();
    await userEvent.click(screen.getByRole('button', { name: 'Muuta…' }));
    await fill(/Kellonaika/, '13');
    server.failNext(/PUT/, { status: 412, error: { type: 'meeting-changed' } });
    const save = screen.getByRole('button', { name: 'Tallenna muutos' });
    await userEvent.click(save);
    expect(await screen.findByRole('alert')).toHaveTextContent(
      'Joku muu on muuttanut kokousta.',
    );
    await userEvent.click(save);
    expect(
      await screen.findByText('Kokousta on muutettu.'),
    ).toBeInTheDocument();
    await userEvent.click(screen.getByRole('button', { name: 'Peru kokous' }));
    await userEvent.click(
      within(await screen.findByRole('dialog')).getByRole('button', {
        name: 'Peru kokous',
      }),
    );
    expect(await screen.findByText('Kokous on peruttu.')).toBeInTheDocument();
    expect(await screen.findByText('Peruttu')).toBeInTheDocument();
    expect(
      screen.queryByRole('button', { name: 'Muuta…' }),
    ).not.toBeInTheDocument();
  });

  it('that is not the reader’s looks like one that is not', async () => {
    renderPortal({ at: '/inbox/meetings/unknown', server: aTeamServer() });
    expect(
      await screen.findByRole('heading', { name: 'Sivua ei löydy' }),
    ).toBeInTheDocument();
  });
});
