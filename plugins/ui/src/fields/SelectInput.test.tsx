import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { Kept } from '../__testUtils__/Kept';
import { renderPart } from '../__testUtils__/renderPart';
import { SelectInput } from './SelectInput';

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
