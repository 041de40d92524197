import { act, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { accessibilityFaults } from '../../testing/accessibility';
import { aCase } from '../../testing/aCase';
import {
  accepted,
  aTeamServer,
  eero,
  entities,
} from '../../testing/aTeamServer';
import { renderPortal } from '../../testing/renderPortal';
import { unsentTexts } from './UnsentTexts';

const { id, requester } = aCase();
const at = `/requests/${id}`;
const press = async (name: string | RegExp) =>
  userEvent.click(await screen.findByRole('button', { name }));

beforeEach(() => {
  for (const what of ['message', 'note', 'ask'])
    unsentTexts.keep(`${eero} ${id} ${what}`, '');
});

describe('what the team writes on the page of a request', () => {
  const working = {
    ...accepted,
    allowedActions: [
      'answer',
      'ask',
      'forward',
      'assign',
      'return',
      'note',
      'message',
    ],
  } as const;

  it('never looks alike: a message names its reader, a note says that nobody else reads it', async () => {
    const server = aTeamServer(working);
    renderPortal({ at, server, entities });
    expect(
      await screen.findByRole('button', { name: 'Lähetä pyytäjälle' }),
    ).toBeInTheDocument();
    await userEvent.click(screen.getByRole('radio', { name: 'Vain tiimille' }));
    expect(
      screen.queryByRole('button', { name: 'Lähetä pyytäjälle' }),
    ).not.toBeInTheDocument();
    expect(
      screen.getByText('Vain tiimisi lukee tämän. Pyytäjä ei näe sitä.'),
    ).toBeInTheDocument();
    await userEvent.type(
      screen.getByLabelText('Muistiinpano tiimille'),
      'Kysytään esihenkilöltä.',
    );
    expect(await accessibilityFaults()).toEqual([]);
    await press('Tallenna tiimille');
    expect(
      await screen.findByText('Muistiinpano on tallennettu tiimille.'),
    ).toBeInTheDocument();
    expect(server.requests(/POST .*messages/)[0].body).toEqual({
      kind: 'note',
      text: 'Kysytään esihenkilöltä.',
    });
    const line = (await screen.findByText('Kysytään esihenkilöltä.')).closest(
      'li',
    )!;
    expect(within(line).getByText('Vain tiimille')).toBeInTheDocument();
  });

  it('does not become a message by changing who reads it', async () => {
    renderPortal({ at, server: aTeamServer(working), entities });
    await userEvent.click(
      await screen.findByRole('radio', { name: 'Vain tiimille' }),
    );
    await userEvent.type(
      screen.getByLabelText('Muistiinpano tiimille'),
      'Vain meille.',
    );
    await userEvent.click(screen.getByRole('radio', { name: 'Pyytäjälle' }));
    expect(screen.getByLabelText('Viesti')).toHaveValue('');
    await userEvent.click(screen.getByRole('radio', { name: 'Vain tiimille' }));
    expect(screen.getByLabelText('Muistiinpano tiimille')).toHaveValue(
      'Vain meille.',
    );
  });

  it('is kept while one looks at another page', async () => {
    renderPortal({ at, server: aTeamServer(working), entities });
    await userEvent.type(await screen.findByLabelText('Viesti'), 'Kesken');
    await userEvent.click(
      screen.getByRole('link', { name: 'Kirjoita vastaus' }),
    );
    await userEvent.click(
      await screen.findByRole('link', { name: 'Katso pyyntö' }),
    );
    expect(await screen.findByLabelText('Viesti')).toHaveValue('Kesken');
  });

  it('shows earlier messages when asked, and keeps them when something new comes', async () => {
    const server = aTeamServer(working);
    server.pageSize = 2;
    const say = (n: number) =>
      server.talk.write(id, {
        kind: 'message',
        text: `Viesti numero ${n}`,
        actor: requester,
        at: `2026-11-22T13:00:0${n}.000Z`,
      });
    [1, 2, 3, 4, 5].forEach(say);
    renderPortal({ at, server, entities });
    expect(await screen.findByText('Viesti numero 5')).toBeInTheDocument();
    expect(screen.queryByText('Viesti numero 3')).not.toBeInTheDocument();
    await press('Näytä aiemmat viestit');
    expect(await screen.findByText('Viesti numero 2')).toBeInTheDocument();
    await press('Näytä aiemmat viestit');
    expect(await screen.findByText('Viesti numero 1')).toBeInTheDocument();
    expect(
      screen.queryByRole('button', { name: 'Näytä aiemmat viestit' }),
    ).not.toBeInTheDocument();
    await userEvent.type(screen.getByLabelText('Viesti'), 'Uusi');
    await press('Lähetä pyytäjälle');
    expect(await screen.findByText('Uusi')).toBeInTheDocument();
    expect(screen.getByText('Viesti numero 1')).toBeInTheDocument();
  });

  it('looks again when its reader comes back after a while, and says that there is something new', async () => {
    const server = aTeamServer(working);
    renderPortal({ at, server, entities });
    await userEvent.type(await screen.findByLabelText('Viesti'), 'Kesken');
    server.talk.write(id, {
      kind: 'message',
      text: 'Lisäsin tiedon.',
      actor: requester,
      at: '2026-11-24T08:00:00.000Z',
    });
    const turn = (state: 'hidden' | 'visible', now: number) => {
      jest.spyOn(Date, 'now').mockReturnValue(now);
      jest.spyOn(document, 'visibilityState', 'get').mockReturnValue(state);
      act(() => {
        document.dispatchEvent(new Event('visibilitychange'));
      });
    };
    const reads = () => server.requests(/GET .submissions.[^/]+$/).length;
    const before = reads();
    turn('hidden', 1_000);
    turn('visible', 30_000);
    expect(reads()).toBe(before);
    turn('hidden', 40_000);
    turn('visible', 100_000);
    jest.restoreAllMocks();
    expect(await screen.findByText('Lisäsin tiedon.')).toBeInTheDocument();
    expect(screen.getByText(/Pyynnössä on uutta/)).toBeInTheDocument();
    expect(reads()).toBe(before + 1);
    expect(screen.getByLabelText('Viesti')).toHaveValue('Kesken');
  });

  it('is a question to the requester, and the time stands', async () => {
    const server = aTeamServer(working);
    renderPortal({ at, server, entities });
    await press('Pyydä lisätietoa…');
    await userEvent.type(
      await screen.findByLabelText('Mitä haluat tietää?'),
      'Milloin?',
    );
    await press('Lähetä pyytäjälle');
    expect(
      await screen.findByText(
        'Kysymys on lähetetty pyytäjälle. Määräaika on tauolla.',
      ),
    ).toBeInTheDocument();
    expect(
      await screen.findByText('tauolla, odottaa pyytäjän vastausta'),
    ).toBeInTheDocument();
    expect(server.requests(/commands/)[0].body).toEqual({
      command: 'ask',
      message: 'Milloin?',
    });
  });

  it('says who left, and whom the requester relies on', async () => {
    renderPortal({
      at,
      server: aTeamServer({ ...working, concerns: ['assignee-left'] }),
      entities,
    });
    expect(
      await screen.findByText(
        'Käsittelijä Eero E. ei enää kuulu tiimiin. Anna pyynnölle uusi käsittelijä.',
      ),
    ).toBeInTheDocument();
    expect(
      screen.getByText('Vastuu asiakkaasta säilyy pyytäjällä.'),
    ).toBeInTheDocument();
  });
});
