import { KeyRing } from './KeyRing';
import { RemoteKeys } from './RemoteKeys';
import { SealBroken } from './seal';
import { Wrapping } from './Wrapping';

const aKey = (id: string, fill: number) => ({
  id,
  secret: Buffer.alloc(32, fill).toString('base64'),
});

/** A data key of nines, wrapped once for `case-1` with the key of ones; it must open for ever. */
const vector =
  'AVPG8yRErV7pQrb7aIAFbzCPM2rOzEeIN3+aTxdAiLsz+qga7RzThBZY+vFu71lYoNtk5mLVLaF/Y5jG/iAdWOUh3TYoahAf6g==';

describe('Wrapping', () => {
  it('wraps with the first key and still unwraps with the others', async () => {
    const before = new Wrapping(new KeyRing([aKey('old', 1)]));
    const { key, stored } = await before.create('case-1');
    const after = new Wrapping(new KeyRing([aKey('new', 2), aKey('old', 1)]));
    expect((await after.unwrap('case-1', stored)).equals(key)).toBe(true);
    expect((await after.create('case-2')).stored.keyId).toBe('new');
  });

  it('wraps the same data key anew, so that the old key is not needed any more', async () => {
    const both = new Wrapping(new KeyRing([aKey('new', 2), aKey('old', 1)]));
    const old = new Wrapping(new KeyRing([aKey('old', 1)]));
    const { key, stored } = await old.create('case-1');
    const rewrapped = await both.rewrap('case-1', stored);
    const alone = new Wrapping(new KeyRing([aKey('new', 2)]));
    expect((await alone.unwrap('case-1', rewrapped)).equals(key)).toBe(true);
    await expect(old.unwrap('case-1', rewrapped)).rejects.toThrow(SealBroken);
  });

  it('unwraps for its own case only, and not without the key', async () => {
    const wrapping = new Wrapping(new KeyRing([aKey('old', 1)]));
    const { stored } = await wrapping.create('case-1');
    await expect(wrapping.unwrap('case-2', stored)).rejects.toThrow(SealBroken);
    for (const other of [aKey('new', 2), aKey('old', 2)]) {
      const without = new Wrapping(new KeyRing([other]));
      await expect(without.unwrap('case-1', stored)).rejects.toThrow(
        SealBroken,
      );
    }
  });

  it('says whose data key does not open, and in which service', async () => {
    const wrapping = new Wrapping(new KeyRing([aKey('old', 1)]));
    const { stored } = await wrapping.create('case-1');
    await expect(wrapping.unwrap('case-2', stored)).rejects.toMatchObject({
      place: { table: 'data_keys', row: 'case-2', field: 'wrapped' },
    });
    expect(wrapping.name).toBe('configuration');
    expect(await wrapping.currentVersion()).toBe('old');
  });

  it('opens a data key that was wrapped long ago', async () => {
    const ring = new KeyRing([aKey('old', 1)]);
    const key = await ring.unwrap('case-1', { keyId: 'old', wrapped: vector });
    expect(key).toEqual(Buffer.alloc(32, 9));
  });

  it('knows no data key of a version it has no key for', async () => {
    const ring = new KeyRing([aKey('new', 2)]);
    expect(
      await ring.unwrap('case-1', { keyId: 'old', wrapped: vector }),
    ).toBeUndefined();
  });

  it('takes no data key of another length for one', async () => {
    const ring = new KeyRing([aKey('old', 1)]);
    for (const length of [0, 16, 31, 33]) {
      const stored = await ring.wrap('case-1', Buffer.alloc(length, 9));
      await expect(new Wrapping(ring).unwrap('case-1', stored)).rejects.toThrow(
        SealBroken,
      );
    }
  });

  it('turns to a service and still opens what the configuration wrapped', async () => {
    const ring = new KeyRing([aKey('own', 1)]);
    const { key, stored } = await new Wrapping(ring).create('case-1');
    const service = new KeyRing([aKey('service-1', 2)], 'vault');
    const wrapping = new Wrapping(service, ring);
    expect((await wrapping.unwrap('case-1', stored)).equals(key)).toBe(true);
    expect((await wrapping.rewrap('case-1', stored)).keyId).toBe('service-1');
    expect(wrapping.name).toBe('vault');
  });
});

/** A key service somewhere else that counts what it is asked. */
function aService(behaviour: () => Promise<void> = async () => undefined) {
  const ring = new KeyRing([aKey('remote', 3)], 'vault');
  const asked: string[] = [];
  return {
    asked,
    name: ring.name,
    currentVersion: async () => ring.currentVersion(),
    wrap: async (owner: string, key: Uint8Array) => {
      await behaviour();
      return ring.wrap(owner, key);
    },
    unwrap: async (
      owner: string,
      stored: { keyId: string; wrapped: string },
    ) => {
      asked.push(owner);
      await behaviour();
      return ring.unwrap(owner, stored);
    },
  };
}

describe('RemoteKeys', () => {
  it('asks for a key once a minute', async () => {
    let now = 0;
    const service = aService();
    const keys = new RemoteKeys(service, () => now);
    const stored = await keys.wrap('case-1', Buffer.alloc(32, 9));
    for (let i = 0; i < 3; i++) {
      expect(await keys.unwrap('case-1', stored)).toEqual(Buffer.alloc(32, 9));
    }
    expect(service.asked).toEqual(['case-1']);
    now = 60_001;
    await keys.unwrap('case-1', stored);
    expect(service.asked).toEqual(['case-1', 'case-1']);
  });

  it('keeps no more than a thousand of them', async () => {
    const keys = new RemoteKeys(aService());
    for (let i = 0; i < 1_200; i++) {
      const stored = await keys.wrap(`case-${i}`, Buffer.alloc(32, 9));
      await keys.unwrap(`case-${i}`, stored);
    }
    expect(keys.size).toBeLessThanOrEqual(1_000);
  });

  it('never gives the key of one case to another', async () => {
    const keys = new RemoteKeys(aService());
    const stored = await keys.wrap('case-1', Buffer.alloc(32, 9));
    await keys.unwrap('case-1', stored);
    expect(await keys.unwrap('case-2', stored)).toBeUndefined();
  });

  it('says that the service is down, and not what it said', async () => {
    const keys = new RemoteKeys(
      aService(async () => {
        throw new Error('token s.kanarialintu refused');
      }),
    );
    const refused = keys.wrap('case-1', Buffer.alloc(32, 9));
    await expect(refused).rejects.toMatchObject({
      type: 'unavailable',
      status: 503,
      message: expect.not.stringContaining('kanarialintu'),
    });
  });
});
