import { addReadiness } from './health/addReadiness';
import { Underway } from './health/Underway';
import { Jobs } from './jobs/Jobs';
import { recordJobs } from './jobs/recordJobs';
import { addMetrics } from './metrics/addMetrics';
import type { Rooms } from './openRooms';
import type { Services } from './services';

/** Looks after the plugin: what it needs to be ready, what is under way, how long it takes, and how each job went. */
export function watch(
  { metrics, readiness, scheduler }: Services,
  rooms: Rooms,
) {
  addReadiness(readiness, rooms);
  const { measure, ran, refused } = addMetrics(metrics, rooms.db);
  const jobs = new Jobs(rooms.db, ran);
  return {
    jobs,
    readiness,
    scheduler: recordJobs(scheduler, jobs),
    underway: new Underway(),
    measure,
    refused,
  };
}
