import type { EventsView } from './eventsIn';

const filters = ['region', 'type', 'language'] as const;

/** The view an address asks for; what is ahead where it does not say. */
export function readEventsView(query: URLSearchParams): EventsView {
  return {
    when: query.get('when') === 'past' ? 'past' : 'ahead',
    ...Object.fromEntries(
      filters.map(name => [name, query.get(name) ?? undefined]),
    ),
  };
}

/** The query of a view: codes only, which may stand in an address. */
export function writeEventsView(view: EventsView): URLSearchParams {
  return new URLSearchParams([
    ...(view.when === 'past' ? [['when', 'past']] : []),
    ...filters.flatMap(name => {
      const value = view[name];
      return value === undefined ? [] : [[name, value]];
    }),
  ]);
}
