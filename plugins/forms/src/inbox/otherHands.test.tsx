import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { accessibilityFaults } from '../../testing/accessibility';
import { aCase } from '../../testing/aCase';
import { aTeamServer, eero, entities, ours } from '../../testing/aTeamServer';
import { renderPortal } from '../../testing/renderPortal';
import { unsentTexts } from '../request/UnsentTexts';

const { id } = aCase();
const at = `/requests/${id}`;
const press = async (name: string | RegExp) =>
  userEvent.click(await screen.findByRole('button', { name }));

beforeEach(() => {
  for (const what of ['ask', 'forward', 'mark-in-error'])
    unsentTexts.keep(`${eero} ${id} ${what}`, '');
});

describe('a request that goes to other hands', () => {
  const working = {
    ...ours,
    state: 'accepted',
    assignee: eero,
    allowedActions: ['answer', 'ask', 'forward', 'assign', 'return'],
    leave: { allowOtherCounty: true, allowOtherArea: false },
  } as const;
  const members = [
    ...entities,
    {
      apiVersion: 'backstage.io/v1alpha1',
      kind: 'User',
      metadata: { name: 'veera', namespace: 'default' },
      spec: { profile: { displayName: 'Veera V.' } },
      relations: [{ type: 'memberOf', targetRef: 'group:default/jarvisydan' }],
    },
  ];
  const choose = async (item: string) => {
    await press('Muut toiminnot');
    await userEvent.click(await screen.findByRole('menuitem', { name: item }));
    return screen.findByRole('dialog');
  };
  const fillForward = async (dialog: HTMLElement) => {
    await userEvent.click(
      within(dialog).getByRole('radio', { name: 'Toinen tiimi' }),
    );
    await userEvent.type(
      within(dialog).getByRole('combobox', { name: /Mikä tiimi/ }),
      'Sat',
    );
    await userEvent.click(
      await screen.findByRole('option', { name: /Satama/ }),
    );
    await userEvent.type(
      within(dialog).getByLabelText('Miksi siirrät?'),
      'Heillä on osaaminen.',
    );
  };

  it('is passed on with the reason, says how far it may go, and is not ours to see any more', async () => {
    const server = aTeamServer(working);
    renderPortal({ at, server, entities });
    const dialog = await choose('Siirrä toiselle tiimille…');
    expect(
      within(dialog).getByText('Tämän jälkeen tiimisi ei enää näe sisältöä.'),
    ).toBeInTheDocument();
    expect(
      within(dialog).getByText('Pyytäjä sallii siirron'),
    ).toBeInTheDocument();
    expect(
      within(dialog).getByText('Pyytäjä ei ole antanut lupaa'),
    ).toBeInTheDocument();
    expect(await accessibilityFaults()).toEqual([]);
    await fillForward(dialog);
    await userEvent.click(
      within(dialog).getByRole('button', { name: 'Siirrä: Satama' }),
    );
    expect(
      await screen.findByRole('heading', {
        level: 1,
        name: 'Pyyntö on siirretty: Satama',
      }),
    ).toBeInTheDocument();
    expect(
      screen.getByRole('link', { name: 'Takaisin saapuneisiin' }),
    ).toBeInTheDocument();
    expect(server.requests(/commands/)[0].body).toEqual({
      command: 'forward',
      to: { team: 'group:default/satama' },
      reason: 'Heillä on osaaminen.',
    });
  });

  it('asks for permission where it may not leave the area, and keeps the reason', async () => {
    const server = aTeamServer(working);
    renderPortal({ at, server, entities });
    const dialog = await choose('Siirrä toiselle tiimille…');
    await fillForward(dialog);
    server.failNext(/commands/, {
      status: 409,
      error: {
        type: 'leave-not-permitted',
        leaves: 'area',
        reason: { fi: 'Satama on alueen ulkopuolella.', sv: '', en: '' },
      },
    });
    await userEvent.click(
      within(dialog).getByRole('button', { name: 'Siirrä: Satama' }),
    );
    expect(
      await within(dialog).findByText(/Satama on alueen ulkopuolella/),
    ).toBeInTheDocument();
    await userEvent.click(
      within(dialog).getByRole('button', { name: 'Pyydä lupa' }),
    );
    const asking = await screen.findByRole('dialog', {
      name: 'Pyydä lupa siirtää pyyntö',
    });
    await userEvent.type(
      within(asking).getByLabelText('Miksi pyyntö kannattaisi siirtää?'),
      'Osaaminen on siellä.',
    );
    await userEvent.click(
      within(asking).getByRole('button', { name: 'Lähetä pyytäjälle' }),
    );
    await waitFor(() =>
      expect(server.requests(/commands/).at(-1)?.body).toEqual({
        command: 'ask',
        message: 'Osaaminen on siellä.',
        leave: 'area',
      }),
    );
    expect(unsentTexts.get(`${eero} ${id} forward`)).toBe(
      'Heillä on osaaminen.',
    );
  });

  it('is assigned to a member of the team, or to nobody', async () => {
    const server = aTeamServer(working);
    renderPortal({ at, server, entities: members });
    const dialog = await choose('Anna käsittelijä…');
    await userEvent.click(
      await within(dialog).findByRole('radio', { name: 'Veera V.' }),
    );
    expect(await accessibilityFaults()).toEqual([]);
    await userEvent.click(
      within(dialog).getByRole('button', { name: 'Anna käsittelijä' }),
    );
    expect(
      await screen.findByText('Käsittelijä on vaihdettu.'),
    ).toBeInTheDocument();
    expect(server.cases.get(id)?.assignee).toBe('user:default/veera');
    expect(
      await screen.findByText('Käsittelijä: Veera V.'),
    ).toBeInTheDocument();
  });

  it('is put back into the queue', async () => {
    const server = aTeamServer(working);
    renderPortal({ at, server, entities });
    await press('Muut toiminnot');
    await userEvent.click(
      await screen.findByRole('menuitem', { name: 'Palauta jonoon' }),
    );
    expect(
      await screen.findByText('Pyyntö on palautettu jonoon.'),
    ).toBeInTheDocument();
    expect(server.cases.get(id)).toMatchObject({
      state: 'submitted',
      assignee: null,
    });
  });

  it('shows a coordinator whose it is, and none of what was written', async () => {
    const server = aTeamServer({
      relations: ['coordinator'],
      isWithheld: true,
      answers: {},
      allowedActions: ['forward', 'mark-in-error'],
      concerns: ['owner-gone'],
    });
    renderPortal({ at, server, entities });
    expect(
      await screen.findByText(/Sisällön näkevät pyytäjä ja tiimi/),
    ).toBeInTheDocument();
    expect(
      screen.getByText(
        'Tiimiä Järvisydän ei enää ole luettelossa. Siirrä pyyntö toiselle tiimille.',
      ),
    ).toBeInTheDocument();
    expect(screen.queryByText('Miksi meille?')).not.toBeInTheDocument();
    const dialog = await choose('Merkitse virheelliseksi…');
    await userEvent.type(
      within(dialog).getByLabelText('Miksi pyyntö on virheellinen?'),
      'Kahdesti.',
    );
    await userEvent.click(
      within(dialog).getByRole('button', { name: 'Merkitse virheelliseksi' }),
    );
    await waitFor(() =>
      expect(server.cases.get(id)?.state).toBe('entered-in-error'),
    );
  });

  it('says what was erased and when, and why the rest is kept', async () => {
    const server = aTeamServer({
      state: 'closed',
      allowedActions: [],
      erasedFields: { at: '2026-11-20T10:00:00.000Z', fields: ['topic'] },
      hold: {
        since: '2026-11-21T10:00:00.000Z',
        actor: eero,
        reason: 'Kantelu on vireillä.',
      },
    });
    renderPortal({ at, server, entities });
    expect(
      await screen.findByText(/Osa vastauksista poistettiin 20\.11\.2026/),
    ).toBeVisible();
    expect(screen.getByText(/Kantelu on vireillä\./)).toBeVisible();
  });
});
