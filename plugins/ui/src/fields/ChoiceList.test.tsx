import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { danglingIds } from '../__testUtils__/danglingIds';
import { Kept } from '../__testUtils__/Kept';
import { findBarriers, renderPart } from '../__testUtils__/renderPart';
import { ChoiceList } from './ChoiceList';
import { Field } from './Field';

const ages = [
  { value: 'under7', label: 'alle 7' },
  { value: '7to12', label: '7–12', help: 'alakoululainen' },
];

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
