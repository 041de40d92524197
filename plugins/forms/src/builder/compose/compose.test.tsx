import {
  act,
  fireEvent,
  screen,
  waitFor,
  within,
} from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { accessibilityFaults } from '../../../testing/accessibility';
import { aFormDefinition } from '../../../testing/aForm';
import { renderBuilder } from '../../../testing/renderBuilder';

const user = userEvent.setup();

const outline = () =>
  screen.findByRole('treegrid', { name: 'Sivut ja kysymykset' });
const row = async (name: RegExp) =>
  within(await outline()).findByRole('row', { name });
const rows = async (name: RegExp) =>
  within(await outline()).findAllByRole('row', { name });
const said = () => document.querySelector('[data-announcements]')?.textContent;
const focused = () => document.activeElement as HTMLTextAreaElement;

/** Walks the outline from its first row, as one does without a mouse. */
async function walkTo(name: RegExp) {
  const [target, tree] = [await row(name), await outline()];
  act(() => tree.focus());
  await user.keyboard('{Home}');
  for (let step = 0; step < 20 && focused() !== (target as Element); step++)
    await user.keyboard('{ArrowDown}');
  expect(target).toHaveFocus();
}

describe('the Edit tab, by keyboard alone', () => {
  it('renames and moves where one stands, and by the dialog that does what dragging does', async () => {
    renderBuilder({ definition: aFormDefinition() });
    await walkTo(/^Tulkki/);

    // Renamed where one stands; Esc keeps what was there.
    await user.keyboard('{Enter}Tarvitaanko tulkki?{Enter}');
    expect(await row(/^Tarvitaanko tulkki\?/)).toHaveFocus();
    await user.keyboard('{Enter}hukka{Escape}');
    expect(await row(/^Tarvitaanko tulkki\?/)).toHaveFocus();

    // Past a neighbour, and to the next page.
    await user.keyboard('{Alt>}{ArrowUp}{/Alt}');
    expect(said()).toBe(
      'Kysymys Tarvitaanko tulkki? siirretty sivulle 1, paikka 1/2',
    );
    await user.keyboard('{Alt>}{ArrowDown}{ArrowDown}{/Alt}');
    expect(said()).toMatch(/sivulle 2, paikka 1\/4$/);
    expect(await row(/^Tarvitaanko tulkki\?/)).toHaveFocus();

    // By the dialog: what dragging does.
    await user.keyboard('m');
    const dialog = await screen.findByRole('dialog', {
      name: 'Mihin siirretään Tarvitaanko tulkki??',
    });
    await user.selectOptions(
      within(dialog).getByRole('combobox', { name: 'Sivu' }),
      '1 Mitä tarvitset',
    );
    await user.selectOptions(
      within(dialog).getByRole('combobox', { name: 'Paikka' }),
      'Ensimmäiseksi',
    );
    await user.click(within(dialog).getByRole('button', { name: 'Siirrä' }));
    expect(said()).toMatch(/sivulle 1, paikka 1\/2$/);

    // A second one, and a third from the clipboard; what is no part of a form is refused in words.
    await walkTo(/^Tarvitaanko tulkki\?/);
    await user.keyboard('{Control>}d{/Control}');
    expect(await rows(/^Tarvitaanko tulkki\?/)).toHaveLength(2);
    const copied = { text: '' };
    fireEvent.copy(focused(), {
      clipboardData: {
        setData: (_: string, text: string) => {
          copied.text = text;
        },
      },
    });
    fireEvent.paste(focused(), { clipboardData: { getData: () => 'moi' } });
    expect(screen.getByRole('alert')).toHaveTextContent(
      'Leikepöydällä ei ole lomakkeen osaa.',
    );
    fireEvent.paste(focused(), {
      clipboardData: { getData: () => copied.text },
    });
    expect(await rows(/^Tarvitaanko tulkki\?/)).toHaveLength(3);
    expect(screen.queryByRole('alert')).toBeNull();
  });

  it('adds a question with pasted options, refuses an empty title, removes, and takes it back', async () => {
    renderBuilder({ definition: aFormDefinition() });

    // A word of the palette, Enter, and one writes the question.
    await walkTo(/^Tulkki/);
    await user.keyboard('/');
    await screen.findByRole('dialog', { name: 'Mitä haluat lisätä?' });
    await user.keyboard('yksivalinta{Enter}');
    const title = await screen.findByRole('textbox', { name: 'Kysymys' });
    await waitFor(() => expect(title).toHaveFocus());
    await user.keyboard('Millä kielellä?{Enter}');
    expect(await row(/^Millä kielellä\?/)).toBeInTheDocument();

    // Options: one written, a list pasted with a look at what comes of it.
    const option = screen.getByRole('textbox', { name: 'Lisää vaihtoehto' });
    act(() => option.focus());
    await user.keyboard('suomi{Enter}');
    expect(
      await screen.findByRole('textbox', { name: 'Vaihtoehto 1' }),
    ).toHaveValue('suomi');
    fireEvent.paste(option, {
      clipboardData: { getData: () => 'suomi\nruotsi\nsaame' },
    });
    const paste = await screen.findByRole('dialog', {
      name: 'Vaihtoehdot luettelosta: Millä kielellä?',
    });
    expect(paste).toHaveTextContent('2 uutta vaihtoehtoa');
    expect(paste).toHaveTextContent('1 rivi on jo vaihtoehtona');
    expect(await accessibilityFaults()).toEqual([]);
    await user.click(
      within(paste).getByRole('button', {
        name: 'Tee luettelosta vaihtoehdot',
      }),
    );
    expect(
      await screen.findByRole('textbox', { name: 'Vaihtoehto 3' }),
    ).toHaveValue('saame');

    // An empty title is refused in words, and leaving it brings the title back.
    await user.clear(title);
    await user.keyboard('{Enter}');
    expect(title).toHaveAccessibleDescription(/^Kirjoita kysymys\./);
    await user.keyboard('{Escape}');
    expect(title).toHaveValue('Millä kielellä?');
    expect(await accessibilityFaults()).toEqual([]);

    // What a rule reads is said before it goes.
    await walkTo(/^Kuinka kiireellinen/);
    await user.keyboard('{Delete}');
    const question = await screen.findByRole('dialog', {
      name: 'Poistetaanko Kuinka kiireellinen asia on??',
    });
    expect(question).toHaveTextContent('Milloin näytetään: Tulkki');
    await user.keyboard('{Escape}');

    await walkTo(/^Millä kielellä/);
    await user.keyboard('{Delete}');
    expect(screen.queryByRole('row', { name: /^Millä/ })).toBeNull();
    await user.keyboard('{Control>}z{/Control}');
    expect(await row(/^Millä kielellä\?/)).toBeInTheDocument();
  });
});

describe('the Edit tab, by mouse', () => {
  it('drags a card past another, says where it went, and lets nothing of others in', async () => {
    renderBuilder({ definition: aFormDefinition() });
    await outline();
    const card = (name: RegExp) =>
      screen
        .getByRole('heading', { level: 3, name })
        .closest<HTMLElement>('[data-element]')!;
    const dataTransfer = { setData: () => undefined };
    const isTaken = (name: RegExp) =>
      !fireEvent.dragOver(card(name), { dataTransfer });

    // Nothing of the form is held: a file, or what another window drags.
    expect(isTaken(/^Tulkki/)).toBe(false);

    fireEvent.dragStart(card(/^Kuinka kiireellinen/), { dataTransfer });
    expect(isTaken(/^Kuinka kiireellinen/)).toBe(false);
    expect(isTaken(/^Tulkki/)).toBe(true);
    expect(card(/^Tulkki/)).toHaveAttribute('data-drop', 'after');
    fireEvent.drop(card(/^Tulkki/), { dataTransfer });
    expect(said()).toBe(
      'Kysymys Kuinka kiireellinen asia on? siirretty sivulle 1, paikka 2/2',
    );
    expect(card(/^Tulkki/)).not.toHaveAttribute('data-drop');
    expect(isTaken(/^Tulkki/)).toBe(false);
  });
});
