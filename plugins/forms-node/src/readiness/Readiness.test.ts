import { Readiness } from './Readiness';

describe('Readiness', () => {
  it('is ready only while every check is, and says which is not', async () => {
    let now = 0;
    let isBroken = false;
    const readiness = new Readiness(() => now);
    readiness.add({ id: 'well', look: async () => ({ ok: true }) });
    readiness.add({
      id: 'sometimes',
      look: async () => ({ ok: !isBroken, asOf: '2026-11-22T10:00:00.000Z' }),
    });
    expect(await readiness.look()).toMatchObject({ ready: true });

    isBroken = true;
    now += 1_000;
    expect(await readiness.look()).toEqual({
      ready: false,
      checks: [
        { id: 'well', ok: true },
        { id: 'sometimes', ok: false, asOf: '2026-11-22T10:00:00.000Z' },
      ],
    });
  });

  it('takes what throws, and what never answers, for not ready', async () => {
    const readiness = new Readiness();
    readiness.add({
      id: 'throws',
      look: () => Promise.reject(new Error('secret')),
    });
    readiness.add({ id: 'silent', look: () => new Promise(() => {}) });
    jest.useFakeTimers();
    const looked = readiness.look();
    await jest.advanceTimersByTimeAsync(2_000);
    jest.useRealTimers();
    expect(await looked).toEqual({
      ready: false,
      checks: [
        { id: 'throws', ok: false },
        { id: 'silent', ok: false },
      ],
    });
  });

  it('looks once a second, however often it is asked', async () => {
    let now = 0;
    let looks = 0;
    const readiness = new Readiness(() => now);
    readiness.add({
      id: 'counted',
      look: async () => {
        looks += 1;
        return { ok: true };
      },
    });
    await Promise.all(Array.from({ length: 50 }, () => readiness.look()));
    expect(looks).toBe(1);
    now += 1_000;
    await readiness.look();
    expect(looks).toBe(2);
  });
});
