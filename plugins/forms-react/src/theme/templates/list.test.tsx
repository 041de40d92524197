import { compileForm } from '@tukiverkko/plugin-forms-common';
import { aForm } from '@tukiverkko/plugin-forms-common/testUtils';
import { act, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { axeProblems } from '../../__testUtils__/accessibility';
import { Filling } from '../../__testUtils__/Filling';

let answers: unknown;

function show(recommendations?: readonly string[]) {
  const definition = aForm({
    fields: {
      recommendations: {
        title: 'Suositukset',
        type: 'array',
        maxItems: 10,
        items: { type: 'string', maxLength: 100 },
        'x-sensitivity': 'none',
      },
    },
    pages: [{ id: 'it', title: 'Vastaus', fields: ['recommendations'] }],
  });
  render(
    <Filling
      form={compileForm(definition)}
      page="it"
      answers={recommendations ? { recommendations } : {}}
      onState={now => (answers = now.recommendations)}
    />,
  );
}

const item = (number: number) =>
  screen.getByRole('textbox', { name: new RegExp(`^Suositukset ${number}`) });
const button = (name: string) => screen.getByRole('button', { name });

describe('a list of free texts', () => {
  it('is written with the keyboard: focus goes to each new item', async () => {
    show();
    act(() => button('Lisää').focus());
    await userEvent.keyboard('{Enter}');
    expect(item(1)).toHaveFocus();
    await userEvent.keyboard('Ensin tämä');
    act(() => button('Lisää').focus());
    await userEvent.keyboard('{Enter}');
    expect(item(2)).toHaveFocus();
    await userEvent.keyboard('Sitten tuo');
    expect(answers).toEqual(['Ensin tämä', 'Sitten tuo']);
    expect(await axeProblems()).toEqual([]);
  });

  it('moves an item, and focus goes with it', async () => {
    show(['a', 'b', 'c']);
    act(() => button('Siirrä ylös: Suositukset 3').focus());
    await userEvent.keyboard('{Enter}');
    expect(answers).toEqual(['a', 'c', 'b']);
    expect(button('Siirrä ylös: Suositukset 2')).toHaveFocus();
    await userEvent.keyboard('{Enter}');
    expect(answers).toEqual(['c', 'a', 'b']);
    expect(button('Siirrä alas: Suositukset 1')).toHaveFocus();
  });

  it('asks before an item is removed; then focus goes to the one in its place', async () => {
    show(['a', 'b', 'c']);
    act(() => button('Poista: Suositukset 2').focus());
    await userEvent.keyboard('{Enter}');
    const dialog = await screen.findByRole('dialog', {
      name: 'Poistetaanko Suositukset 2?',
    });
    expect(
      within(dialog).getByRole('button', { name: 'Älä poista' }),
    ).toHaveFocus();
    await userEvent.keyboard('{Enter}');
    expect(answers).toEqual(['a', 'b', 'c']);

    await userEvent.click(button('Poista: Suositukset 2'));
    await userEvent.click(
      within(await screen.findByRole('dialog')).getByRole('button', {
        name: 'Poista',
      }),
    );
    expect(answers).toEqual(['a', 'c']);
    expect(item(2)).toHaveFocus();
  });

  it('leaves focus on the button that adds once the last item is gone', async () => {
    show(['a']);
    await userEvent.click(button('Poista: Suositukset 1'));
    await userEvent.click(
      within(await screen.findByRole('dialog')).getByRole('button', {
        name: 'Poista',
      }),
    );
    expect(button('Lisää')).toHaveFocus();
  });
});
