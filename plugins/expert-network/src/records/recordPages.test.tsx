import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { aRecord, keptTeam } from '../../testing/aRecord';
import { area, county, network, team } from '../../testing/entities';
import { FakeExpertNetwork } from '../../testing/FakeExpertNetwork';
import { FakeRecords } from '../../testing/FakeRecords';
import { renderPortal } from '../../testing/renderPortal';
import { violations } from '../../testing/violations';

const page = '/catalog/default/group/jarvisydan';
const entities = [area, county, keptTeam];
const coordinating = { may: { edit: true, restore: true, confirm: true } };
const refused = (statusCode: number) =>
  Object.assign(new Error('refused'), { statusCode });

describe('the page of what is kept in the portal', () => {
  it('offers its owner the form, filled in with what it says now', async () => {
    const records = new FakeRecords(aRecord());
    renderPortal({ at: page, entities, records });
    const care = await screen.findByRole('region', {
      name: 'Tietojen ylläpito',
    });
    expect(
      await within(care).findByText(
        'Viimeksi muutettu 20.11.2026: tiedoista vastaava tiimi (Järvisydän).',
      ),
    ).toBeVisible();
    expect(care).toHaveTextContent('hyväksyy koordinaatiotiimi');
    await userEvent.dblClick(
      within(care).getByRole('button', { name: 'Muokkaa tietoja' }),
    );
    await waitFor(() => expect(records.begun).toHaveLength(1));
    expect(records.begun[0]).toMatchObject({
      form: 'unit-details',
      record: { ref: 'group:default/jarvisydan', revision: 2 },
    });
  });

  it('lets everybody else propose, and says when the form cannot be opened', async () => {
    const records = new FakeRecords(
      aRecord({ may: { edit: false, restore: false, confirm: false } }),
    );
    renderPortal({ at: page, entities, records, language: 'sv' });
    const button = await screen.findByRole('button', {
      name: 'Föreslå en ändring',
    });
    records.refusal = refused(503);
    await userEvent.click(button);
    expect(await screen.findByRole('alert')).toHaveTextContent(
      'Formuläret kunde inte öppnas. Försök igen.',
    );
    records.refusal = refused(403);
    await userEvent.click(button);
    await waitFor(() =>
      expect(screen.getByRole('alert')).toHaveTextContent(
        'Du har inte rätt att föreslå ändringar.',
      ),
    );
  });

  it('says of what is kept in a file that it is, to those who would look for the button', async () => {
    const expertNetwork = new FakeExpertNetwork(undefined, {
      me: { coordinates: true },
    });
    renderPortal({ at: page, entities: [area, county, team], expertNetwork });
    expect(
      await screen.findByText(/Nämä tiedot ovat tiedostossa/),
    ).toBeVisible();
    expect(
      screen.queryByRole('link', { name: 'Muutokset' }),
    ).not.toBeInTheDocument();
  });

  it('says that this part could not be loaded, and the rest works', async () => {
    renderPortal({ at: page, entities, records: new FakeRecords() });
    const care = await screen.findByRole('region', {
      name: 'Tietojen ylläpito',
    });
    expect(
      await within(care).findByText('Tätä osaa ei saatu haettua.'),
    ).toBeVisible();
  });
});

describe('the changes of a record', () => {
  const at = `${page}/history`;

  it('are told in words: what, who in which role, and when', async () => {
    const { container } = renderPortal({
      at,
      entities,
      records: new FakeRecords(aRecord()),
    });
    const panel = await screen.findByRole('region', { name: 'Muutokset' });
    const [newest, first] = within(panel).getAllByRole('listitem');
    expect(newest).toHaveTextContent('Muutettiin');
    expect(newest).toHaveTextContent('20.11.2026 klo 10.00');
    expect(newest).toHaveTextContent(
      'Muuttaja: tiedoista vastaava tiimi (Järvisydän)',
    );
    expect(newest).toHaveTextContent(
      'Hyväksyjä: koordinaattori (Koordinaatiotiimi, Itä-Suomi)',
    );
    expect(newest).toHaveTextContent('Kielet');
    expect(newest).toHaveTextContent('Lisätty: ruotsi');
    expect(newest).toHaveTextContent('Ennen: ei tietoa');
    expect(first).toHaveTextContent('Lisättiin');
    expect(first).toHaveTextContent('Etelä-Savo');
    expect(
      screen.queryByRole('button', { name: /Palauta/ }),
    ).not.toBeInTheDocument();
    expect(await violations(container)).toEqual([]);
  });

  it('let a coordinator restore an earlier state after seeing what that changes', async () => {
    const records = new FakeRecords(aRecord(coordinating));
    renderPortal({ at, entities, records });
    await userEvent.click(
      await screen.findByRole('button', {
        name: /^Palauta tila 1\.10\.2026\sklo\s11\.00$/,
      }),
    );
    const dialog = await screen.findByRole('dialog', {
      name: /^Palautetaanko tila 1\.10\.2026\sklo\s11\.00\?$/,
    });
    expect(dialog).toHaveTextContent('Poistettu: ruotsi');
    expect(dialog).toHaveTextContent('Ennen: Auttaa eroissa.');
    expect(dialog).toHaveTextContent('Jälkeen: ei tietoa');
    expect(await violations(dialog)).toEqual([]);
    await userEvent.click(
      within(dialog).getByRole('button', { name: 'Palauta' }),
    );
    expect(await screen.findByText('Tila palautettiin.')).toBeVisible();
    expect(records.restored).toEqual([{ revision: 1, seen: 2 }]);
  });

  it.each([
    [412, 'Uppgifterna har ändrats under tiden. Se på dem och försök igen.'],
    [409, 'Läget kan inte återställas'],
    [503, 'Återställningen lyckades inte. Försök igen.'],
  ])('say why a restoring was refused with %i', async (status, sentence) => {
    const records = new FakeRecords(aRecord(coordinating));
    records.refusal = refused(status);
    renderPortal({ at, entities, records, language: 'sv' });
    await userEvent.click(
      await screen.findByRole('button', { name: /Återställ läget/ }),
    );
    const dialog = await screen.findByRole('dialog');
    await userEvent.click(
      within(dialog).getByRole('button', { name: 'Återställ' }),
    );
    expect(await within(dialog).findByRole('alert')).toHaveTextContent(
      sentence,
    );
  });
});

describe('proposing something new', () => {
  it('is offered where nothing was found, and among the networks', async () => {
    renderPortal({ at: '/find/networks', entities: [network] });
    expect(
      await screen.findByRole('link', { name: 'Ehdota uutta verkostoa' }),
    ).toHaveAttribute('href', '/forms/network-details/start');
  });

  it('is offered to coordinators beside what waits for them, conflicts first', async () => {
    const waiting = (caseId: string, state: 'waiting' | 'conflicting') => ({
      caseId,
      reference: `OT-2026-${caseId}`,
      type: 'unit' as const,
      ref: 'group:default/jarvisydan',
      isNew: false,
      state,
      at: '2026-11-20T08:00:00.000Z',
      fields: [],
    });
    renderPortal({
      at: '/find/coverage',
      expertNetwork: new FakeExpertNetwork(undefined, {
        me: { coordinates: true },
      }),
      records: new FakeRecords(undefined, [
        waiting('AAAAAA', 'waiting'),
        waiting('BBBBBB', 'conflicting'),
      ]),
    });
    const panel = await screen.findByRole('region', {
      name: 'Ehdotukset, jotka odottavat',
    });
    const [first, second] = await within(panel).findAllByRole('listitem');
    expect(first).toHaveTextContent(
      'OT-2026-BBBBBB · Yksikkö, muutos · 20.11.2026 · ristiriidassa toisen muutoksen kanssa',
    );
    expect(second).toHaveTextContent('OT-2026-AAAAAA');
    expect(
      screen.getByRole('link', { name: 'Ehdota uutta palvelua' }),
    ).toHaveAttribute('href', '/forms/service-details/start');
  });
});
