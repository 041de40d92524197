import { compileForm } from '@tukiverkko/plugin-forms-common';
import type { Answers } from '@tukiverkko/plugin-forms-common';
import { loadCorpus } from '@tukiverkko/plugin-forms-common/testUtils';
import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import {
  axeProblems,
  danglingIds,
  doubledIds,
  namelessControls,
  unheardErrors,
} from '../../__testUtils__/accessibility';
import { Filling } from '../../__testUtils__/Filling';
import { errorMessages } from '../../errors/errorMessages';

const { definition } = loadCorpus().find(
  ({ name }) => name === 'camp-registration',
)!;
const form = compileForm(definition);
const two = {
  family: true,
  children: [
    { age: 5, swims: true },
    { age: 9, swims: true, note: 'Herää aikaisin' },
  ],
};

function fill(answers: Answers, tried = false) {
  let given: Answers = answers;
  let errors: ReturnType<typeof errorMessages> = [];
  render(
    <Filling
      {...{ form, answers, tried }}
      onState={(now, evaluation) => {
        given = now;
        errors = errorMessages(form, 'fi', evaluation.errors);
      }}
    />,
  );
  return {
    children: () => given.children,
    errorsNow: () => errors,
  };
}

const press = (name: string) =>
  userEvent.click(screen.getByRole('button', { name }));
const card = (name: string) => screen.getByRole('group', { name });
const said = () =>
  screen.getAllByRole('status').map(element => element.textContent);

describe('a repeating group', () => {
  it('adds a row, goes to its first question and says so', async () => {
    const { children } = fill({ family: true });
    await press('Lisää lapsi');
    expect(document.activeElement).toBe(
      within(card('Lapsi 1')).getByLabelText(/^Ikä/),
    );
    expect(said()).toContain('Lisätty: Lapsi 1');
    await userEvent.keyboard('7');
    expect(children()).toEqual([{ age: 7 }]);
  });

  it('closes to a summary and opens again, focus following', async () => {
    fill(two);
    expect(within(card('Lapsi 2')).queryByRole('textbox')).toBeNull();
    expect(card('Lapsi 2')).toHaveTextContent('9 v');
    await press('Muuta: Lapsi 2');
    expect(within(card('Lapsi 2')).getByLabelText(/^Muuta \(/)).toHaveValue(
      'Herää aikaisin',
    );
    await press('Valmis: Lapsi 2');
    expect(document.activeElement).toHaveAccessibleName('Muuta: Lapsi 2');
  });

  it('asks before it removes what was answered', async () => {
    const { children } = fill(two);
    await press('Poista: Lapsi 1');
    const dialog = screen.getByRole('dialog', {
      name: 'Poistetaanko Lapsi 1?',
    });
    await userEvent.click(
      within(dialog).getByRole('button', { name: 'Älä poista' }),
    );
    expect(children()).toHaveLength(2);
    await press('Poista: Lapsi 1');
    await userEvent.click(
      within(screen.getByRole('dialog')).getByRole('button', {
        name: 'Poista',
      }),
    );
    expect(children()).toEqual([two.children[1]]);
    expect(said()).toContain('Poistettu: Lapsi 1');
  });

  it('removes an empty row without asking', async () => {
    const { children } = fill({ family: true, children: [{}] });
    await press('Poista: Lapsi 1');
    expect(children()).toEqual([]);
    expect(document.activeElement).toHaveAccessibleName('Lisää lapsi');
  });

  it('moves a row without dragging, and an open card moves with it', async () => {
    const { children } = fill(two);
    await press('Muuta: Lapsi 2');
    await press('Siirrä ylös: Lapsi 2');
    expect(children()).toEqual([two.children[1], two.children[0]]);
    expect(within(card('Lapsi 1')).getByLabelText(/^Ikä/)).toHaveValue('9');
    expect(said()).toContain('Siirretty: Lapsi 2, nyt 1/2');
    expect(document.activeElement).toHaveAccessibleName('Siirrä alas: Lapsi 1');
  });

  it('asks in each row what that row needs', async () => {
    fill(two);
    await press('Muuta: Lapsi 1');
    await press('Muuta: Lapsi 2');
    const asks = (name: string, label: RegExp) =>
      within(card(name)).queryByLabelText(label) !== null;
    expect([asks('Lapsi 1', /^Luokka/), asks('Lapsi 2', /^Luokka/)]).toEqual([
      false,
      true,
    ]);
    await userEvent.click(within(card('Lapsi 1')).getByLabelText('Ei'));
    expect([
      asks('Lapsi 1', /^Pelastusliivin koko/),
      asks('Lapsi 2', /^Pelastusliivin koko/),
    ]).toEqual([true, false]);
  });

  it('opens a card with errors, so that each error leads to its question', () => {
    const { errorsNow } = fill(
      { family: true, children: [{ age: 5, swims: true }, { swims: false }] },
      true,
    );
    expect(
      errorsNow().map(({ text, targetId }) => [
        text,
        document.getElementById(targetId ?? '')?.tagName,
      ]),
    ).toEqual([
      ['Vastaa kohtaan: Lapsi 2, Ikä', 'INPUT'],
      ['Vastaa kohtaan: Lapsi 2, Pelastusliivin koko', 'INPUT'],
      ['Vastaa kohtaan: Uida', 'INPUT'],
      ['Vastaa kohtaan: Vaeltaa', 'INPUT'],
    ]);
    expect(within(card('Lapsi 1')).queryByRole('textbox')).toBeNull();
  });

  it('leads to the button that adds a row where there is none', () => {
    const { errorsNow } = fill({ family: true, children: [] }, true);
    const [{ targetId }] = errorsNow();
    expect(document.getElementById(targetId!)).toHaveAccessibleName(
      'Lisää lapsi',
    );
  });

  it('takes no more rows than the form does', () => {
    fill({ family: true, children: Array(6).fill({ age: 5, swims: true }) });
    expect(screen.queryByRole('button', { name: 'Lisää lapsi' })).toBeNull();
  });

  it('can be used unseen, with errors and a matrix', async () => {
    fill({ family: true, children: [{ age: 99 }, two.children[1]] }, true);
    expect([
      ...danglingIds(),
      ...doubledIds(),
      ...namelessControls(),
      ...unheardErrors(),
    ]).toEqual([]);
    expect(await axeProblems()).toEqual([]);
  });
});

describe('a matrix', () => {
  it('names each row by its question and each choice by its label', async () => {
    fill({});
    const row = screen.getByRole('radiogroup', { name: 'Uida' });
    await userEvent.click(within(row).getByLabelText('Kyllä'));
    expect(within(row).getByLabelText('Kyllä')).toBeChecked();
    expect(
      screen.getByRole('group', { name: 'Mitä haluatte tehdä?' }),
    ).toContainElement(row);
  });
});
