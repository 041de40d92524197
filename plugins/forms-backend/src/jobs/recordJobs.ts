import type { SchedulerService } from '@backstage/backend-plugin-api';
import type { Jobs } from './Jobs';

/** The scheduler, with each run of each task written down. */
export function recordJobs(
  scheduler: SchedulerService,
  jobs: Jobs,
): SchedulerService {
  return new Proxy(scheduler, {
    get(target, name: keyof SchedulerService) {
      if (name === 'scheduleTask') {
        const scheduleTask: SchedulerService['scheduleTask'] = task =>
          target.scheduleTask({
            ...task,
            fn: signal => jobs.run(task.id, () => task.fn(signal)),
          });
        return scheduleTask;
      }
      const member = target[name];
      return typeof member === 'function' ? member.bind(target) : member;
    },
  });
}
