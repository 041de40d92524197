import { fetchApiRef } from '@backstage/frontend-plugin-api';
import { renderInTestApp } from '@backstage/frontend-test-utils';
import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import axe from 'axe-core';
import type { Notification } from './NotificationsClient';
import { NotificationsPage } from './NotificationsPage';

// A list of a hundred takes its time in a browser that is not one.
jest.setTimeout(30_000);

const aNotification = (
  id: string,
  created: string,
  read: string | null = null,
): Notification => ({
  id,
  created,
  read,
  payload: {
    title: `Pyyntö ${id}: sinulta odotetaan vastausta.`,
    link: `/requests/${id}`,
  },
});

/** Answers as Backstage's notifications do, from a list that stands. */
function aServer(given: readonly Notification[]) {
  let all = given;
  let isDown = false;
  const answer = (address: string, init?: RequestInit) => {
    const { pathname, searchParams } = new URL(
      address.replace('plugin://', 'http://'),
    );
    if (pathname === '/notifications/update') {
      const { ids } = JSON.parse(String(init?.body));
      all = all.map(one =>
        ids.includes(one.id) ? { ...one, read: '2026-11-22T12:00:00Z' } : one,
      );
      return [];
    }
    const matching = all.filter(
      ({ read }) => !searchParams.has('read') || read === null,
    );
    const offset = Number(searchParams.get('offset'));
    const limit = Number(searchParams.get('limit'));
    return {
      notifications: matching.slice(offset, offset + limit),
      totalCount: matching.length,
    };
  };
  return {
    fall: () => {
      isDown = true;
    },
    rise: () => {
      isDown = false;
    },
    unread: () => all.filter(({ read }) => read === null).length,
    fetch: async (input: RequestInfo | URL, init?: RequestInit) =>
      isDown
        ? new Response('{}', { status: 503 })
        : new Response(JSON.stringify(answer(String(input), init))),
  };
}

async function show(server: ReturnType<typeof aServer>) {
  renderInTestApp(<NotificationsPage />, {
    apis: [[fetchApiRef, { fetch: server.fetch }]],
  });
  await screen.findByRole('heading', { level: 1, name: 'Notifications' });
}

describe('the notifications', () => {
  it('stand by day, unread in words, with nothing axe finds wrong', async () => {
    await show(
      aServer([
        aNotification('OT-2', '2026-11-22T10:00:00Z'),
        aNotification('OT-1', '2026-11-21T10:00:00Z', '2026-11-21T11:00:00Z'),
      ]),
    );
    const sunday = await screen.findByRole('region', {
      name: 'Sunday 22 November 2026',
    });
    expect(within(sunday).getByRole('link')).toHaveAttribute(
      'href',
      '/requests/OT-2',
    );
    // It was written before its reader changed the language of the portal.
    expect(within(sunday).getByRole('link')).toHaveAttribute('lang', 'fi');
    expect(within(sunday).getByText('Unread')).toBeInTheDocument();
    const saturday = screen.getByRole('region', {
      name: 'Saturday 21 November 2026',
    });
    expect(within(saturday).queryByText('Unread')).toBeNull();
    const { violations } = await axe.run(document.body, {
      rules: {
        'color-contrast': { enabled: false },
        region: { enabled: false },
      },
    });
    expect(violations.map(({ id }) => id)).toEqual([]);
  });

  it('are read one by one, or all of them however many there are', async () => {
    const server = aServer(
      Array.from({ length: 120 }, (_, i) =>
        aNotification(`OT-${i}`, '2026-11-22T10:00:00Z'),
      ),
    );
    await show(server);
    await userEvent.click(
      await screen.findByLabelText(/^Mark as read: Pyyntö OT-3:/),
    );
    await waitFor(() => expect(server.unread()).toBe(119));
    expect(screen.getByText(/^Pyyntö OT-3:/)).toHaveFocus();
    await userEvent.click(screen.getByText('Mark all as read'));
    expect(
      await screen.findByText('All notifications are marked as read.'),
    ).toBeInTheDocument();
    expect(server.unread()).toBe(0);
    expect(screen.getByRole('heading', { level: 1 })).toHaveFocus();
    expect(screen.queryByText('Unread')).toBeNull();
    expect(screen.queryByText('Mark all as read')).toBeNull();
  });

  it('go on without a hidden end', async () => {
    await show(
      aServer(
        Array.from({ length: 60 }, (_, i) =>
          aNotification(`OT-${i}`, '2026-11-22T10:00:00Z'),
        ),
      ),
    );
    await userEvent.click(await screen.findByText('Show more'));
    expect(await screen.findByText(/^Pyyntö OT-59:/)).toBeInTheDocument();
    expect(screen.queryByText('Show more')).toBeNull();
  });

  it('say that there are none, and that they could not be loaded', async () => {
    const server = aServer([]);
    server.fall();
    await show(server);
    expect(await screen.findByText(/could not be loaded/)).toBeInTheDocument();
    server.rise();
    await userEvent.click(screen.getByRole('button', { name: 'Try again' }));
    expect(
      await screen.findByText(/You have no notifications/),
    ).toBeInTheDocument();
    expect(screen.queryByText(/could not be loaded/)).toBeNull();
  });

  it('stay unread and say so, when they could not be marked', async () => {
    const server = aServer([aNotification('OT-1', '2026-11-22T10:00:00Z')]);
    await show(server);
    const button = await screen.findByRole('button', {
      name: 'Mark all as read',
    });
    server.fall();
    await userEvent.click(button);
    expect(
      await screen.findByText('Could not mark it as read. Try again.'),
    ).toBeInTheDocument();
    expect(screen.getByText('Unread')).toBeInTheDocument();
  });
});
