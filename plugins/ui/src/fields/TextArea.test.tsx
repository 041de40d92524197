import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { danglingIds } from '../__testUtils__/danglingIds';
import { Kept } from '../__testUtils__/Kept';
import { renderPart } from '../__testUtils__/renderPart';
import { Field } from './Field';
import { TextArea } from './TextArea';

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
