import { fireEvent, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { type KeyboardEvent, type ReactNode, useState } from 'react';
import { findBarriers, renderPart } from '../__testUtils__/renderPart';
import { ChoiceList } from './ChoiceList';
import { DateField } from './DateField';
import { ErrorSummary } from './ErrorSummary';
import { Field } from './Field';
import { NumberInput, readNumber } from './NumberInput';
import { Picker, type PickerOption } from './Picker';
import { SaveStatus } from './SaveStatus';
import { SelectInput } from './SelectInput';
import { TextArea } from './TextArea';
import { TextInput } from './TextInput';

function Kept<Value>({
  first,
  children,
}: {
  readonly first: Value;
  readonly children: (value: Value, keep: (value: Value) => void) => ReactNode;
}) {
  const [value, setValue] = useState(first);
  return <>{children(value, setValue)}</>;
}

/** Every id that an element points at, and whether something has it. */
function danglingIds(container: Element): readonly string[] {
  return ['aria-labelledby', 'aria-describedby', 'for']
    .flatMap(name =>
      [...container.querySelectorAll(`[${name}]`)].map(
        e => e.getAttribute(name) ?? '',
      ),
    )
    .flatMap(ids => ids.split(' '))
    .filter(id => id && !container.ownerDocument.getElementById(id));
}

const ages = [
  { value: 'under7', label: 'alle 7' },
  { value: '7to12', label: '7–12', help: 'alakoululainen' },
];

describe('Field', () => {
  it('reads label, help and error before the control, and points at nothing that is not there', async () => {
    const { container, rerender } = renderPart(
      <Field
        id="q"
        label="Kysymys"
        help="Lyhyesti"
        error="Kirjoita kysymyksesi"
        optional
      >
        {wiring => <TextInput {...wiring} value="" onChange={() => {}} />}
      </Field>,
    );
    const input = screen.getByRole('textbox', { name: 'Kysymys (optional)' });
    expect(input).toHaveAccessibleDescription(
      'Lyhyesti Error: Kirjoita kysymyksesi',
    );
    expect(input).toBeInvalid();
    expect(container.textContent).toMatch(
      /Kysymys.*Lyhyesti.*Kirjoita kysymyksesi/,
    );
    expect(danglingIds(container)).toEqual([]);
    expect(await findBarriers(container)).toEqual([]);

    rerender(
      <Field id="q" label="Kysymys">
        {wiring => <TextInput {...wiring} value="" onChange={() => {}} />}
      </Field>,
    );
    expect(
      screen.getByRole('textbox', { name: 'Kysymys' }),
    ).not.toHaveAttribute('aria-describedby');
    expect(danglingIds(container)).toEqual([]);
  });
});

describe('ChoiceList', () => {
  it('has nothing chosen first, and radios are chosen with the arrow keys', async () => {
    const user = userEvent.setup();
    const { container } = renderPart(
      <Kept<string | undefined> first={undefined}>
        {(value, keep) => (
          <Field id="age" label="Ikä" group>
            {wiring => (
              <ChoiceList
                kind="radio"
                {...wiring}
                options={ages}
                value={value}
                onChange={keep}
                clearable
              />
            )}
          </Field>
        )}
      </Kept>,
    );
    expect(screen.getByRole('radiogroup', { name: 'Ikä' })).toBeInTheDocument();
    expect(
      screen.queryByRole('radio', { checked: true }),
    ).not.toBeInTheDocument();
    expect(screen.queryByRole('button')).not.toBeInTheDocument();

    await user.tab();
    await user.keyboard(' ');
    expect(screen.getByRole('radio', { name: 'alle 7' })).toBeChecked();
    await user.keyboard('{ArrowDown}');
    expect(screen.getByRole('radio', { name: /7–12/ })).toBeChecked();
    expect(
      screen.getByRole('radio', { name: /7–12/ }),
    ).toHaveAccessibleDescription('alakoululainen');

    await user.click(screen.getByRole('button', { name: 'Clear the choice' }));
    expect(
      screen.queryByRole('radio', { checked: true }),
    ).not.toBeInTheDocument();
    expect(danglingIds(container)).toEqual([]);
    expect(await findBarriers(container)).toEqual([]);
  });

  it('keeps checkboxes in the order of the options, whatever order they were chosen in', async () => {
    const user = userEvent.setup();
    const seen: (readonly string[])[] = [];
    renderPart(
      <Kept<readonly string[]> first={[]}>
        {(value, keep) => (
          <ChoiceList
            kind="checkbox"
            aria-label="Iät"
            options={ages}
            value={value}
            onChange={chosen => {
              seen.push(chosen);
              keep(chosen);
            }}
          />
        )}
      </Kept>,
    );
    await user.click(screen.getByRole('checkbox', { name: /7–12/ }));
    await user.click(screen.getByRole('checkbox', { name: /alle 7/ }));
    await user.click(screen.getByRole('checkbox', { name: /7–12/ }));
    expect(seen).toEqual([['7to12'], ['under7', '7to12'], ['under7']]);
  });
});

describe('ChoiceList in error', () => {
  it.each(['radio', 'checkbox'] as const)(
    'says of a %s group that it is wrong, and what is wrong',
    async kind => {
      const { container } = renderPart(
        <Field id="age" label="Iät" error="Valitse ikä" group>
          {wiring =>
            kind === 'radio' ? (
              <ChoiceList
                kind={kind}
                {...wiring}
                options={ages}
                value={undefined}
                onChange={() => {}}
              />
            ) : (
              <ChoiceList
                kind={kind}
                {...wiring}
                options={ages}
                value={[]}
                onChange={() => {}}
              />
            )
          }
        </Field>,
      );
      const group = screen.getByRole(kind === 'radio' ? 'radiogroup' : 'group');
      expect(group).toHaveAccessibleDescription('Error: Valitse ikä');
      const invalid =
        kind === 'radio' ? [group] : screen.getAllByRole('checkbox');
      invalid.forEach(element => expect(element).toBeInvalid());
      expect(await findBarriers(container)).toEqual([]);
    },
  );

  it('passes over an option that may not be chosen now', async () => {
    const user = userEvent.setup();
    const onChange = jest.fn();
    renderPart(
      <ChoiceList
        kind="radio"
        aria-label="Ikä"
        options={[{ value: 'x', label: 'suljettu', disabled: true }, ...ages]}
        value={undefined}
        onChange={onChange}
      />,
    );
    await user.click(screen.getByRole('radio', { name: 'suljettu' }));
    expect(onChange).not.toHaveBeenCalled();
    await user.tab();
    expect(screen.getByRole('radio', { name: 'alle 7' })).toHaveFocus();
  });
});

describe('TextArea', () => {
  it('counts from 80 per cent and keeps text that is too long', async () => {
    const user = userEvent.setup();
    const { container } = renderPart(
      <Kept first="">
        {(value, keep) => (
          <Field id="t" label="Teksti" help="Ohje">
            {wiring => (
              <TextArea
                {...wiring}
                value={value}
                onChange={keep}
                maxLength={10}
              />
            )}
          </Field>
        )}
      </Kept>,
    );
    const area = screen.getByRole('textbox');
    await user.type(area, '1234567');
    expect(area).toHaveAccessibleDescription('Ohje');
    await user.type(area, '8');
    expect(area).toHaveAccessibleDescription('Ohje 2 characters left');
    await user.type(area, '9012');
    expect(area).toHaveValue('123456789012');
    expect(area).toHaveAccessibleDescription('Ohje 2 characters too many');
    expect(danglingIds(container)).toEqual([]);
  });
});

describe('NumberInput', () => {
  it('takes a comma, keeps what is being typed and says what it read', async () => {
    const user = userEvent.setup();
    const read: (number | undefined)[] = [];
    renderPart(
      <Kept<number | undefined> first={undefined}>
        {(value, keep) => (
          <NumberInput
            aria-label="Luku"
            value={value}
            onChange={number => {
              read.push(number);
              keep(number);
            }}
          />
        )}
      </Kept>,
    );
    await user.type(screen.getByRole('textbox'), '1,5');
    expect(screen.getByRole('textbox')).toHaveValue('1,5');
    expect(read).toEqual([1, undefined, 1.5]);
  });

  it.each([
    ['2 464', 2464],
    ['\u22123', -3],
    ['1.5', 1.5],
    ['1,', undefined],
    ['1e3', undefined],
    ['', undefined],
  ])('reads %p as %p', (text, number) => {
    expect(readNumber(text)).toBe(number);
  });
});

describe('DateField', () => {
  it('says which day was understood', async () => {
    const user = userEvent.setup();
    const { container } = renderPart(
      <Kept<string | undefined> first={undefined}>
        {(value, keep) => (
          <Field id="d" label="Päivä">
            {wiring => (
              <DateField
                {...wiring}
                value={value}
                onChange={keep}
                today="2026-11-20"
              />
            )}
          </Field>
        )}
      </Kept>,
    );
    const input = screen.getByRole('textbox', { name: 'Päivä' });
    await user.type(input, '+7');
    expect(input).toHaveValue('+7');
    expect(
      screen.getByText(/perjantai.27\..marraskuuta.2026/),
    ).toBeInTheDocument();
    await user.type(input, 'x');
    expect(screen.queryByText(/perjantai/)).not.toBeInTheDocument();
    expect(danglingIds(container)).toEqual([]);
    expect(await findBarriers(container)).toEqual([]);
  });
});

describe('SelectInput', () => {
  it('is empty until one chooses', async () => {
    const user = userEvent.setup();
    renderPart(
      <Kept<string | undefined> first={undefined}>
        {(value, keep) => (
          <SelectInput
            aria-label="Alue"
            options={[{ value: 'k', label: 'Kainuu' }]}
            value={value}
            onChange={keep}
          />
        )}
      </Kept>,
    );
    const select = screen.getByRole('combobox', { name: 'Alue' });
    expect(select).toHaveDisplayValue('Choose');
    await user.selectOptions(select, 'Kainuu');
    expect(select).toHaveDisplayValue('Kainuu');
  });
});

const phenomena: readonly PickerOption[] = [
  { id: 'ero', label: 'Vaativa ero', keywords: 'huoltoriita' },
  { id: 'vakivalta', label: 'Väkivalta' },
  { id: 'paihde', label: 'Päihteet', description: 'nuoren tai vanhemman' },
];

function renderPicker(
  mode: 'single' | 'multiple',
  onKeyDown?: (event: KeyboardEvent) => void,
) {
  const common = { 'aria-label': 'Ilmiö', options: phenomena };
  renderPart(
    <div role="presentation" onKeyDown={onKeyDown}>
      <h1>page</h1>
      {mode === 'single' ? (
        <Kept<PickerOption | undefined> first={undefined}>
          {(value, keep) => (
            <Picker mode="single" {...common} value={value} onChange={keep} />
          )}
        </Kept>
      ) : (
        <Kept<readonly PickerOption[]> first={[]}>
          {(value, keep) => (
            <Picker mode="multiple" {...common} value={value} onChange={keep} />
          )}
        </Kept>
      )}
      <button type="button">next</button>
    </div>,
  );
}

describe('Picker', () => {
  it('picks several with the keyboard alone, and takes one back', async () => {
    const user = userEvent.setup();
    const { container } = renderPart(
      <Kept<readonly PickerOption[]> first={[]}>
        {(value, keep) => (
          <Field id="p" label="Ilmiö">
            {wiring => (
              <Picker
                mode="multiple"
                {...wiring}
                options={phenomena}
                value={value}
                onChange={keep}
              />
            )}
          </Field>
        )}
      </Kept>,
    );
    const input = screen.getByRole('combobox', { name: 'Ilmiö' });
    await user.tab();
    expect(input).toHaveFocus();
    await user.keyboard('huolto');
    expect(screen.getAllByRole('option')).toHaveLength(1);
    await user.keyboard('{ArrowDown}{Enter}');
    expect(input).toHaveValue('');
    await user.keyboard('päih{ArrowDown}{Enter}');
    const rows = () => screen.queryAllByRole('row').map(row => row.textContent);
    expect(rows()).toEqual(['Vaativa ero', 'Päihteet']);

    await user.tab();
    await user.keyboard('{Delete}');
    expect(rows()).toEqual(['Päihteet']);
    expect(danglingIds(container)).toEqual([]);
    expect(await findBarriers(container)).toEqual([]);
  });

  it.each([
    ['single', 'Escape', '{Escape}'],
    ['single', 'Enter', '{Enter}'],
    ['single', 'Tab', '{Tab}'],
    ['multiple', 'Escape', '{Escape}'],
    ['multiple', 'Enter', '{Enter}'],
    ['multiple', 'Tab', '{Tab}'],
    ['multiple', 'a press elsewhere', undefined],
  ] as const)(
    'in %s mode %s leaves the list with the words that were not picked, and the page is there again',
    async (mode, _, key) => {
      const user = userEvent.setup();
      renderPicker(mode);
      const input = screen.getByRole('combobox');
      await user.type(input, 'väki');
      expect(screen.getByRole('listbox')).toBeInTheDocument();
      expect(
        screen.queryByRole('heading', { name: 'page' }),
      ).not.toBeInTheDocument();

      if (key) await user.keyboard(key);
      else await user.click(document.body);
      expect(screen.queryByRole('listbox')).not.toBeInTheDocument();
      expect(screen.getByRole('heading', { name: 'page' })).toBeVisible();
      expect(input).toHaveValue('');
    },
  );

  it.each(['single', 'multiple'] as const)(
    'closes the list with a pick in %s mode, and opens it again with an arrow',
    async mode => {
      const user = userEvent.setup();
      renderPicker(mode);
      await user.type(screen.getByRole('combobox'), 'väki{ArrowDown}{Enter}');
      expect(screen.queryByRole('listbox')).not.toBeInTheDocument();
      expect(screen.getByRole('heading', { name: 'page' })).toBeVisible();
      await user.keyboard('{ArrowDown}');
      expect(screen.getByRole('listbox')).toBeInTheDocument();
      await user.keyboard('{Escape}');
      expect(screen.queryByRole('listbox')).not.toBeInTheDocument();
    },
  );

  it('keeps what was picked when Backspace finds no text left', async () => {
    const user = userEvent.setup();
    renderPicker('multiple');
    const input = screen.getByRole('combobox');
    await user.type(input, 'väki{ArrowDown}{Enter}');
    await user.type(input, 'a{Backspace}{Backspace}{Escape}');
    expect(screen.getByRole('row')).toHaveTextContent('Väkivalta');
  });

  it('keeps list and words when the page scrolls under it', async () => {
    const user = userEvent.setup();
    renderPicker('multiple');
    await user.type(screen.getByRole('combobox'), 'väki');
    fireEvent.scroll(document);
    expect(screen.getByRole('option', { name: 'Väkivalta' })).toBeVisible();
    expect(screen.getByRole('combobox')).toHaveValue('väki');
  });

  it('gives Escape to what lies under it only when its list is closed', async () => {
    const user = userEvent.setup();
    const heard: string[] = [];
    renderPicker('multiple', event => heard.push(event.key));
    await user.click(screen.getByRole('combobox'));
    await user.keyboard('{ArrowDown}{Escape}');
    expect(heard).not.toContain('Escape');
    await user.keyboard('{Escape}');
    expect(heard).toContain('Escape');
  });

  it('says in our words that nothing fits', async () => {
    const user = userEvent.setup();
    renderPart(
      <Picker
        mode="multiple"
        aria-label="Ilmiö"
        options={phenomena}
        value={[]}
        onChange={() => {}}
      />,
    );
    await user.type(screen.getByRole('combobox'), 'xyz');
    expect(
      screen.getByText('Nothing found. Try another word.'),
    ).toBeInTheDocument();
  });

  it('holds one, can be emptied, and gives back what was picked when one leaves a half-typed word', async () => {
    const user = userEvent.setup();
    const seen: (string | undefined)[] = [];
    renderPart(
      <>
        <Kept<PickerOption | undefined> first={undefined}>
          {(value, keep) => (
            <Picker
              mode="single"
              aria-label="Ilmiö"
              options={phenomena}
              value={value}
              onChange={option => {
                seen.push(option?.id);
                keep(option);
              }}
            />
          )}
        </Kept>
        <button type="button">next</button>
      </>,
    );
    const input = screen.getByRole('combobox');
    await user.type(input, 'väki{ArrowDown}{Enter}');
    expect(input).toHaveValue('Väkivalta');
    await user.type(input, 'xx');
    await user.keyboard('{Escape}');
    await user.tab();
    expect(input).toHaveValue('Väkivalta');
    await user.clear(input);
    expect(seen).toEqual(['vakivalta', undefined]);
  });

  it('leaves the search to someone else when asked to', async () => {
    const user = userEvent.setup();
    const searched: string[] = [];
    renderPart(
      <Picker
        mode="multiple"
        aria-label="Yksikkö"
        options={[{ id: 'x', label: 'Kaikki sopii' }]}
        value={[]}
        onChange={() => {}}
        onSearch={text => searched.push(text)}
      />,
    );
    await user.type(screen.getByRole('combobox'), 'ab');
    expect(searched).toEqual(['a', 'ab']);
    expect(
      screen.getByRole('option', { name: 'Kaikki sopii' }),
    ).toBeInTheDocument();
  });
});

describe('ErrorSummary', () => {
  it('takes focus at each attempt and leads to the first control of the question', async () => {
    const user = userEvent.setup();
    const page = (attempt: number) => (
      <>
        <ErrorSummary
          attempt={attempt}
          errors={[
            { text: 'Lähetys ei onnistu' },
            { text: 'Valitse ikä', targetId: 'age' },
          ]}
        />
        <Field id="age" label="Ikä" group>
          {wiring => (
            <ChoiceList
              kind="radio"
              {...wiring}
              options={ages}
              value={undefined}
              onChange={() => {}}
            />
          )}
        </Field>
      </>
    );
    const { container, rerender } = renderPart(page(1));
    const summary = screen.getByRole('group', { name: 'There is a problem' });
    expect(summary).toHaveFocus();

    await user.click(screen.getByRole('link', { name: 'Valitse ikä' }));
    expect(screen.getByRole('radio', { name: 'alle 7' })).toHaveFocus();
    rerender(page(2));
    expect(summary).toHaveFocus();
    expect(await findBarriers(container)).toEqual([]);
  });
});

describe('SaveStatus', () => {
  it('is silent while saving, and offers a way out when saving is refused', () => {
    const onRetry = jest.fn();
    const { rerender } = renderPart(<SaveStatus state={{ kind: 'saving' }} />);
    expect(screen.getByText('Saving…')).toBeInTheDocument();
    expect(screen.getByRole('status')).toBeEmptyDOMElement();

    rerender(
      <SaveStatus
        state={{ kind: 'saved', at: '2026-11-22T12:32:00Z', announce: true }}
      />,
    );
    expect(screen.getByRole('status')).toHaveTextContent('Saved at 14.32');

    rerender(<SaveStatus state={{ kind: 'refused', onRetry }} />);
    expect(screen.getByRole('alert')).toHaveTextContent('Could not save');
    fireEvent.click(screen.getByRole('button', { name: 'Try again' }));
    expect(onRetry).toHaveBeenCalledTimes(1);
  });
});
