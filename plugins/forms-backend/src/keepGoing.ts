import type { Underway } from './health/Underway';
import { NamelessAttempts, replyKeptFor } from './idempotency';
import type { Rooms } from './openRooms';
import type { Services } from './services';

/** How long a process that stops lets requests finish, in milliseconds. */
const finishing = 20_000;

/** What goes on beside the requests: looks at the catalogue, hands events out, checks files, forgets old replies. */
export async function keepGoing(
  rooms: Rooms,
  { lifecycle, logger, scheduler }: Services,
  underway: Underway,
): Promise<void> {
  const { attachmentsStore, dataKeys, db, dispatcher } = rooms;
  const { entities, idempotency, scans, teams } = rooms;

  lifecycle.addStartupHook(() => {
    const look = () => {
      void teams.refresh();
      void entities.refresh();
    };
    // Beside the requests, so that none of them waits for the catalogue.
    look();
    void dispatcher.wake();
    scans.soon();
    const ticking = setInterval(look, 10_000);
    // New requests are refused from here on; those under way write what they have to tell before the telling ends.
    lifecycle.addShutdownHook(async () => {
      clearInterval(ticking);
      if (!(await underway.drained(finishing))) {
        logger.warn('Stopping, though requests are under way still.');
      }
      await Promise.all([dispatcher.stop(), scans.stop()]);
    });
  });
  await scheduler.scheduleTask({
    id: 'forms-idempotency',
    frequency: { hours: 24 },
    timeout: { minutes: 5 },
    fn: async () => {
      const moment = new Date(Date.now() - replyKeptFor);
      await idempotency.forgetBefore(db, moment);
      await new NamelessAttempts(dataKeys).forgetBefore(db, moment);
    },
  });
  await scheduler.scheduleTask({
    id: 'forms-attachments',
    frequency: { minutes: 1 },
    timeout: { minutes: 5 },
    fn: async () => {
      await attachmentsStore.sweep(new Date());
      await scans.wake();
    },
  });
  await scheduler.scheduleTask({
    id: 'forms-outbox',
    frequency: { seconds: 30 },
    timeout: { minutes: 1 },
    fn: () => dispatcher.wake(),
  });
}
