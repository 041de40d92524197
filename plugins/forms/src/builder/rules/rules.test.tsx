import { act, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { accessibilityFaults } from '../../../testing/accessibility';
import { aFormDefinition } from '../../../testing/aForm';
import { renderBuilder } from '../../../testing/renderBuilder';

const user = userEvent.setup();
const sentence = (text: string) =>
  screen.findByText(
    (_, element) => element?.tagName === 'P' && element.textContent === text,
  );
const cardOf = async (text: string) => {
  const card = (await sentence(text)).closest('li');
  if (!card) throw new Error(`No card says ${text}`);
  return within(card as HTMLElement);
};
const press = async (element: HTMLElement) => {
  act(() => element.focus());
  await user.keyboard('{Enter}');
};

/** Finds what a condition is about, as one does by typing. */
async function choose(label: string, typed: string) {
  const picker = await screen.findByRole('combobox', { name: label });
  act(() => picker.focus());
  await user.keyboard(`${typed}{ArrowDown}{Enter}`);
}

describe('the Rules tab, by keyboard alone', () => {
  it('says each rule as a sentence, which is changed with its guard in sight', async () => {
    renderBuilder({ definition: aFormDefinition(), tab: 'rules' });
    const before =
      'Näytä ”Tulkki”, kun ”Kuinka kiireellinen asia on?” ei ole ”Jollakulla on välitön vaara” (myös ilman vastausta).';
    const card = await cardOf(before);
    await press(card.getByRole('button', { name: 'Muuta' }));
    const missing = await screen.findByRole('combobox', {
      name: 'Ehto 1: jos vastaus puuttuu',
    });
    expect(missing).toHaveDisplayValue('ehto täyttyy');
    await user.selectOptions(missing, 'ehto ei täyty');
    await sentence(
      'Näytä ”Tulkki”, kun ”Kuinka kiireellinen asia on?” ei ole ”Jollakulla on välitön vaara”.',
    );

    // Another condition joins; what is not whole yet changes nothing.
    await press(screen.getByRole('button', { name: 'Lisää ehto' }));
    expect(screen.getByText(/Täydennä ehto/)).toBeInTheDocument();
    await choose('Ehto 2: mikä', 'Rool');
    await user.selectOptions(
      await screen.findByRole('combobox', { name: 'Ehto 2: vertailu' }),
      'on',
    );
    const value = await screen.findByRole('textbox', { name: 'Ehto 2: arvo' });
    await user.type(value, 'opettaja');
    await user.tab();
    await sentence(
      'Näytä ”Tulkki”, kun ”Kuinka kiireellinen asia on?” ei ole ”Jollakulla on välitön vaara” ja ”Roolisi” on ”opettaja”.',
    );
    expect(await accessibilityFaults()).toEqual([]);

    // The same as JSON: what may be missing is refused in words, and the mend is offered.
    await user.selectOptions(
      screen.getByRole('combobox', { name: 'Milloin' }),
      'JSON',
    );
    const json = await screen.findByRole('textbox', {
      name: 'Sääntö JSON-muodossa',
    });
    await user.clear(json);
    await user.click(json);
    await user.paste('{"<":[{"var":"role"},"b"]}');
    await press(screen.getByRole('button', { name: 'Ota käyttöön' }));
    expect(json).toHaveAccessibleDescription(/Roolisi/);
    await press(await screen.findByRole('button', { name: 'Lisää tarkistus' }));
    await sentence('Näytä ”Tulkki”, kun ”Roolisi” on pienempi kuin ”b”.');
  });

  it('makes a rule, shows what an answer brings about, and takes a rule away', async () => {
    renderBuilder({ definition: aFormDefinition(), tab: 'rules' });
    await press(await screen.findByRole('button', { name: 'Lisää sääntö…' }));
    const dialog = await screen.findByRole('dialog', { name: 'Lisää sääntö' });
    await user.selectOptions(
      within(dialog).getByRole('combobox', { name: 'Mitä sääntö tekee' }),
      'Tekee vastaamisen pakolliseksi',
    );
    await choose('Mitä se koskee', 'Rool');
    await choose('Ehto 1: mikä', 'Kuinka');
    await user.selectOptions(
      await screen.findByRole('combobox', { name: 'Ehto 1: arvo' }),
      'Tavallinen',
    );
    expect(await accessibilityFaults()).toEqual([]);
    await press(within(dialog).getByRole('button', { name: 'Lisää' }));
    const made =
      'Kohta ”Roolisi” on pakollinen, kun ”Kuinka kiireellinen asia on?” on ”Tavallinen”.';
    await sentence(made);

    await press(screen.getByRole('radio', { name: 'Ehdoittain' }));
    const about = await screen.findByRole('region', {
      name: 'Kuinka kiireellinen asia on?',
    });
    expect(
      within(about).getAllByRole('button', { name: 'Muuta' }),
    ).toHaveLength(3);
    await press(screen.getByRole('radio', { name: 'Riippuvuudet' }));
    expect(
      await screen.findByRole('row', {
        name: 'Roolisi Kuinka kiireellinen asia on?',
      }),
    ).toBeInTheDocument();
    expect(await accessibilityFaults()).toEqual([]);

    await press(screen.getByRole('radio', { name: 'Kohdittain' }));
    await press((await cardOf(made)).getByRole('button', { name: 'Poista' }));
    expect(screen.queryByText(/”Roolisi” on pakollinen/)).toBeNull();
  });
});
