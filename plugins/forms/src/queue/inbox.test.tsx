import { fireEvent, screen, waitFor, within } from '@testing-library/react';
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
      screen.getByRole('radio', { name: /^Ilman käsittelijää/ }),
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

  it('says how many there are in each view, and narrows by what is chosen, with all of it in the address', async () => {
    const server = aTeamServer(
      { ...ours, id: 'a', reference: 'OT-A', priority: 'high' },
      { ...ours, id: 'b', reference: 'OT-B' },
      { ...accepted, id: 'c', reference: 'OT-C' },
    );
    renderPortal({ at: '/inbox?priority=high&x=1', server });
    await screen.findByRole('link', { name: /OT-A/ });
    expect(screen.queryByRole('link', { name: /OT-B/ })).toBeNull();
    expect(
      await screen.findByRole('radio', { name: 'Meitä odottaa 3' }),
    ).toBeChecked();
    expect(screen.getByRole('radio', { name: 'Omat 1' })).toBeInTheDocument();
    await userEvent.click(
      screen.getByRole('button', {
        name: 'Poista rajaus Kiireellisyys: Kiireellinen',
      }),
    );
    expect(
      await screen.findByRole('link', { name: /OT-B/ }),
    ).toBeInTheDocument();
  });

  it('searches references and metadata, and never puts the words where they are logged', async () => {
    const server = aTeamServer(
      { ...ours, id: 'a', reference: 'OT-A' },
      { ...ours, id: 'b', reference: 'OT-B' },
    );
    renderPortal({ at: '/inbox', server });
    await screen.findByRole('link', { name: /OT-A/ });
    await userEvent.type(
      screen.getByRole('searchbox', { name: 'Viite, palvelu tai tiimi' }),
      'ot-b{Enter}',
    );
    await waitFor(() =>
      expect(screen.queryByRole('link', { name: /OT-A/ })).toBeNull(),
    );
    expect(screen.getByRole('link', { name: /OT-B/ })).toBeInTheDocument();
    const [search] = server.requests(/^POST \/submissions\/search/);
    expect(search.body).toMatchObject({ view: 'needs-us', words: 'ot-b' });
    expect(server.requests(/ot-b/)).toEqual([]);
  });

  it('is worked through with the keyboard alone: move, open, choose, take the next', async () => {
    const server = aTeamServer(
      { ...ours, id: 'a', reference: 'OT-A' },
      { ...ours, id: 'b', reference: 'OT-B' },
    );
    server.inbox.before = {
      reference: 'OT-A',
      by: 'user:default/eero',
      at: '2026-11-22T12:31:00.000Z',
    };
    renderPortal({ at: '/inbox', server, entities });
    const first = await screen.findByRole('link', { name: /OT-A/ });
    const user = userEvent.setup();
    await user.keyboard('j');
    expect(first).toHaveFocus();
    await user.keyboard('{ArrowDown}x');
    expect(screen.getByRole('link', { name: /OT-B/ })).toHaveFocus();
    expect(screen.getByRole('checkbox', { name: /OT-B/ })).toBeChecked();
    await user.keyboard('kx');
    expect(first).toHaveFocus();
    expect(screen.getByText('Valittu: 2')).toBeInTheDocument();
    // What one types is not a command.
    await user.click(screen.getByRole('searchbox'));
    await user.keyboard('n');
    expect(server.requests(/POST \/inbox\/next/)).toEqual([]);
    await user.tab();
    await user.keyboard('n');
    expect(
      await screen.findByText(/Eero E\. otti pyynnön OT-A ensin klo 14\.31/),
    ).toBeInTheDocument();
    expect(server.cases.get('a')).toMatchObject({ state: 'accepted' });
  });

  it('says that the queue is empty when there is nothing to take', async () => {
    renderPortal({ at: '/inbox', server: aTeamServer(accepted) });
    await userEvent.click(
      await screen.findByRole('button', { name: 'Ota seuraava' }),
    );
    expect(
      await screen.findByText('Jonossa ei ole pyyntöjä.'),
    ).toBeInTheDocument();
  });

  it('assigns many, goes on after a lost connection, and says which stayed as they were', async () => {
    const server = aTeamServer(
      { ...accepted, id: 'a', reference: 'OT-A', assignee: null },
      { ...accepted, id: 'b', reference: 'OT-B', assignee: null },
    );
    const member = {
      ...entities[0],
      relations: [{ type: 'memberOf', targetRef: 'group:default/jarvisydan' }],
    };
    renderPortal({ at: '/inbox', server, entities: [member] });
    const user = userEvent.setup();
    await user.click(
      await screen.findByRole('checkbox', { name: 'Valitse kaikki näkyvät' }),
    );
    const b = server.cases.get('b')!;
    server.cases.set('b', { ...b, revision: b.revision + 1 });
    server.failNext(/POST \/inbox\/bulk/, 'lost-after');
    await user.click(screen.getByRole('button', { name: 'Anna käsittelijä…' }));
    const dialog = await screen.findByRole('dialog');
    await user.click(
      within(dialog).getByRole('button', { name: 'Anna käsittelijä' }),
    );
    expect(within(dialog).getByText('Valitse käsittelijä')).toBeInTheDocument();
    await user.click(within(dialog).getByRole('radio', { name: 'Eero E.' }));
    await user.click(
      within(dialog).getByRole('button', { name: 'Anna käsittelijä' }),
    );
    await user.click(await screen.findByRole('button', { name: 'Jatka' }));
    expect(await screen.findByText('Tehty: 1')).toBeInTheDocument();
    const left = screen.getByText('Ennalleen jäi 1').closest('div')!;
    expect(within(left).getByRole('link', { name: 'OT-B' })).toHaveAttribute(
      'href',
      '/requests/b?view=team',
    );
    expect(server.cases.get('a')?.assignee).toBe('user:default/eero');
    expect(
      new Set(
        server
          .requests(/bulk/)
          .map(({ headers }) => headers.get('Idempotency-Key')),
      ).size,
    ).toBe(1);
  });

  it('never moves rows under the reader: it says what is new, and shows it when asked', async () => {
    const server = aTeamServer({ ...ours, id: 'a', reference: 'OT-A' });
    renderPortal({ at: '/inbox', server });
    await screen.findByRole('link', { name: /OT-A/ });
    const [one] = server.cases.values();
    server.cases.set('b', { ...one, id: 'b', reference: 'OT-B' });
    fireEvent.focus(window);
    expect(
      await screen.findByText('Uusia tai muuttuneita: 1'),
    ).toBeInTheDocument();
    expect(screen.queryByRole('link', { name: /OT-B/ })).toBeNull();
    await userEvent.click(screen.getByRole('button', { name: 'Näytä' }));
    expect(
      await screen.findByRole('link', { name: /OT-B/ }),
    ).toBeInTheDocument();
  });

  it('folds what narrows the list where there is little room, and shows the rows as cards', async () => {
    const wide = window.matchMedia;
    window.matchMedia = query =>
      ({
        matches: /max-width/.test(query),
        addEventListener: () => undefined,
        removeEventListener: () => undefined,
        // The app's own theme still speaks the older words.
        addListener: () => undefined,
        removeListener: () => undefined,
      } as unknown as MediaQueryList);
    try {
      renderPortal({ at: '/inbox', server: aTeamServer(ours) });
      expect(
        await screen.findByRole('heading', { level: 3, name: /Haastavat/ }),
      ).toBeInTheDocument();
      const folded = screen.getByText('Rajaukset ja järjestys');
      expect(folded.closest('details')).not.toHaveAttribute('open');
      await userEvent.click(folded);
      expect(screen.getByLabelText('Kiireellisyys')).toBeVisible();
      expect(await accessibilityFaults()).toEqual([]);
    } finally {
      window.matchMedia = wide;
    }
  });

  it('shows a coordinator the area, and what nobody in it reads', async () => {
    const server = aTeamServer({
      id: 'a',
      reference: 'OT-A',
      relations: ['coordinator'],
    });
    server.me = { ...server.me, may: { ...server.me.may, coordinate: true } };
    server.inbox.problems = {
      items: [
        {
          team: 'group:default/poistunut',
          name: { fi: 'Poistunut', sv: 'Borta', en: 'Gone' },
          kind: 'gone',
          since: '2026-11-20T08:00:00.000Z',
          cases: 3,
        },
      ],
    };
    renderPortal({ at: '/inbox?view=area', server });
    await screen.findByRole('link', { name: /OT-A/ });
    expect(screen.getByText(/havaittu 20\.11\.2026/)).toHaveTextContent(
      'Poistunut',
    );
    // Nothing is done with what one only watches over.
    expect(screen.queryByRole('checkbox')).toBeNull();
    expect(await accessibilityFaults()).toEqual([]);
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
