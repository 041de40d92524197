import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { findBarriers, renderPart } from '../__testUtils__/renderPart';
import { ChoiceList } from './ChoiceList';
import { ErrorSummary } from './ErrorSummary';
import { Field } from './Field';

const ages = [
  { value: 'under7', label: 'alle 7' },
  { value: '7to12', label: '7–12', help: 'alakoululainen' },
];

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
