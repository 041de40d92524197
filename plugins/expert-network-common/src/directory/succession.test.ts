import fc from 'fast-check';
import { successionOf, type Ending } from './succession';

const today = '2026-11-22';
const gone = '2026-10-31';

function follow(...units: readonly Ending[]) {
  const byRef = new Map(units.map(unit => [unit.ref, unit]));
  const { ended, now, stops } = successionOf(
    units[0],
    ref => byRef.get(ref),
    today,
  );
  return { ended: ended.map(({ ref }) => ref), now: now?.ref, stops };
}

describe('successionOf', () => {
  it('stays where nothing has ended, also on the last day', () => {
    const open = { ref: 'a', validTo: today, successor: 'b' };
    expect(follow(open)).toEqual({ ended: [], now: 'a' });
  });

  it('follows a chain to the one that has not ended', () => {
    expect(
      follow(
        { ref: 'a', validTo: gone, successor: 'b' },
        { ref: 'b', opening: { state: 'ended' }, successor: 'c' },
        { ref: 'c', opening: { state: 'paused' } },
      ),
    ).toEqual({ ended: ['a', 'b'], now: 'c' });
  });

  it('names a successor that still has to begin', () => {
    expect(
      follow(
        { ref: 'a', validTo: gone, successor: 'b' },
        { ref: 'b', validFrom: '2027-01-01' },
      ).now,
    ).toBe('b');
  });

  it('says why a chain leads nowhere', () => {
    const ends = { ref: 'a', validTo: gone };
    expect(follow(ends)).toEqual({ ended: ['a'], stops: 'no-successor' });
    expect(follow({ ...ends, successor: 'lost' }).stops).toBe('unknown');
    expect(
      follow(
        { ...ends, successor: 'b' },
        { ref: 'b', validTo: gone, successor: 'c' },
        { ref: 'c', validTo: gone, successor: 'b' },
      ),
    ).toEqual({ ended: ['a', 'b', 'c'], stops: 'circle' });
  });

  it('ends, whatever succeeds whatever', () => {
    const refs = ['a', 'b', 'c', 'd'];
    const units = fc.tuple(
      ...refs.map(ref =>
        fc.record({
          ref: fc.constant(ref),
          validTo: fc.constantFrom(undefined, gone, today),
          successor: fc.constantFrom(undefined, 'lost', ...refs),
        }),
      ),
    );
    fc.assert(
      fc.property(units, all => {
        const { ended, now, stops } = follow(...all);
        expect(new Set(ended).size).toBe(ended.length);
        expect((now === undefined) !== (stops === undefined)).toBe(true);
      }),
    );
  });
});
