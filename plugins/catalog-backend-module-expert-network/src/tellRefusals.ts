import type { LoggerService } from '@backstage/backend-plugin-api';
import type { EventsService } from '@backstage/plugin-events-node';

/** What the catalogue tells of an entity it could not take. */
interface Refusal {
  readonly entity: string;
  readonly location?: string;
  readonly errors: readonly Error[];
}

/**
 * Writes every entity the catalogue refuses to the log. The catalogue itself only tells
 * of it by an event: one that was broken from the start would be missing in silence.
 */
export async function tellRefusals(
  events: EventsService,
  logger: LoggerService,
): Promise<void> {
  await events.subscribe({
    id: 'tukiverkko-refusals',
    topics: ['experimental.catalog.errors'],
    async onEvent({ eventPayload }) {
      const { entity, location, errors } = eventPayload as Refusal;
      for (const { message } of errors) {
        logger.warn(
          `${entity} was not taken${
            location ? ` from ${location}` : ''
          }: ${message}. Mend it in its file; until then what was taken before stays, and the rest goes on.`,
        );
      }
    },
  });
}
