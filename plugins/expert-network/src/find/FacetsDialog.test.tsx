import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { FakeExpertNetwork } from '../../testing/FakeExpertNetwork';
import { onNarrowScreen } from '../../testing/onNarrowScreen';
import { renderPortal } from '../../testing/renderPortal';
import { violations } from '../../testing/violations';

describe('/find on a narrow screen', () => {
  onNarrowScreen();

  it('keeps the filters in a dialog that is used and left by keyboard', async () => {
    const expertNetwork = new FakeExpertNetwork();
    renderPortal({ at: '/find', expertNetwork });

    const opener = await screen.findByRole('button', { name: 'Rajaa' });
    opener.focus();
    await userEvent.keyboard('{Enter}');
    const dialog = await screen.findByRole('dialog', { name: 'Rajaa' });
    expect(dialog).toContainElement(document.activeElement as HTMLElement);
    expect(await violations(dialog)).toEqual([]);

    within(dialog)
      .getByRole('checkbox', { name: /^Etäkonsultaatio/ })
      .focus();
    await userEvent.keyboard(' ');
    await waitFor(() =>
      expect(expertNetwork.asked.at(-1)).toEqual({ modes: ['etatapaaminen'] }),
    );
    expect(
      within(dialog).getByRole('button', { name: 'Näytä 1 tulos' }),
    ).toBeInTheDocument();

    await userEvent.keyboard('{Escape}');
    await waitFor(() =>
      expect(screen.queryByRole('dialog')).not.toBeInTheDocument(),
    );
    await waitFor(() =>
      expect(screen.getByRole('button', { name: 'Rajaa (1)' })).toHaveFocus(),
    );
  });
});
