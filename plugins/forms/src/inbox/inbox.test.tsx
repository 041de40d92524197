import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { accessibilityFaults } from '../../testing/accessibility';
import {
  accepted,
  aTeamServer,
  entities,
  ours,
  teams,
} from '../../testing/aTeamServer';
import { renderPortal } from '../../testing/renderPortal';

describe('the inbox', () => {
  it('lists metadata and never an answer', async () => {
    renderPortal({ at: '/inbox', server: aTeamServer(accepted), entities });
    const row = (
      await screen.findByRole('link', { name: /Haastavat erot/ })
    ).closest('tr')!;
    expect(within(row).getByText('Otettu käsittelyyn')).toBeInTheDocument();
    expect(await within(row).findByText('Eero E.')).toBeInTheDocument();
    expect(within(row).getByText(/ma.30.11.2026/)).toBeInTheDocument();
    expect(screen.queryByText('Miten tukea nuorta?')).not.toBeInTheDocument();
    expect(screen.queryByLabelText('Tiimi')).not.toBeInTheDocument();
    expect(await accessibilityFaults()).toEqual([]);
  });

  it('shows what is unassigned, mine and closed, with the view in the address', async () => {
    renderPortal({
      at: '/inbox?view=mine',
      server: aTeamServer(
        { ...accepted, id: 'a', reference: 'OT-MINE' },
        { ...ours, id: 'b', reference: 'OT-FREE' },
        { ...ours, id: 'c', reference: 'OT-DONE', state: 'closed' },
      ),
    });
    expect(
      await screen.findByRole('link', { name: /OT-MINE/ }),
    ).toBeInTheDocument();
    expect(
      screen.queryByRole('link', { name: /OT-FREE/ }),
    ).not.toBeInTheDocument();
    await userEvent.click(
      screen.getByRole('radio', { name: 'Ilman käsittelijää' }),
    );
    expect(
      await screen.findByRole('link', { name: /OT-FREE/ }),
    ).toBeInTheDocument();
    expect(
      screen.queryByRole('link', { name: /OT-MINE/ }),
    ).not.toBeInTheDocument();
    await userEvent.click(screen.getByRole('radio', { name: 'Päättyneet' }));
    expect(
      await screen.findByRole('link', { name: /OT-DONE/ }),
    ).toBeInTheDocument();
  });

  it('narrows to one team for a person in several', async () => {
    const server = aTeamServer(
      { ...ours, id: 'a', reference: 'OT-A' },
      { ...ours, id: 'b', reference: 'OT-B', owner: 'group:default/satama' },
    );
    server.me = { ...server.me, teams };
    renderPortal({ at: '/inbox', server });
    await screen.findByRole('link', { name: /OT-A/ });
    await userEvent.selectOptions(screen.getByLabelText('Tiimi'), 'Satama');
    expect(
      screen.queryByRole('link', { name: /OT-A/ }),
    ).not.toBeInTheDocument();
    expect(screen.getByRole('link', { name: /OT-B/ })).toBeInTheDocument();
    expect(await accessibilityFaults()).toEqual([]);
  });

  it('reads on where a page holds nothing of the view, instead of looking empty', async () => {
    const server = aTeamServer(
      { ...accepted, id: 'a', assignee: 'user:default/other' },
      { ...accepted, id: 'b', reference: 'OT-MINE' },
    );
    server.pageSize = 1;
    renderPortal({ at: '/inbox?view=mine', server });
    expect(
      await screen.findByRole('link', { name: /OT-MINE/ }),
    ).toBeInTheDocument();
  });

  it('says so when the queue is empty, and where the room is not for one', async () => {
    const server = aTeamServer();
    const { unmount } = renderPortal({ at: '/inbox', server });
    expect(
      await screen.findByText('Jonossa ei ole pyyntöjä.'),
    ).toBeInTheDocument();
    unmount();
    server.me = { ...server.me, teams: [] };
    renderPortal({ at: '/inbox', server });
    expect(
      await screen.findByRole('heading', {
        level: 1,
        name: 'Tämä osa ei kuulu rooliisi',
      }),
    ).toBeInTheDocument();
  });
});
