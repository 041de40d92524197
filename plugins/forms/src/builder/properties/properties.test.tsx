import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { accessibilityFaults } from '../../../testing/accessibility';
import { aFormDefinition } from '../../../testing/aForm';
import { renderBuilder } from '../../../testing/renderBuilder';

const user = userEvent.setup();

const choose = async (title: RegExp) => {
  const outline = await screen.findByRole('treegrid', {
    name: 'Sivut ja kysymykset',
  });
  await user.click(await within(outline).findByRole('row', { name: title }));
};
const tab = async (name: RegExp) =>
  user.click(await screen.findByRole('tab', { name }));

describe('the properties of what is selected', () => {
  it('are given, told apart from what is usual, and taken back', async () => {
    renderBuilder({ definition: aFormDefinition() });
    await choose(/^Tulkki/);
    expect(screen.getByRole('heading', { name: 'Tulkki' })).toBeVisible();
    await tab(/Vastaukset/);
    const longest = screen.getByRole('textbox', { name: 'Enintään merkkejä' });
    await user.clear(longest);
    await user.type(longest, 'paljon{Enter}');
    expect(longest).toHaveAccessibleDescription(/Kirjoita kokonaisluku/);
    await user.clear(longest);
    await user.type(longest, '80{Enter}');
    expect(longest).toHaveValue('80');
    expect(longest).toBeValid();
    await user.click(
      screen.getByRole('button', { name: 'Palauta oletus: Enintään merkkejä' }),
    );
    expect(longest).toHaveValue('200');
    expect(await accessibilityFaults()).toEqual([]);
  });

  it('privacy is chosen, never guessed, and said in plain words', async () => {
    const form = aFormDefinition();
    const { 'x-sensitivity': _, ...interpreter } =
      form.data.properties.interpreter;
    renderBuilder({
      definition: {
        ...form,
        data: {
          ...form.data,
          properties: { ...form.data.properties, interpreter },
        },
      },
    });
    await choose(/^Tulkki/);
    await tab(/Tietosuoja.*täydennettävää/);
    const classes = screen.getByRole('radiogroup', {
      name: 'Tietosuojaluokka',
    });
    expect(classes).toHaveAccessibleDescription(
      /Sitä ei voi päätellä puolestasi/,
    );
    expect(within(classes).queryByRole('radio', { checked: true })).toBeNull();
    await user.click(
      within(classes).getByRole('radio', { name: /^Erityinen/ }),
    );
    expect(
      within(classes).getByRole('radio', { name: /^Erityinen/ }),
    ).toBeChecked();
    expect(classes).not.toHaveAccessibleDescription(/päätellä puolestasi/);
    expect(await accessibilityFaults()).toEqual([]);
  });

  it('another id takes everything along that names it, and another kind says what it costs', async () => {
    renderBuilder({ definition: aFormDefinition() });
    await choose(/^Kuinka kiireellinen/);
    await tab(/^Data/);
    await user.click(screen.getByRole('button', { name: 'Vaihda tunnus…' }));
    const rename = await screen.findByRole('dialog');
    const id = within(rename).getByRole('textbox', { name: 'Tunnus' });
    await user.clear(id);
    await user.type(id, 'question');
    expect(id).toHaveAccessibleDescription(/jo käytössä/);
    await user.clear(id);
    await user.type(id, 'haste');
    expect(
      within(rename).getByText('Milloin näytetään: Tulkki'),
    ).toBeInTheDocument();
    await user.click(
      within(rename).getByRole('button', { name: 'Vaihda tunnus' }),
    );
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
    expect(screen.getByText('haste')).toBeInTheDocument();

    const pane = screen.getByRole('region', { name: 'Ominaisuudet' });
    await user.click(
      within(pane).getByRole('button', { name: 'Muuta lajia…' }),
    );
    const convert = await screen.findByRole('dialog');
    await user.selectOptions(
      within(convert).getByRole('combobox', { name: 'Uusi laji' }),
      'shortText',
    );
    expect(
      await within(convert).findByText('Vaihtoehdot häviävät: 2'),
    ).toBeInTheDocument();
    expect(await accessibilityFaults()).toEqual([]);
    await user.click(
      within(convert).getByRole('button', { name: 'Muuta laji' }),
    );
    await tab(/Vastaukset/);
    expect(
      screen.getByRole('textbox', { name: 'Enintään merkkejä' }),
    ).toBeInTheDocument();
  });

  it('are found by their names', async () => {
    renderBuilder({ definition: aFormDefinition() });
    await choose(/^Tulkki/);
    await user.type(
      screen.getByRole('searchbox', { name: 'Etsi ominaisuuksista' }),
      'tilasto esitäyttö',
    );
    expect(screen.getByText(/Mikään ominaisuus ei vastaa/)).toBeVisible();
    await user.keyboard('{Escape}');
    await user.keyboard('pakollinen');
    expect(
      screen.getByRole('checkbox', { name: 'Pakollinen' }),
    ).toBeInTheDocument();
    expect(screen.queryByRole('tab')).toBeNull();
  });
});

describe('the settings of a form', () => {
  it('say what follows from each choice', async () => {
    renderBuilder({ definition: aFormDefinition(), tab: 'settings' });
    const process = await screen.findByRole('radiogroup', {
      name: 'Mitä lähetetylle tapahtuu',
    });
    expect(
      within(process).getByRole('radio', { name: /Nimetön/ }),
    ).toHaveAccessibleDescription(/ilman mitään, mikä johtaa vastaajaan/);
    await user.click(screen.getByRole('checkbox', { name: /^ruotsi/i }));
    expect(screen.getByRole('checkbox', { name: /^ruotsi/i })).toBeChecked();
    expect(await accessibilityFaults()).toEqual([]);
  });
});

describe('the form as JSON', () => {
  it('is applied as one step, and nothing that was typed is lost where it cannot be', async () => {
    const definition = aFormDefinition();
    renderBuilder({ definition, tab: 'source' });
    const coloured = await screen.findByRole('textbox', {
      name: 'Lomakkeen JSON',
    });
    expect(coloured).toHaveAccessibleDescription(/Esc poistuu/);
    expect(await accessibilityFaults()).toEqual([]);
    await user.click(
      screen.getByRole('checkbox', { name: /^Tavallinen tekstikenttä/ }),
    );
    const field = screen.getByRole<HTMLTextAreaElement>('textbox', {
      name: 'Lomakkeen JSON',
    });
    const write = async (text: string) => {
      await user.clear(field);
      await user.click(field);
      await user.paste(text);
    };
    const own = JSON.stringify(definition, null, 2);
    await write(own.replace('"title": "Avunpyyntö"', '"titel": "Avunpyyntö"'));
    await user.click(screen.getByRole('button', { name: 'Ota käyttöön' }));
    expect(screen.getByRole('alert')).toHaveTextContent(
      'Kirjoittamasi on tallella',
    );
    expect(field.value).toContain('"titel"');
    await user.click(await screen.findByRole('button', { name: /^Rivi 4:/ }));
    expect(field).toHaveFocus();

    await write(own.replace('Avunpyyntö', 'Pyyntö tiimille'));
    await user.click(screen.getByRole('button', { name: 'Ota käyttöön' }));
    expect(screen.queryByRole('button', { name: 'Ota käyttöön' })).toBeNull();
    expect(
      await screen.findByRole('heading', { name: /Pyyntö tiimille/ }),
    ).toBeInTheDocument();
    expect(await accessibilityFaults()).toEqual([]);
  });
});
