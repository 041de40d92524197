import { PageBlueprint } from '@backstage/frontend-plugin-api';
import { RiCalendarEventLine } from '@remixicon/react';
import { eventsRouteRef } from '../routes';

/** `/events` */
export const eventsPage = PageBlueprint.make({
  name: 'events',
  params: {
    path: '/events',
    routeRef: eventsRouteRef,
    title: 'Events',
    icon: <RiCalendarEventLine aria-hidden />,
    noHeader: true,
    loader: () =>
      import('./EventsRooms').then(({ EventsRooms }) => <EventsRooms />),
  },
});
