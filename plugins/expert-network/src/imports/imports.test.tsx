import { ResponseError } from '@backstage/errors';
import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { FakeExpertNetwork } from '../../testing/FakeExpertNetwork';
import { anImport, FakeImports } from '../../testing/FakeImports';
import { onNarrowScreen } from '../../testing/onNarrowScreen';
import { renderPortal } from '../../testing/renderPortal';
import { violations } from '../../testing/violations';

const coordinator = () =>
  new FakeExpertNetwork(undefined, { me: { coordinates: true } });
const { id } = anImport();
const csv = new File(['Nimi\nYksi\n'], 'kartoitus.csv', { type: 'text/csv' });
const fileInput = (container: HTMLElement) =>
  container.querySelector<HTMLInputElement>('input[type=file]')!;

describe('/find/imports', () => {
  const open = (imports = new FakeImports()) => ({
    imports,
    ...renderPortal({
      at: '/find/imports',
      expertNetwork: coordinator(),
      imports,
    }),
  });

  it('asks what is in the list before it sends the file, and goes on to its rows', async () => {
    const { container, imports } = open();
    const type = await screen.findByRole('combobox', {
      name: 'Mitä luettelossa on?',
    });
    expect(await violations(container)).toEqual([]);
    expect(fileInput(container)).toBeNull();
    await userEvent.selectOptions(type, 'Yksiköitä');
    await userEvent.upload(fileInput(container), csv);
    expect(
      await screen.findByRole('heading', { name: 'kartoitus.csv', level: 1 }),
    ).toBeInTheDocument();
    expect(imports.sent).toMatchObject([{ type: 'unit', file: csv }]);
  });

  it('says why a file is refused, and takes the next one', async () => {
    const imports = new FakeImports();
    const { container } = open(imports);
    imports.refusal = await ResponseError.fromResponse(
      new Response(
        JSON.stringify({
          error: { name: 'InputError', message: '', type: 'list-old-excel' },
          response: { statusCode: 422 },
        }),
        { status: 422, headers: { 'Content-Type': 'application/json' } },
      ) as never,
    );
    await userEvent.selectOptions(
      await screen.findByRole('combobox', { name: 'Mitä luettelossa on?' }),
      'Yksiköitä',
    );
    await userEvent.upload(fileInput(container), csv);
    expect(
      await screen.findByText(/vanha Excel-tiedosto/, { selector: 'li *' }),
    ).toBeInTheDocument();
    await userEvent.upload(
      fileInput(container),
      new File(['Nimi\nYksi\n'], 'uusi.csv'),
    );
    expect(
      await screen.findByRole('heading', { name: 'kartoitus.csv' }),
    ).toBeInTheDocument();
  });

  it('asks which sheet of a workbook', async () => {
    const imports = new FakeImports(
      anImport({ sheets: ['Ohje', 'Yksiköt'], sheet: 'Ohje' }),
    );
    const { container } = open(imports);
    await userEvent.selectOptions(
      await screen.findByRole('combobox', { name: 'Mitä luettelossa on?' }),
      'Yksiköitä',
    );
    await userEvent.upload(fileInput(container), csv);
    await userEvent.selectOptions(
      await screen.findByRole('combobox', { name: 'Mikä työkirjan taulukko?' }),
      'Yksiköt',
    );
    await userEvent.click(screen.getByRole('button', { name: 'Lue taulukko' }));
    await waitFor(() => expect(imports.sent).toHaveLength(2));
    expect(imports.sent[1].sheet).toBe('Yksiköt');
    expect(imports.forgotten).toEqual([id]);
  });

  it('tells who is no coordinator whom to ask, and is not offered to them', async () => {
    renderPortal({ at: '/find/imports' });
    expect(
      await screen.findByText(/Pyydä alueesi koordinaatiotiimiä/),
    ).toBeInTheDocument();
    expect(screen.queryByRole('combobox')).toBeNull();
  });

  it('is reached from the coverage by coordinators', async () => {
    renderPortal({ at: '/find/coverage', expertNetwork: coordinator() });
    expect(
      await screen.findByRole('link', { name: 'Tuo luettelo' }),
    ).toHaveAttribute('href', '/find/imports');
  });
});

describe('/find/imports/:id', () => {
  const open = (imports: FakeImports, language: 'fi' | 'sv' = 'fi') => ({
    imports,
    ...renderPortal({
      at: `/find/imports/${id}`,
      expertNetwork: coordinator(),
      imports,
      language,
    }),
  });

  it('shows first the rows to mend, each with its column and what to do', async () => {
    const { container } = open(new FakeImports());
    const row = await screen.findByRole('row', { name: /Rivi 2: Ensimmäinen/ });
    expect(row).toHaveTextContent('korjattava');
    expect(row).toHaveTextContent(
      'Alueet: Hakemistossa ei ole tätä: Kainu. Tarkoititko: Kainuu?',
    );
    expect(screen.getByText('2 riviä voi tuoda.')).toBeInTheDocument();
    expect(
      screen.getByText('1 rivi on korjattava. Se ei katoa.'),
    ).toBeInTheDocument();
    expect(await violations(container)).toEqual([]);
  });

  it('shows all rows, page after page, and what each changes', async () => {
    open(new FakeImports());
    await userEvent.selectOptions(
      await screen.findByRole('combobox', { name: 'Näytä' }),
      'Kaikki rivit (3)',
    );
    await screen.findByRole('row', { name: /Rivi 3/ });
    await userEvent.click(screen.getByRole('button', { name: 'Näytä lisää' }));
    const row = await screen.findByRole('row', { name: /Rivi 4: Kolmas/ });
    await userEvent.click(within(row).getByText('Muuttaa 1 tiedon'));
    expect(row).toHaveTextContent('Kielet: suomi → ruotsi');
    expect(screen.getAllByRole('row')).toHaveLength(4);
  });

  it('asks before it takes rows in, and says afterwards what became of them', async () => {
    open(new FakeImports(), 'sv');
    await userEvent.click(
      await screen.findByRole('button', { name: 'Ta in 2 rader…' }),
    );
    const dialog = await screen.findByRole('dialog', {
      name: 'Ska 2 rader tas in?',
    });
    expect(dialog).toHaveTextContent(
      'Nya: 1. Ändras: 1. Du godkänner dem som områdets koordinator, och de gäller genast. Kvar att rätta: 1.',
    );
    await userEvent.click(
      within(dialog).getByRole('button', { name: 'Ta in' }),
    );
    expect(
      await screen.findByText(/2 rader togs in\. De syns i sökningen/),
    ).toBeInTheDocument();
    expect(
      screen.getByRole('link', { name: 'Ta in en annan lista' }),
    ).toHaveAttribute('href', '/find/imports');
  });

  it('asks for the columns that nobody knows, or for one value for every row', async () => {
    const imports = new FakeImports(anImport({ state: 'matched' }));
    const { container } = open(imports);
    expect(
      await screen.findByText(/Uutta ei voi tehdä ilman näitä: .*Kielet/),
    ).toBeInTheDocument();
    expect(
      screen.getByText('Sarakkeet, joita ei lueta: Puhelin.'),
    ).toBeInTheDocument();
    expect(await violations(container)).toEqual([]);
    await userEvent.selectOptions(
      screen.getByRole('combobox', { name: 'Kielet (tarvitaan)' }),
      'Sama kaikilla riveillä…',
    );
    await userEvent.type(
      screen.getByRole('textbox', { name: 'Kielet kaikilla riveillä' }),
      'suomi',
    );
    await userEvent.selectOptions(
      screen.getByRole('combobox', { name: 'Alueet (tarvitaan)' }),
      'Ei luettelossa',
    );
    await userEvent.click(
      screen.getByRole('button', { name: 'Tarkista rivit' }),
    );
    await screen.findByRole('row', { name: /Rivi 2/ });
    expect(imports.checked).toEqual([
      { nameFi: { column: 0 }, languages: { value: 'suomi' } },
    ]);
  });

  it('says how far the work has come', async () => {
    const counts = { new: 1_200, change: 0, same: 0, repeat: 0, bad: 34 };
    open(
      new FakeImports(anImport({ state: 'checking', rows: 100_000, counts })),
    );
    expect(
      await screen.findByText(
        /Tarkistettu 1.234\/100.000 riviä\. Voit poistua/,
      ),
    ).toBeInTheDocument();
  });

  describe('on a narrow screen', () => {
    onNarrowScreen();

    it('is cards', async () => {
      open(new FakeImports());
      const card = await screen.findByRole('heading', {
        name: 'Rivi 2: Ensimmäinen',
        level: 3,
      });
      expect(card.closest('li')).toHaveTextContent('Tarkoititko: Kainuu?');
      expect(screen.queryByRole('table')).toBeNull();
    });
  });
});
