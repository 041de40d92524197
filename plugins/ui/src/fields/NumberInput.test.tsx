import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { Kept } from '../__testUtils__/Kept';
import { renderPart } from '../__testUtils__/renderPart';
import { NumberInput, readNumber } from './NumberInput';

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
