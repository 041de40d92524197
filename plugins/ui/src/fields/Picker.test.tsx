import { fireEvent, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { type KeyboardEvent } from 'react';
import { danglingIds } from '../__testUtils__/danglingIds';
import { Kept } from '../__testUtils__/Kept';
import { findBarriers, renderPart } from '../__testUtils__/renderPart';
import { Field } from './Field';
import { Picker, type PickerOption } from './Picker';

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
