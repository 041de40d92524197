import type { CaseEvent, CaseMessage } from '@tukiverkko/plugin-forms-common';

/** One line of the history: something done, something written, or both at once. */
export interface Happening {
  readonly id: string;
  readonly at: string;
  readonly actor?: string;
  readonly event?: CaseEvent;
  readonly message?: CaseMessage;
}

/** Events and messages in the order they came. What a command brought with it stands on the command's own line. */
export function happenings(
  events: readonly CaseEvent[],
  messages: readonly CaseMessage[],
): readonly Happening[] {
  const belongs = (event: CaseEvent) => (message: CaseMessage) =>
    message.kind === event.command &&
    message.at === event.at &&
    message.actor === event.actor;
  const done = events.map((event, index) => ({
    id: `event ${index}`,
    at: event.at,
    actor: event.actor,
    event,
    message: messages.find(belongs(event)),
  }));
  const carried = new Set(done.map(({ message }) => message));
  const written = messages
    .filter(message => !carried.has(message))
    .map(message => ({
      id: message.id,
      at: message.at,
      actor: message.actor,
      message,
    }));
  // A stable sort: at the same moment what was done comes before what was written.
  return [...done, ...written].sort((a, b) =>
    a.at < b.at ? -1 : +(a.at > b.at),
  );
}
