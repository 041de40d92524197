import {
  RiFileList3Line,
  RiHome5Line,
  RiInbox2Line,
  RiUserLine,
} from '@remixicon/react';
import { act, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { Page } from '../page/Page';
import { findBarriers, renderPart } from '../__testUtils__/renderPart';
import { AppFrame } from './AppFrame';
import { FrameMenu } from './FrameMenu';
import { givesWindows } from '../__testUtils__/givesWindows';

const onChoose = jest.fn();
const onAction = jest.fn();
const frame = (
  <AppFrame
    entries={[
      {
        id: 'home',
        label: 'Etusivu',
        href: '/',
        icon: <RiHome5Line aria-hidden />,
      },
      {
        id: 'requests',
        label: 'Omat pyynnöt',
        href: '/requests',
        icon: <RiFileList3Line aria-hidden />,
        isOnePage: true,
      },
      {
        id: 'inbox',
        label: 'Saapuneet, 4 odottaa',
        href: '/inbox',
        icon: <RiInbox2Line aria-hidden />,
        isAlsoAt: ({ pathname, search }) =>
          pathname.startsWith('/requests/') && search === '?view=team',
      },
    ]}
    footerLinks={[{ label: 'Tietosuoja', href: '/privacy' }]}
    notice="Esittely"
    menu={
      <FrameMenu
        label="Sanni Kuusivaara"
        icon={<RiUserLine aria-hidden />}
        choices={[
          {
            id: 'language',
            title: 'Kieli',
            chosen: 'fi',
            onChoose,
            options: [
              { id: 'fi', label: 'Suomi', lang: 'fi' },
              { id: 'sv', label: 'Svenska', lang: 'sv' },
            ],
          },
        ]}
        actions={[{ id: 'sign-out', label: 'Kirjaudu ulos', onAction }]}
      />
    }
  >
    <Page title="Saapuneet" />
  </AppFrame>
);

const windowOf = givesWindows();

describe('AppFrame', () => {
  beforeEach(() => {
    windowOf(1280);
    jest.clearAllMocks();
  });

  it('has its landmarks in reading order and marks the room one is in', async () => {
    const { container } = renderPart(frame, 'fi', '/inbox/meetings/1');
    const landmarks = [
      ...container.querySelectorAll('header, nav, main, footer'),
    ].map(e => e.tagName.toLowerCase());
    expect(landmarks).toEqual(['header', 'nav', 'main', 'footer']);
    const rooms = within(screen.getByRole('navigation', { name: 'Main menu' }));
    expect(rooms.getByRole('link', { current: 'page' })).toHaveTextContent(
      'Saapuneet, 4 odottaa',
    );
    expect(await findBarriers(container)).toEqual([]);
  });

  it('says in one line that there is no network, until it is back', () => {
    const online = jest.spyOn(navigator, 'onLine', 'get');
    renderPart(frame);
    const line = within(screen.getByRole('main')).getByRole('status');
    expect(line).toBeEmptyDOMElement();
    online.mockReturnValue(false);
    act(() => void window.dispatchEvent(new Event('offline')));
    expect(line).toHaveTextContent('No connection. Keep writing');
    online.mockReturnValue(true);
    act(() => void window.dispatchEvent(new Event('online')));
    expect(line).toBeEmptyDOMElement();
    online.mockRestore();
  });

  it.each([
    ['/requests', 'Omat pyynnöt'],
    ['/requests/1', undefined],
    ['/requests/1?view=team', 'Saapuneet, 4 odottaa'],
    ['/', 'Etusivu'],
  ])('at %s marks %p', (path, room) => {
    renderPart(frame, 'fi', path);
    const here = within(screen.getByRole('navigation', { name: 'Main menu' }))
      .queryAllByRole('link')
      .filter(link => link.getAttribute('aria-current') === 'page');
    expect(here.map(link => link.textContent)).toEqual(room ? [room] : []);
  });

  it('leads past the menu with the first key', async () => {
    const user = userEvent.setup();
    renderPart(frame);
    await user.tab();
    expect(screen.getByRole('link', { name: 'Skip to content' })).toHaveFocus();
    await user.keyboard('{Enter}');
    expect(screen.getByRole('main')).toHaveFocus();
  });

  it('puts the menu behind a button on a narrow window, and closes it when one has gone somewhere', async () => {
    windowOf(320);
    const user = userEvent.setup();
    const { container } = renderPart(frame);
    expect(screen.queryByRole('navigation')).not.toBeInTheDocument();
    expect(await findBarriers(container)).toEqual([]);

    await user.click(screen.getByRole('button', { name: 'Menu' }));
    const dialog = screen.getByRole('dialog', { name: 'Menu' });
    await user.click(
      within(dialog).getByRole('link', { name: 'Saapuneet, 4 odottaa' }),
    );
    expect(screen.queryByRole('dialog')).not.toBeInTheDocument();
  });
});

describe('AppFrame with text twice as large', () => {
  it('gives the room of the menu to the page', () => {
    windowOf(1280, 32);
    renderPart(frame);
    expect(screen.queryByRole('navigation')).not.toBeInTheDocument();
    expect(screen.getByRole('button', { name: 'Menu' })).toBeInTheDocument();
  });
});

describe('FrameMenu', () => {
  it('offers each language in its own words, and can be used with the keyboard', async () => {
    windowOf(1280);
    const user = userEvent.setup();
    renderPart(frame);
    await user.tab({ shift: true });
    while (document.activeElement?.tagName !== 'BUTTON')
      await user.tab({ shift: true });
    await user.keyboard('{Enter}');
    expect(screen.getByRole('menuitemradio', { name: 'Suomi' })).toBeChecked();
    expect(screen.getByText('Svenska')).toHaveAttribute('lang', 'sv');
    await user.keyboard('{ArrowDown}{Enter}');
    expect(onChoose).toHaveBeenCalledWith('sv');

    await user.click(screen.getByRole('button', { name: 'Sanni Kuusivaara' }));
    await user.click(screen.getByRole('menuitem', { name: 'Kirjaudu ulos' }));
    expect(onAction).toHaveBeenCalledTimes(1);
  });
});
