import type { BulkRequest, BulkResult } from '@tukiverkko/plugin-forms-common';
import type { Caller } from '../Caller';
import { Refusal } from '../problems';
import { etag, type CarryOut } from '../submissions/CarryOut';

/**
 * One command for many cases. Each is a change of its own with a key of its own: sent again, what was done is not
 * done twice and the rest goes on, and what is refused for one hinders no other.
 */
export class Bulk {
  readonly #carryOut: CarryOut;

  constructor(carryOut: CarryOut) {
    this.#carryOut = carryOut;
  }

  async carryOut(
    { request, items }: BulkRequest,
    caller: Caller,
    key: string,
  ): Promise<BulkResult> {
    const results: BulkResult['items'][number][] = [];
    // One after another: a person's bulk must not take every connection.
    for (const { id, revision } of items) {
      try {
        await this.#carryOut.carryOut(id, request, caller, {
          key: `${key}:${id}`,
          ifMatch: etag(revision),
        });
        results.push({ id });
      } catch (error) {
        // Where a service is down nothing more can be done: the whole is sent again later.
        if (!(error instanceof Refusal) || error.status >= 500) throw error;
        const { type, status, detail } = error;
        results.push({ id, refused: { type, status, detail } });
      }
    }
    return { items: results };
  }
}
