import type { NewsItem } from '../api/types';
import { byName } from '../directory/byName';
import type {
  Directory,
  DirectoryNetwork,
  DirectoryService,
  DirectoryTeam,
} from '../directory/Directory';
import { isInForce, isOpen } from '../directory/isInForce';

type Subject = DirectoryTeam | DirectoryNetwork | DirectoryService;

/** The day it happened or will, null where nobody wrote it down; undefined where it is no news. */
type Tell = (of: Subject, today: string) => string | null | undefined;

// How far news reaches, in days.
const tellers: Readonly<Record<NewsItem['what'], Tell>> = {
  starts: ({ validFrom }, today) => within(validFrom, today, 1, 30),
  started: (of, today) =>
    isRunning(of, today) ? within(of.validFrom, today, -60, 0) : undefined,
  ends: (of, today) =>
    isRunning(of, today) ? within(of.validTo, today, 0, 30) : undefined,
  ended: ({ validTo }, today) => within(validTo, today, -90, -1),
  paused: (of, today) =>
    isRunning(of, today) && 'opening' in of && !isOpen(of.opening, today)
      ? null
      : undefined,
};

const most = 20;

/** What changed in the network: the newest first, at most twenty. Days are local dates. */
export function newsOf(
  directory: Directory,
  today: string,
): readonly NewsItem[] {
  const { teams, networks, services } = directory;
  const subjects = [...teams, ...networks, ...services];
  const byRef = new Map(subjects.map(one => [one.ref, one]));
  return subjects
    .flatMap(of =>
      Object.entries(tellers).flatMap(([what, tell]) => {
        const date = tell(of, today);
        return date === undefined
          ? []
          : [{ what: what as NewsItem['what'], date, of }];
      }),
    )
    .sort(
      (a, b) => newest(a.date ?? today, b.date ?? today) || byName(a.of, b.of),
    )
    .slice(0, most)
    .map(({ what, date, of }) => {
      const next = of.successor && byRef.get(of.successor);
      return {
        what,
        date,
        ref: of.ref,
        name: of.names,
        successor: next ? { ref: next.ref, name: next.names } : null,
      };
    });
}

function isRunning(of: Subject, today: string): boolean {
  return (
    isInForce(of, today) && !('opening' in of && of.opening.state === 'ended')
  );
}

function within(
  date: string | undefined,
  today: string,
  from: number,
  to: number,
): string | undefined {
  if (date === undefined) return undefined;
  const days = (Date.parse(date) - Date.parse(today)) / 86_400_000;
  return from <= days && days <= to ? date : undefined;
}

function newest(a: string, b: string): number {
  if (a === b) return 0;
  return a > b ? -1 : 1;
}
