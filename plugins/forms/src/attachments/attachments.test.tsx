import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { aCase } from '../../testing/aCase';
import { accessibilityFaults } from '../../testing/accessibility';
import { aFormDefinition, aFormVersion } from '../../testing/aForm';
import { FakeForms } from '../../testing/FakeForms';
import { renderPortal } from '../../testing/renderPortal';
import { savedFiles } from '../../testing/savedFiles';

const key = 'help-request';
/** A new one for each test: a draft that was sent does not open again. */
let id = crypto.randomUUID();
beforeEach(() => {
  id = crypto.randomUUID();
});
const files = { maxCount: 3, maxBytes: 1000, types: ['pdf'] };
const pdf = (name = 'kartta.pdf', size = 10) =>
  new File(['x'.repeat(size)], name, { type: 'application/pdf' });

function aServer() {
  const server = new FakeForms();
  server.forms.set(key, aFormVersion(aFormDefinition({ files })));
  server.drafts.set(id, {
    id,
    form: key,
    version: 1,
    answers: { urgency: 'normal', question: 'Miten?' },
    language: 'fi',
    revision: 1,
    savedAt: '2026-11-22T12:00:00.000Z',
  });
  return server;
}

async function openCheck(server: FakeForms) {
  renderPortal({ at: `/forms/${key}/${id}/check`, server });
  return screen.findByRole('region', { name: 'Liitteet' });
}

/** As the reader does it: by the button, whose input is hidden, or by dropping what the button would not let one choose. */
function choose(...chosen: readonly File[]) {
  fireEvent.drop(screen.getByRole('group', { name: 'Liitteet' }), {
    dataTransfer: { files: chosen },
  });
}

const uploads = (server: FakeForms) => server.requests(/POST .*attachments$/);

describe('files of a draft', () => {
  it('are not spoken of where the form takes none', async () => {
    const server = aServer();
    server.forms.set(key, aFormVersion(aFormDefinition()));
    renderPortal({ at: `/forms/${key}/${id}/check`, server });
    await screen.findByRole('button', { name: 'Lähetä pyyntö' });
    expect(screen.queryByText('Liitteet')).toBeNull();
  });

  it('are asked for on the last page of questions, with the limits before', async () => {
    renderPortal({ at: `/forms/${key}/${id}/situation`, server: aServer() });
    const panel = await screen.findByRole('region', { name: 'Liitteet' });
    expect(panel).toHaveTextContent(
      /Enintään 3 tiedostoa, kukin enintään 1.kt. Tyypit: pdf/,
    );
    expect(panel).toHaveTextContent(/Älä lisää kuvia ihmisistä/);
    expect(await accessibilityFaults()).toEqual([]);
  });

  it('go with what is sent', async () => {
    const server = aServer();
    const panel = await openCheck(server);
    choose(pdf('a.pdf'), pdf('b.pdf'));
    await waitFor(() =>
      expect(within(panel).getAllByText('Valmis')).toHaveLength(2),
    );
    expect(await accessibilityFaults()).toEqual([]);
    await userEvent.click(
      await screen.findByRole('button', { name: 'Lähetä pyyntö' }),
    );
    await screen.findByRole('heading', { name: 'Pyyntö on lähetetty' });
    const [sent] = server.cases.keys();
    expect(server.files.of(sent).map(one => one.name)).toEqual([
      'a.pdf',
      'b.pdf',
    ]);
  });

  it('keep the form from being sent while one is on its way', async () => {
    const server = aServer();
    let end = () => undefined as void;
    server.slowUpload = new Promise(resolve => {
      end = resolve;
    });
    const panel = await openCheck(server);
    await screen.findByRole('button', { name: 'Lähetä pyyntö' });
    choose(pdf());
    expect(
      await within(panel).findByText(/^Siirretään 50.%$/),
    ).toBeInTheDocument();
    expect(
      screen.getByText(/Kaikki tiedostot eivät ole perillä/),
    ).toBeInTheDocument();
    expect(screen.queryByRole('button', { name: 'Lähetä pyyntö' })).toBeNull();
    expect(await accessibilityFaults()).toEqual([]);
    end();
    expect(
      await screen.findByRole('button', { name: 'Lähetä pyyntö' }),
    ).toBeInTheDocument();
  });

  it('begin again with the same key when they were cut off, and are there once', async () => {
    const server = aServer();
    const panel = await openCheck(server);
    server.failNext(/attachments$/, 'lost-after');
    choose(pdf());
    await userEvent.click(
      await within(panel).findByRole('button', {
        name: 'Aloita alusta kartta.pdf',
      }),
    );
    expect(await within(panel).findByText('Valmis')).toBeInTheDocument();
    const keys = uploads(server).map(one => one.headers.get('Idempotency-Key'));
    expect(keys).toEqual([keys[0], keys[0]]);
    expect(server.files.of(id)).toHaveLength(1);
  });

  it('begin again by themselves when the network is back', async () => {
    const server = aServer();
    const panel = await openCheck(server);
    server.failNext(/attachments$/, 'lost-before');
    choose(pdf());
    await within(panel).findByRole('button', { name: /Aloita alusta/ });
    fireEvent(window, new Event('online'));
    expect(await within(panel).findByText('Valmis')).toBeInTheDocument();
  });

  it.each([
    [pdf('ohjelma.exe'), /Tämän tyyppistä tiedostoa ei voi lisätä/],
    [pdf('tyhja.pdf', 0), /Tiedosto on tyhjä/],
    [pdf('suuri.pdf', 1001), /Tiedosto on liian suuri/],
  ])('are refused before a byte leaves: %#', async (file, words) => {
    const server = aServer();
    const panel = await openCheck(server);
    choose(file);
    expect(await within(panel).findByRole('listitem')).toHaveTextContent(words);
    expect(uploads(server)).toEqual([]);
    await userEvent.click(
      within(panel).getByRole('button', { name: `Poista ${file.name}` }),
    );
    expect(within(panel).queryByRole('listitem')).toBeNull();
  });

  it('say in words why the server refused one, and offer no new try that must fail', async () => {
    const server = aServer();
    const panel = await openCheck(server);
    server.failNext(/attachments$/, {
      status: 415,
      error: { type: 'file-not-as-named' },
    });
    choose(pdf());
    await waitFor(() =>
      expect(within(panel).getByRole('listitem')).toHaveTextContent(
        /ei ole sitä, mitä nimi sanoo/,
      ),
    );
    expect(
      within(panel).queryByRole('button', { name: /Aloita alusta/ }),
    ).toBeNull();
  });

  it('are looked at again until the virus check has ended', async () => {
    const server = aServer();
    server.files.arriveAs = 'scanning';
    const panel = await openCheck(server);
    choose(pdf());
    await within(panel).findByText('Tarkistetaan viruksista');
    server.files.finish(id, 'infected');
    expect(
      await within(panel).findByText('Hylätty: virus', {}, { timeout: 4000 }),
    ).toBeInTheDocument();
    expect(within(panel).queryByRole('button', { name: /Lataa/ })).toBeNull();
  });

  it('can be removed, and a removal that failed is said', async () => {
    const server = aServer();
    server.files.add(id, pdf(), server.me.entityRef);
    const panel = await openCheck(server);
    const remove = await within(panel).findByRole('button', {
      name: 'Poista kartta.pdf',
    });
    server.failNext(/DELETE/, 'lost-before');
    await userEvent.click(remove);
    expect(await within(panel).findByRole('alert')).toHaveTextContent(
      /Yhteys katkesi/,
    );
    await userEvent.click(remove);
    await waitFor(() => expect(server.files.of(id)).toEqual([]));
    expect(within(panel).queryByRole('alert')).toBeNull();
  });
});

describe('files of a request', () => {
  const withCase = (change: Parameters<typeof aCase>[0]) => {
    const server = aServer();
    const one = aCase(change);
    server.cases.set(one.id, one);
    return { server, one, at: `/requests/${one.id}` };
  };

  it.each([['requester'], ['owner']])(
    'are read and added to by its %s',
    async relation => {
      const saved = savedFiles();
      const { server, one, at } = withCase({
        relations: [relation],
        allowedActions: ['attach'],
      });
      server.files.add(one.id, pdf('lausunto.pdf'), 'user:default/oskari');
      renderPortal({ at, server });
      const panel = await screen.findByRole('region', { name: 'Liitteet' });
      await userEvent.click(
        within(panel).getByRole('button', { name: 'Lataa lausunto.pdf' }),
      );
      await waitFor(() => expect(saved.names).toEqual(['lausunto.pdf']));
      choose(pdf('lisaa.pdf'));
      await waitFor(() =>
        expect(within(panel).getAllByText('Valmis')).toHaveLength(2),
      );
      expect(
        within(panel).queryByRole('button', { name: /Poista/ }),
      ).toBeNull();
      expect(await accessibilityFaults()).toEqual([]);
    },
  );

  it('are only read where none may be added', async () => {
    const { server, one, at } = withCase({ allowedActions: [] });
    server.files.add(one.id, pdf(), 'user:default/liisa');
    renderPortal({ at, server, language: 'sv' });
    const panel = await screen.findByRole('region', { name: 'Bilagor' });
    expect(
      within(panel).getByRole('button', { name: 'Hämta kartta.pdf' }),
    ).toBeInTheDocument();
    expect(
      within(panel).queryByRole('button', { name: 'Lägg till en fil' }),
    ).toBeNull();
  });

  it('say why one could not be fetched', async () => {
    const { server, one, at } = withCase({});
    server.files.add(one.id, pdf(), 'user:default/liisa');
    renderPortal({ at, server });
    const panel = await screen.findByRole('region', { name: 'Liitteet' });
    server.failNext(/attachments/, {
      status: 409,
      error: { type: 'attachment-infected' },
    });
    await userEvent.click(within(panel).getByRole('button', { name: /Lataa/ }));
    expect(await within(panel).findByRole('alert')).toHaveTextContent(
      /löytyi virus/,
    );
  });
});

describe('the copy on paper', () => {
  it.each([
    ['requester', 'fi', 'Lataa kopio (PDF)'],
    ['owner', 'sv', 'Hämta en kopia (PDF)'],
  ] as const)('is saved by the %s in %s', async (relation, language, name) => {
    const saved = savedFiles();
    const server = aServer();
    const one = aCase({ relations: [relation] });
    server.cases.set(one.id, one);
    renderPortal({ at: `/requests/${one.id}`, server, language });
    await userEvent.click(await screen.findByRole('button', { name }));
    await waitFor(() => expect(saved.names).toEqual(['OT-2026-7K3M9Q.pdf']));
    const [asked] = server.requests(/copy.pdf/);
    expect(asked.query.get('lang')).toBe(language);
  });

  it('says why it could not be made', async () => {
    const server = aServer();
    const one = aCase();
    server.cases.set(one.id, one);
    server.failNext(/copy.pdf/, { status: 503 });
    renderPortal({ at: `/requests/${one.id}/sent`, server });
    await userEvent.click(
      await screen.findByRole('button', { name: 'Lataa kopio (PDF)' }),
    );
    expect(await screen.findByRole('alert')).toHaveTextContent(
      /Palvelu on hetken poissa/,
    );
  });
});
