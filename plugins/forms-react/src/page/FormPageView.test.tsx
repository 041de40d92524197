import { join } from 'node:path';
import {
  compileForm,
  evaluate,
  type Answers,
  type FormDefinition,
} from '@tukiverkko/plugin-forms-common';
import {
  loadCorpus,
  readForm,
} from '@tukiverkko/plugin-forms-common/testUtils';
import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import {
  axeProblems,
  danglingIds,
  doubledIds,
  namelessControls,
  unheardErrors,
} from '../__testUtils__/accessibility';
import { Filling } from '../__testUtils__/Filling';
import { errorMessages } from '../errors/errorMessages';
import { theme } from '../theme/theme';

const corpus = loadCorpus();
const definitionOf = (key: string): FormDefinition =>
  corpus.find(({ name }) => name === key)!.definition;
const formOf = (key: string) => compileForm(definitionOf(key));
const shipped = ['consultation-request', 'consultation-answer'].map(key =>
  readForm(join(__dirname, '../../../../forms', `${key}.form.json`)),
);

const context = {
  now: '2026-11-22T12:00:00+02:00',
  zone: 'Europe/Helsinki',
  relations: [],
};

describe('FormPageView', () => {
  it.each(
    [...corpus.map(({ definition }) => definition), ...shipped].map(
      form => [form.key, form] as const,
    ),
  )('chooses nothing for the person: %s', (_, definition) => {
    let answers: Answers | undefined;
    render(
      <Filling
        form={compileForm(definition)}
        onState={now => {
          answers = now;
        }}
      />,
    );
    expect(answers).toEqual({});
    expect(document.querySelector(':checked:not(option)')).toBeNull();
  });

  it('shows the fields of one page in order, and those a choice brings with it', async () => {
    const user = userEvent.setup();
    render(<Filling form={formOf('training-feedback')} page="part" />);
    const labels = () =>
      [...document.querySelectorAll('.tuki-field-label')].map(
        label => label.textContent,
      );
    const before = labels();
    expect(before).toHaveLength(2);
    await user.click(screen.getByRole('radio', { name: 'Osaan päivästä' }));
    expect(labels()).toEqual([...before, 'Mihin osaan?']);
  });

  it('keeps the answer to a question that is hidden meanwhile', async () => {
    const user = userEvent.setup();
    render(<Filling form={formOf('training-feedback')} page="part" />);
    await user.click(screen.getByRole('radio', { name: 'Osaan päivästä' }));
    await user.type(
      screen.getByRole('textbox', { name: 'Mihin osaan?' }),
      'aamuun',
    );
    await user.click(screen.getByRole('radio', { name: 'Koko päivään' }));
    expect(screen.queryByRole('textbox', { name: 'Mihin osaan?' })).toBeNull();
    await user.click(screen.getByRole('radio', { name: 'Osaan päivästä' }));
    expect(screen.getByRole('textbox', { name: 'Mihin osaan?' })).toHaveValue(
      'aamuun',
    );
  });

  it('holds no answer once a text is emptied', async () => {
    const user = userEvent.setup();
    let answers: Answers | undefined;
    render(
      <Filling
        form={formOf('registration')}
        onState={now => (answers = now)}
      />,
    );
    const [first] = screen.getAllByRole('textbox');
    await user.type(first, 'A');
    expect(Object.values(answers!)).toEqual(['A']);
    await user.clear(first);
    expect(answers).toEqual({});
  });

  it('still shows what was typed and is no number or date when one comes back to it', async () => {
    const user = userEvent.setup();
    let answers: Answers | undefined;
    render(
      <Filling
        form={formOf('registration')}
        answers={{ age: 'kaksi' }}
        tried
        onState={now => {
          answers = now;
        }}
      />,
    );
    const age = document.getElementById('field_age')!;
    expect(age).toHaveValue('kaksi');
    expect(age).toHaveAttribute('aria-invalid', 'true');
    await user.clear(age);
    await user.type(age, '42');
    expect(answers).toEqual({ age: 42 });
    expect(age).toHaveFocus();
  });

  it('draws only the field one types in', async () => {
    const user = userEvent.setup();
    const drawn = jest.spyOn(theme.widgets, 'TextWidget');
    render(<Filling form={formOf('registration')} tried />);
    const input = document.getElementById('field_firstName')!;
    // The first letter answers the question, so its error goes; from then on only its text changes.
    await user.type(input, 'A');
    drawn.mockClear();
    await user.type(input, 'b');
    expect(new Set(drawn.mock.calls.map(([{ id }]) => id))).toEqual(
      new Set(['field_firstName']),
    );
    drawn.mockRestore();
  });

  it('says at once, without waiting for a try to go on, on which line an identity code stands', async () => {
    const form = formOf('registration');
    render(
      <Filling
        form={form}
        answers={{ bio: 'Ensimmäinen rivi.\nToisella 131052-308T.' }}
      />,
    );
    const bio = document.getElementById('field_bio')!;
    expect(bio).toHaveAttribute('aria-invalid', 'true');
    expect(bio).toHaveAccessibleDescription(expect.stringContaining('rivi 2'));
    expect(document.querySelectorAll('[aria-invalid]')).toHaveLength(1);
  });

  it('says at the field what the summary says, and the summary leads to the first control', () => {
    const form = formOf('training-feedback');
    render(<Filling form={form} tried />);
    const messages = errorMessages(
      form,
      'fi',
      evaluate(form, {}, context).errors,
    );
    expect(messages.length).toBeGreaterThan(4);
    for (const { text, targetId } of messages) {
      const target = document.getElementById(targetId!)!;
      expect(target).toBeInstanceOf(HTMLInputElement);
      const field = target.closest<HTMLElement>('.tuki-field')!;
      expect(within(field).getByText(text)).toBeInTheDocument();
    }
    const places = messages.map(({ targetId }) =>
      [...document.querySelectorAll('[id]')].findIndex(e => e.id === targetId),
    );
    expect(places).toEqual([...places].sort((a, b) => a - b));
  });

  it('marks what is not in the language of the reader with the language it is in', () => {
    render(<Filling form={formOf('training-feedback')} language="en" />);
    const marked = [...document.querySelectorAll('[lang="fi"]')].map(
      element => element.textContent,
    );
    expect(marked).toEqual(
      expect.arrayContaining(['Mielipiteesi', 'Sisältö oli selkeä']),
    );
    const group = screen.getByRole('radiogroup', {
      name: /Sisältö oli selkeä/,
    });
    expect(
      within(group).getByText('Eri mieltä').closest('[lang]'),
    ).toHaveAttribute('lang', 'fi');
    expect(screen.getAllByText('Only in Finnish')).not.toHaveLength(0);
    expect(document.querySelector('.tuki-form')).toHaveAttribute('lang', 'en');
  });

  it('lets a person take back the answer to a question that need not be answered', async () => {
    const user = userEvent.setup();
    let answers: Answers | undefined;
    const optional = {
      ...definitionOf('pets'),
      data: { ...definitionOf('pets').data, required: [] },
    };
    render(
      <Filling form={compileForm(optional)} onState={now => (answers = now)} />,
    );
    await user.click(screen.getAllByRole('radio')[0]);
    expect(Object.keys(answers!)).toHaveLength(1);
    await user.click(screen.getByRole('button', { name: 'Clear the choice' }));
    expect(answers).toEqual({});
  });

  it('chooses by digit in a focused group of radios', async () => {
    const user = userEvent.setup();
    let answers: Answers | undefined;
    render(
      <Filling
        form={formOf('training-feedback')}
        page="views"
        onState={now => {
          answers = now;
        }}
      />,
    );
    screen.getAllByRole('radio', { name: 'Eri mieltä' })[0].focus();
    await user.keyboard('3');
    expect(answers).toEqual({ clear: 2 });
    await user.keyboard('9');
    expect(answers).toEqual({ clear: 2 });
  });

  it('finds one of many by typing', async () => {
    const user = userEvent.setup();
    let answers: Answers | undefined;
    const counties = [
      'Etelä-Savo',
      'Lappi',
      'Kainuu',
      'Pirkanmaa',
      'Satakunta',
      'Päijät-Häme',
    ];
    const many = [...counties, ...counties.map(name => `${name} 2`)].map(
      (title, index) => ({ const: `c${index}`, title }),
    );
    const base = definitionOf('training-feedback');
    const form = compileForm({
      ...base,
      data: {
        ...base.data,
        properties: {
          ...base.data.properties,
          county: { ...base.data.properties.county, oneOf: many },
        },
      },
    });
    render(
      <Filling form={form} page="part" onState={now => (answers = now)} />,
    );
    await user.type(
      screen.getByRole('combobox', { name: 'Hyvinvointialue' }),
      'kainuu 2',
    );
    await user.click(screen.getByRole('option', { name: 'Kainuu 2' }));
    expect(answers).toEqual({ county: 'c8' });
  });

  it('finds entities where the page tells it to look, and shows those chosen before by name', async () => {
    const user = userEvent.setup();
    let answers: Answers | undefined;
    const entities = {
      search: async () => [
        { ref: 'group:default/saimaa', name: 'Tiimi Saimaa' },
      ],
      read: async () => [{ ref: 'group:default/inari', name: 'Tiimi Inari' }],
    };
    const base = definitionOf('registration');
    const form = compileForm({
      ...base,
      data: {
        ...base.data,
        properties: {
          ...base.data.properties,
          firstName: {
            title: 'Tiimi',
            type: 'string',
            format: 'entity-ref',
            'x-entity': { kind: 'Group' },
          },
        },
      },
    });
    render(
      <Filling
        form={form}
        context={{ entities }}
        answers={{ firstName: 'group:default/inari' }}
        onState={now => (answers = now)}
      />,
    );
    const box = screen.getByRole('combobox', { name: 'Tiimi' });
    await screen.findByDisplayValue('Tiimi Inari');
    await user.clear(box);
    await user.type(box, 'sai');
    await user.click(
      await screen.findByRole('option', { name: 'Tiimi Saimaa' }),
    );
    expect(answers).toEqual({ firstName: 'group:default/saimaa' });
  });

  it.each(
    [
      ...shipped,
      definitionOf('job-application'),
      definitionOf('household'),
    ].map(form => [form.key, form] as const),
  )('is read and used without seeing: %s', async (_, definition) => {
    render(<Filling form={compileForm(definition)} tried />);
    expect([
      ...danglingIds(),
      ...doubledIds(),
      ...namelessControls(),
      ...unheardErrors(),
      ...(await axeProblems()),
    ]).toEqual([]);
  });
});

describe('errorMessages', () => {
  it('puts what is wrong with the whole form first, with nowhere to go', () => {
    const form = formOf('registration');
    const [first] = errorMessages(form, 'fi', [
      { pointer: '/firstName', code: 'required', params: {} },
      { pointer: '', code: 'expression-failed', params: {} },
    ]);
    expect(first).toEqual({
      pointer: '',
      text: expect.stringContaining('vika'),
    });
  });
});
