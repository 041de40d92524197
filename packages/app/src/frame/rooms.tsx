import {
  RiCalendarEventLine,
  RiCompassDiscoverLine,
  RiFileList3Line,
  RiFolderSharedLine,
  RiHome5Line,
  RiInbox2Line,
  RiPencilRulerLine,
  RiPulseLine,
} from '@remixicon/react';
import type { FormsMe } from '@tukiverkko/plugin-forms-common';
import type { FrameEntry } from '@tukiverkko/ui';
import type { ReactElement } from 'react';

/** A room of the portal and who sees it in the main menu; one that may not be used is absent, never greyed. */
interface Room {
  readonly id:
    | 'home'
    | 'find'
    | 'requests'
    | 'inbox'
    | 'events'
    | 'work'
    | 'builder'
    | 'operations';
  readonly href: string;
  /** Leads there after `g`, the same in every language. */
  readonly letter: string;
  readonly icon: ReactElement;
  readonly isOnePage?: boolean;
  readonly isAlsoAt?: FrameEntry['isAlsoAt'];
  readonly isShown: (me: FormsMe) => boolean;
}

/** The kind of the entity whose page this is. */
function kindAt(pathname: string): string | undefined {
  return /^\/catalog\/[^/]+\/([^/]+)\//.exec(pathname)?.[1];
}

const ofOtherRooms: readonly (string | undefined)[] = ['event', 'initiative'];

const rooms: readonly Room[] = [
  {
    id: 'home',
    href: '/',
    letter: 'h',
    icon: <RiHome5Line aria-hidden />,
    isShown: () => true,
  },
  {
    id: 'find',
    href: '/find',
    letter: 'f',
    // Units and services are found, and shown at the addresses the catalogue gives them.
    isAlsoAt: ({ pathname }) =>
      pathname.startsWith('/catalog/') &&
      !ofOtherRooms.includes(kindAt(pathname)),
    icon: <RiCompassDiscoverLine aria-hidden />,
    isShown: () => true,
  },
  {
    id: 'requests',
    href: '/requests',
    letter: 'r',
    icon: <RiFileList3Line aria-hidden />,
    // A team reads its cases under the same address.
    isOnePage: true,
    isShown: me => me.may.request,
  },
  {
    id: 'inbox',
    href: '/inbox',
    letter: 'i',
    isAlsoAt: ({ pathname, search }) =>
      pathname.startsWith('/requests/') &&
      (pathname.endsWith('/answer') ||
        new URLSearchParams(search).get('view') === 'team'),
    icon: <RiInbox2Line aria-hidden />,
    isShown: me => me.teams.length > 0 || me.may.coordinate,
  },
  {
    id: 'events',
    href: '/events',
    letter: 'e',
    isAlsoAt: ({ pathname }) => kindAt(pathname) === 'event',
    icon: <RiCalendarEventLine aria-hidden />,
    isShown: () => true,
  },
  {
    id: 'work',
    href: '/work',
    letter: 'w',
    isAlsoAt: ({ pathname }) => kindAt(pathname) === 'initiative',
    icon: <RiFolderSharedLine aria-hidden />,
    isShown: () => true,
  },
  {
    id: 'builder',
    href: '/builder',
    letter: 'b',
    icon: <RiPencilRulerLine aria-hidden />,
    isShown: ({ may }) => may.editForms || may.publishForms,
  },
  {
    id: 'operations',
    href: '/operations',
    letter: 'o',
    icon: <RiPulseLine aria-hidden />,
    isShown: ({ may }) => may.operate || may.audit,
  },
];

const forEveryone: readonly Room['id'][] = ['home', 'find', 'events', 'work'];

/** The rooms this reader sees. Until it is known who reads, the rooms that everyone has. */
export function roomsOf(me: FormsMe | undefined): readonly Room[] {
  return rooms.filter(room =>
    me ? room.isShown(me) : forEveryone.includes(room.id),
  );
}
