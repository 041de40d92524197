import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { entities } from '../../testing/entities';
import { renderPortal } from '../../testing/renderPortal';
import { violations } from '../../testing/violations';

describe('/find/networks', () => {
  it('lists networks with what they know', async () => {
    const { container } = renderPortal({ at: '/find/networks', entities });
    expect(
      await screen.findByRole('link', { name: 'Vaativa ero' }),
    ).toBeInTheDocument();
    expect(
      screen.getByText('Vaativa erotilanne, Vaikea huoltoriita'),
    ).toBeInTheDocument();
    expect(await violations(container)).toEqual([]);
  });
});

describe('the tabs of Find help', () => {
  it('say where one is and move the focus to the heading of the new page', async () => {
    renderPortal({ at: '/find', entities });
    const tabs = within(
      await screen.findByRole('navigation', { name: 'Etsi apua -sivut' }),
    );
    expect(tabs.getByRole('link', { name: 'Haku' })).toHaveAttribute(
      'aria-current',
      'page',
    );

    tabs.getByRole('link', { name: 'Verkostot' }).focus();
    await userEvent.keyboard('{Enter}');

    expect(
      await screen.findByRole('heading', { level: 1, name: 'Verkostot' }),
    ).toHaveFocus();
    expect(
      within(
        screen.getByRole('navigation', { name: 'Etsi apua -sivut' }),
      ).getByRole('link', {
        name: 'Verkostot',
      }),
    ).toHaveAttribute('aria-current', 'page');
  });
});
