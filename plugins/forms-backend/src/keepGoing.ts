import { NamelessAttempts, replyKeptFor } from './idempotency';
import type { Rooms } from './openRooms';
import type { Services } from './services';

/** What goes on beside the requests: looks at the catalogue, hands events out, checks files, forgets old replies. */
export async function keepGoing(
  rooms: Rooms,
  { lifecycle, scheduler }: Services,
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
    lifecycle.addShutdownHook(() => {
      clearInterval(ticking);
      return Promise.all([dispatcher.stop(), scans.stop()]).then();
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
