import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { danglingIds } from '../__testUtils__/danglingIds';
import { Kept } from '../__testUtils__/Kept';
import { findBarriers, renderPart } from '../__testUtils__/renderPart';
import { DateField } from './DateField';
import { Field } from './Field';

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
