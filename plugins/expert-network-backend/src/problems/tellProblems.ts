import type { LoggerService } from '@backstage/backend-plugin-api';
import type { Problem } from '@tukiverkko/plugin-expert-network-common';

/** Tells the log what is wrong in the data of the network: once when that changes, with the first few refs. */
export function tellProblems(
  logger: LoggerService,
): (problems: readonly Problem[]) => void {
  let told = '';
  return problems => {
    const all = problems
      .map(({ ref, pointer, code }) => `${ref} ${pointer} ${code}`)
      .join('\n');
    if (all === told) return;
    told = all;
    if (problems.length === 0) {
      logger.info('The data of the network is in order again.');
      return;
    }
    const refs = [...new Set(problems.map(({ ref }) => ref))].slice(0, 3);
    logger.warn(
      `The data of the network has ${
        problems.length
      } problems, first in ${refs.join(
        ', ',
      )}. GET /api/expert-network/v1/problems tells each and what to do.`,
    );
  };
}
