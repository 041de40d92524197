import fc from 'fast-check';
import {
  indexDirectory,
  isInForce,
  isOpen,
} from '@tukiverkko/plugin-expert-network-common';
import { mayLeave, type Routing } from '@tukiverkko/plugin-forms-common';
import { directories, records } from '../__testUtils__/randomRecords';
import { receiverOf } from './receiverOf';
import { replay, route } from './route';
import type { RouteRecord } from './RouteRecord';

const always = (check: (record: RouteRecord, routing: Routing) => void) =>
  fc.assert(
    fc.property(records, record => check(record, route(record))),
    { numRuns: 1_000 },
  );

/** What a submission keeps: through storage and back. */
const kept = ({ record }: Routing): RouteRecord =>
  JSON.parse(JSON.stringify(record));

/** What a replay must give again; the steps tell of what was found at the time, the record of what was compared. */
const choice = ({ steps, record, ...rest }: Routing) =>
  JSON.parse(JSON.stringify(rest));

describe('a routing, of any question in any directory', () => {
  it('always has a team, a reason in three languages, and one step that chose it', () => {
    always((_, routing) => {
      expect(routing.team).toMatch(/^group:/);
      const texts = [routing.summary, ...routing.steps.map(({ text }) => text)];
      for (const { fi, sv, en } of texts) {
        for (const text of [fi, sv, en]) expect(text).toMatch(/\S.*[.:]$/);
      }
      const chose = routing.steps.filter(({ outcome }) => outcome === 'chosen');
      expect(chose).toHaveLength(1);
    });
  });

  it('goes to a team of the directory that is in force, by a service that is open, or to the fallback', () => {
    always(({ directory, today, target }, routing) => {
      const { serviceByRef, teamByRef } = indexDirectory(directory);
      const team = teamByRef.get(routing.team);
      const service = routing.service && serviceByRef.get(routing.service);
      const isUsable =
        team !== undefined &&
        isInForce(team, today) &&
        (!service ||
          (receiverOf(service.owner, directory, today)?.team?.ref ===
            team.ref &&
            isInForce(service, today) &&
            isOpen(service.opening, today)));
      const fallback = teamByRef.get(target.fallback);
      const isLast =
        routing.team === target.fallback ||
        // Only in place of a fallback team that is not in force itself.
        (fallback !== undefined && !isInForce(fallback, today) && isUsable);
      expect(routing.fallback ? isLast : isUsable).toBe(true);
    });
  });

  it('leaves nothing the requester did not allow to leave', () => {
    always(({ target, region }, routing) => {
      const isFound = 'find' in target && !routing.fallback;
      // Whoever looks from a whole area is at home in all of it.
      const isFromArea = region?.startsWith('yta-') ?? false;
      const leaves =
        isFromArea && routing.leaves === 'county' ? 'nothing' : routing.leaves;
      const mayGo =
        !isFound ||
        mayLeave(leaves, target.find) ||
        // An area may be left for a team of the own area whose service is national.
        (leaves === 'county' && target.find.allowOtherArea);
      expect(mayGo).toBe(true);
    });
  });

  it('never promises later than the form or the service does', () => {
    always(({ target, directory }, { promise, service }) => {
      const own = indexDirectory(directory).serviceByRef.get(service ?? '');
      for (const days of [target.promise, own?.promise ?? null]) {
        const isKept = days === null || (promise !== null && promise <= days);
        expect(isKept).toBe(true);
      }
    });
  });

  it('is decided the same way twice', () => {
    always((record, routing) => expect(route(record)).toEqual(routing));
  });

  it('is decided again from its record, as often as one likes', () => {
    always((_, routing) => {
      const again = replay(kept(routing));
      expect(choice(again)).toEqual(choice(routing));
      expect(choice(replay(kept(again)))).toEqual(choice(routing));
    });
  });

  it('is not decided otherwise because the directory changed', () => {
    fc.assert(
      fc.property(records, directories, (asked, later) => {
        const routing = route(asked);
        const record = kept(routing);
        // The world goes on; what was kept does not look at it.
        route({ ...asked, directory: later });
        expect(choice(replay(record))).toEqual(choice(routing));
        expect(record.directory.at).toBe(routing.directoryAt);
      }),
    );
  });
});
