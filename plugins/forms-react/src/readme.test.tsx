import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { MemoryRouter } from 'react-router-dom';
import { Feedback } from '../dev/Feedback';
import { axeProblems } from './__testUtils__/accessibility';
import { InPortal } from './__testUtils__/InPortal';

const here = (file: string) =>
  readFileSync(join(__dirname, '..', file), 'utf8');

describe('the example of the README', () => {
  it('is the one that is compiled and drawn here', () => {
    const [, example] = /```tsx\n([\s\S]*?)```/.exec(here('README.md')) ?? [];
    expect(example).toBe(here('dev/Feedback.tsx'));
  });

  it('asks, says what is missing, follows the rules and shows what was answered', async () => {
    render(
      <MemoryRouter>
        <InPortal>
          <Feedback />
        </InPortal>
      </MemoryRouter>,
    );
    await userEvent.click(screen.getByRole('button', { name: 'Jatka' }));
    const [missing] = screen.getAllByRole('link');
    await userEvent.click(missing);
    expect(screen.getByLabelText('Kyllä')).toHaveFocus();
    expect(await axeProblems()).toEqual([]);

    await userEvent.click(screen.getByLabelText('Ei'));
    await userEvent.type(
      screen.getByLabelText(/Mitä jäi puuttumaan/),
      'Harjoittelua',
    );
    await userEvent.click(screen.getByRole('button', { name: 'Jatka' }));
    expect(screen.getByText('Harjoittelua')).toBeInTheDocument();
    expect(screen.queryByRole('textbox')).not.toBeInTheDocument();
  });
});
