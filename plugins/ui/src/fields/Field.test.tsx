import { screen } from '@testing-library/react';
import { danglingIds } from '../__testUtils__/danglingIds';
import { findBarriers, renderPart } from '../__testUtils__/renderPart';
import { Field } from './Field';
import { TextInput } from './TextInput';

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
