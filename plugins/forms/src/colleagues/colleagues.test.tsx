import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { accessibilityFaults } from '../../testing/accessibility';
import { aCase } from '../../testing/aCase';
import { aFormDefinition, aFormVersion } from '../../testing/aForm';
import { FakeForms } from '../../testing/FakeForms';
import { renderPortal } from '../../testing/renderPortal';

const office = {
  ref: 'group:default/toimisto',
  name: { fi: 'Perhepalvelut', sv: 'Familjeservice', en: 'Family services' },
};
const clinic = {
  ref: 'group:default/neuvola',
  name: { fi: 'Neuvola', sv: 'Rådgivningen', en: 'Clinic' },
};
const tick = /Kaikki yksikössä Perhepalvelut saavat nähdä tämän pyynnön/;

function aServer(units: FormsUnits = [office]) {
  const server = new FakeForms();
  server.me = { ...server.me, units };
  server.forms.set('help-request', aFormVersion(aFormDefinition()));
  return server;
}
type FormsUnits = FakeForms['me']['units'];

function withDraft(units?: FormsUnits) {
  const server = aServer(units);
  const id = crypto.randomUUID();
  server.drafts.set(id, {
    id,
    form: 'help-request',
    version: 1,
    answers: { urgency: 'normal', question: 'Miten tukea nuorta?' },
    language: 'fi',
    revision: 1,
    savedAt: '2026-11-22T12:00:00.000Z',
  });
  return { server, at: `/forms/help-request/${id}/check` };
}
const send = async () =>
  userEvent.click(await screen.findByRole('button', { name: 'Lähetä pyyntö' }));
const sent = (server: FakeForms) =>
  server.requests(/POST .submissions$/)[0].body as { colleagues?: string };

describe('colleagues', () => {
  it('are let in by a tick that is not set at first', async () => {
    const { server, at } = withDraft();
    renderPortal({ at, server });
    const box = await screen.findByRole('checkbox', { name: tick });
    expect(box).not.toBeChecked();
    expect(await accessibilityFaults()).toEqual([]);
    expect(screen.getByText(/Ketkä näkevät: sinä ja tiimi/)).toBeVisible();
    await userEvent.click(box);
    expect(
      screen.getByText(/Ketkä näkevät: sinä, kaikki yksikössä Perhepalvelut/),
    ).toBeVisible();
    await send();
    await screen.findByRole('heading', { name: 'Pyyntö on lähetetty' });
    expect(sent(server).colleagues).toBe(office.ref);
  });

  it('are not let in by who sends without a word', async () => {
    const { server, at } = withDraft([office, clinic]);
    renderPortal({ at, server });
    expect(
      await screen.findByRole('radio', { name: 'Ei kukaan muu' }),
    ).toBeChecked();
    await send();
    await screen.findByRole('heading', { name: 'Pyyntö on lähetetty' });
    expect(sent(server)).not.toHaveProperty('colleagues');
  });

  it('are no question to somebody of no unit', async () => {
    const { server, at } = withDraft([]);
    renderPortal({ at, server });
    await screen.findByRole('button', { name: 'Lähetä pyyntö' });
    expect(screen.queryByText('Kuka muu näkee pyynnön?')).toBeNull();
  });

  it('are let in and out later on the page of the request', async () => {
    const server = aServer();
    const one = aCase({ allowedActions: ['share'] });
    server.cases.set(one.id, one);
    renderPortal({ at: `/requests/${one.id}`, server });
    await screen.findByText('Yksiköstäsi pyynnön näet vain sinä.');
    await userEvent.click(
      screen.getByRole('button', { name: 'Anna yksikön nähdä ja jatkaa…' }),
    );
    const dialog = within(await screen.findByRole('dialog'));
    expect(dialog.getByRole('button', { name: 'Anna oikeus' })).toBeDisabled();
    await userEvent.click(dialog.getByRole('checkbox', { name: tick }));
    await userEvent.click(dialog.getByRole('button', { name: 'Anna oikeus' }));
    await screen.findByText(/Kaikki yksikössä Perhepalvelut näkevät/);
    expect(await accessibilityFaults()).toEqual([]);

    await userEvent.click(
      screen.getByRole('button', { name: 'Ota oikeus takaisin…' }),
    );
    await userEvent.click(
      within(await screen.findByRole('dialog')).getByRole('button', {
        name: 'Ota oikeus takaisin',
      }),
    );
    await screen.findByText('Yksiköstäsi pyynnön näet vain sinä.');
    expect(server.requests(/commands$/).map(({ body }) => body)).toEqual([
      { command: 'share', unit: office.ref },
      { command: 'share', unit: null },
    ]);
  });

  it('find what is open to their unit apart from their own, and see who sent it', async () => {
    const server = aServer();
    const one = aCase({
      requester: 'user:default/kalle',
      colleagues: office,
      helpers: ['user:default/liisa'],
      allowedActions: ['cancel'],
    });
    server.cases.set(one.id, one);
    renderPortal({ at: '/requests', server });
    await screen.findByText('Sinulla ei ole keskeneräisiä pyyntöjä.');
    await userEvent.click(
      screen.getByRole('radio', { name: 'Oman yksikön pyynnöt' }),
    );
    await userEvent.click(
      await screen.findByRole('link', { name: new RegExp(one.reference) }),
    );
    await screen.findByText(/on lähettänyt tämän pyynnön ja antanut yksikön/);
    expect(screen.queryByRole('button', { name: /oikeus/ })).toBeNull();
  });
});
