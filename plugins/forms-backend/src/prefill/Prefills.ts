import type { LoggerService } from '@backstage/backend-plugin-api';
import type { Answers, FormDefinition } from '@tukiverkko/plugin-forms-common';
import type { Prefill } from '@tukiverkko/plugin-forms-node';
import { within } from '../authorize/within';

const patience = 2_000;

/** What is known already of the person who fills a form. Never needed: what is not known is asked. */
export class Prefills {
  readonly #prefills: readonly Prefill[];
  readonly #logger: LoggerService;

  constructor(options: {
    readonly prefills: readonly Prefill[];
    readonly logger: LoggerService;
  }) {
    this.#prefills = options.prefills;
    this.#logger = options.logger;
  }

  /** The answers a form starts with, by field id. */
  async answersFor(
    { prefill = [] }: FormDefinition,
    userEntityRef: string,
  ): Promise<Answers> {
    const asked = this.#prefills.filter(({ names }) =>
      prefill.some(({ from }) => names.includes(from)),
    );
    const known = await Promise.all(
      asked.map(async one => {
        try {
          return await within(patience, one.values(userEntityRef));
        } catch {
          this.#logger.warn(`No prefill of '${one.names.join("', '")}' now.`);
          return {};
        }
      }),
    );
    const values = new Map(known.flatMap(Object.entries));
    return Object.fromEntries(
      prefill
        .filter(({ from }) => values.has(from))
        .map(({ field, from }) => [field, values.get(from)]),
    );
  }
}
