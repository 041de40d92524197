import { underLoad } from '../client/load.mjs';
import { until } from '../world/until.mjs';

/** PostgreSQL has committed, and the backend never hears of it. */
export const loseCommitReply = {
  id: 'lose-commit-reply',
  what: 'the reply to a commit is lost, with its connection',
  engines: ['postgresql'],
  times: { small: 15, long: 5000 },
  async run({ world, history, times }) {
    const { proxy } = world;
    const before = proxy.swallowed;
    await underLoad(world, history, async () => {
      for (let time = 1; time <= times; time++) {
        proxy.loseReplies(1);
        await until(() => proxy.swallowed >= before + time, {
          what: 'a commit has come',
          every: 20,
        });
      }
    });
    return times;
  },
};
