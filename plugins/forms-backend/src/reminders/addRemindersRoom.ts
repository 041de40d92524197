import type { SchedulerService } from '@backstage/backend-plugin-api';
import { CaseClock, type ClockRooms } from './CaseClock';
import { DeadlinesStore } from './DeadlinesStore';

/** Lets time pass for cases: reminders of promises, cases that end by themselves, feedback asked for. */
export async function addRemindersRoom(
  rooms: Omit<ClockRooms, 'deadlines'> & {
    readonly scheduler: SchedulerService;
  },
): Promise<void> {
  const { dispatcher, scheduler } = rooms;
  const clock = new CaseClock({ ...rooms, deadlines: new DeadlinesStore() });
  dispatcher.tell(clock);
  await scheduler.scheduleTask({
    id: 'forms-deadlines',
    frequency: { minutes: 1 },
    timeout: { minutes: 5 },
    fn: signal => clock.run(signal),
  });
}
