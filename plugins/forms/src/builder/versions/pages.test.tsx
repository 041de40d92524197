import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { aBuilderServer } from '../../../testing/aBuilderServer';
import { aFormDefinition } from '../../../testing/aForm';
import { accessibilityFaults } from '../../../testing/accessibility';
import type { FakeForms } from '../../../testing/FakeForms';
import { renderBuilder } from '../../../testing/renderBuilder';
import { renderPortal } from '../../../testing/renderPortal';

const form = aFormDefinition();
const changed = aFormDefinition({
  title: 'Avunpyyntö',
  access: { question: { read: ['owner'] } },
});
const open = (server: FakeForms, language: 'fi' | 'sv' | 'en' = 'fi') =>
  renderPortal({ at: '/builder', server, language });
/** As if it had been typed, which takes a moment for each key. */
const write = async (
  user: ReturnType<typeof userEvent.setup>,
  field: HTMLElement,
  words: string,
) => {
  await user.clear(field);
  await user.click(field);
  await user.paste(words);
};
const text = (name: string | RegExp) => screen.getByRole('textbox', { name });

describe('the list of forms', () => {
  it('says how each form stands, is narrowed, and says once that no request is reached from it', async () => {
    const user = userEvent.setup();
    const server = aBuilderServer({ published: form });
    const { reviewing } = server;
    reviewing.overview = [
      reviewing.row({ key: form.key }),
      reviewing.row({
        key: 'new-one',
        version: null,
        draft: { revision: 1, basedOn: null },
        readiness: { tests: { passed: 1, total: 3 }, missing: { sv: 4 } },
        sent: null,
      }),
    ];
    open(server);
    const table = await screen.findByRole('table');
    expect(table).toHaveTextContent(
      'Avunpyyntöhelp-requestJulkaistu v1sv valmis2/212',
    );
    expect(table).toHaveTextContent('new-oneLuonnossv: 4 puuttuu1/31–4');
    expect(
      screen.getByText('Lomakkeen tekijänä et näe lähetettyjä vastauksia.'),
    ).toBeInTheDocument();
    expect(await accessibilityFaults()).toEqual([]);
    await user.selectOptions(
      screen.getByRole('combobox', { name: 'Tila' }),
      'Luonnos',
    );
    expect(screen.getAllByRole('row')).toHaveLength(2);
    expect(screen.getByText('1 lomake')).toBeInTheDocument();
  });

  it('teaches in three steps where there is nothing yet, and archives only after asking', async () => {
    const user = userEvent.setup();
    const server = aBuilderServer({ published: form });
    const { unmount } = open(server, 'sv');
    expect(
      await screen.findByRole('heading', { name: 'Gör ditt första formulär' }),
    ).toBeInTheDocument();
    unmount();
    server.reviewing.overview = [server.reviewing.row({ key: form.key })];
    server.reviewing.openDrafts = null;
    open(server);
    await user.click(
      await screen.findByRole('button', { name: 'Toiminnot: Avunpyyntö' }),
    );
    await user.click(screen.getByRole('menuitem', { name: 'Arkistoi' }));
    await user.click(
      within(await screen.findByRole('dialog')).getByRole('button', {
        name: 'Arkistoi',
      }),
    );
    expect(
      await screen.findByText(/on arkistoitu\. Siitä on kesken muutama/),
    ).toBeInTheDocument();
  });

  it('begins a form with a key that is made of its name and checked while it is typed', async () => {
    const user = userEvent.setup();
    const server = aBuilderServer({ published: form });
    server.reviewing.overview = [server.reviewing.row({ key: form.key })];
    open(server);
    await user.click(
      await screen.findByRole('button', { name: 'Uusi lomake…' }),
    );
    await screen.findByRole('dialog', { name: 'Uusi lomake' });
    await write(user, text('Lomakkeen nimi'), 'Läheisen kysely');
    expect(text('Tunnus')).toHaveValue('laheisen-kysely');
    await write(user, text('Tunnus'), 'help-request');
    expect(
      await screen.findByText(/Tällä tunnuksella on jo lomake/),
    ).toBeInTheDocument();
    expect(await accessibilityFaults()).toEqual([]);
    await write(user, text('Tunnus'), 'laheiset');
    await screen.findByText('Tunnus on vapaa.');
    await user.click(screen.getByRole('button', { name: 'Aloita' }));
    await user.selectOptions(
      screen.getByRole('combobox', {
        name: 'Mitä lähetetylle tapahtuu?',
      }),
      'Nimettömät vastaukset',
    );
    await user.click(screen.getByRole('button', { name: 'Aloita' }));
    await waitFor(() =>
      expect(server.editing.drafts.get('laheiset')?.definition).toMatchObject({
        title: 'Läheisen kysely',
        process: 'anonymous',
      }),
    );
  });
});

describe('versions and publishing', () => {
  const openVersions = (server: FakeForms) =>
    renderBuilder({ definition: changed, tab: 'versions', server });

  it('tell what changes as sentences, as the form and as JSON, in words for those who listen', async () => {
    const user = userEvent.setup();
    const server = aBuilderServer({ published: form, definition: changed });
    server.reviewing.history = [
      {
        action: 'begin',
        at: '2026-11-20T08:00:00.000Z',
        by: 'user:default/erkki',
      },
    ];
    openVersions(server);
    expect(
      await screen.findByText(
        'Kysymys ”Kysymyksesi”: lukijat tai kirjoittajat muuttuvat.',
      ),
    ).toBeInTheDocument();
    expect(screen.getByText(/aloitti luonnoksen/)).toBeInTheDocument();
    expect(await accessibilityFaults()).toEqual([]);
    await user.click(screen.getByRole('radio', { name: 'Lomakkeena' }));
    expect(
      screen.getByRole('row', { name: /Kysymyksesi.*tietosuoja/ }),
    ).toBeInTheDocument();
    await user.click(screen.getByRole('radio', { name: 'JSON' }));
    expect(
      screen.getByRole('region', { name: 'Muutokset JSONina' }),
    ).toHaveTextContent(/lisätty:.*owner/);
  });

  it('stop what is not ready, ask for a second person, and freeze the draft once a review is asked for', async () => {
    const user = userEvent.setup();
    const server = aBuilderServer({ published: form, definition: changed });
    openVersions(server);
    await user.click(
      await screen.findByRole('button', { name: 'Tarkista ja julkaise' }),
    );
    const dialog = await screen.findByRole('dialog', {
      name: 'Julkaise versio 2',
    });
    expect(
      await within(dialog).findByText('Tarvitaan toinen henkilö'),
    ).toBeInTheDocument();
    expect(
      within(dialog).queryByRole('button', { name: 'Julkaise versio 2' }),
    ).not.toBeInTheDocument();
    expect(await accessibilityFaults()).toEqual([]);
    await user.click(
      within(dialog).getByRole('button', { name: 'Pyydä tarkastusta' }),
    );
    await write(
      user,
      await screen.findByRole('textbox', {
        name: 'Mitä tarkastajan pitää katsoa?',
      }),
      'Katso lukijat.',
    );
    await user.click(screen.getByRole('button', { name: 'Pyydä tarkastusta' }));
    expect(
      await screen.findByText('Luonnos on tarkastettavana'),
    ).toBeInTheDocument();
    expect(server.editing.drafts.get(form.key)?.review?.message).toBe(
      'Katso lukijat.',
    );
  });

  it('offer no approval to whoever wrote, although somebody else saved last, and name who wrote', async () => {
    const server = aBuilderServer({ published: form, definition: changed });
    const { drafts } = server.editing;
    const mine = drafts.get(form.key)!;
    drafts.set(form.key, {
      ...mine,
      savedBy: 'user:default/erkki',
      writers: [mine.savedBy, 'user:default/erkki'],
      review: {
        state: 'asked',
        askedBy: 'user:default/erkki',
        askedAt: mine.savedAt,
        message: 'Katso lukijat.',
      },
    });
    openVersions(server);
    expect(
      await screen.findByText(/Olet kirjoittanut luonnosta/),
    ).toBeInTheDocument();
    expect(
      screen.getByText(/ovat kirjoittaneet sitä.*ja.*rkki\./),
    ).toBeInTheDocument();
    expect(
      screen.queryByRole('button', { name: 'Hyväksy muutos' }),
    ).not.toBeInTheDocument();
    expect(
      screen.getByRole('button', { name: 'Palauta korjattavaksi' }),
    ).toBeInTheDocument();
  });
});
