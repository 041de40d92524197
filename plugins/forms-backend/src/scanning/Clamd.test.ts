import { Readable } from 'node:stream';
import { eicar, fakeClamd } from '../__testUtils__/fakeClamd';
import { noise } from '../__testUtils__/files';
import { Clamd } from './Clamd';

const stops: (() => Promise<void>)[] = [];
afterEach(async () => {
  while (stops.length > 0) await stops.pop()!();
});

async function clamd(options: Parameters<typeof fakeClamd>[0] = {}) {
  const fake = await fakeClamd(options);
  stops.push(fake.stop);
  const scanner = new Clamd({ host: '127.0.0.1', port: fake.port });
  const scan = (...parts: Buffer[]) => scanner.scan(Readable.from(parts));
  return { fake, scan };
}

describe('clamd', () => {
  it('gets the file as it is and says that it is clean', async () => {
    const { fake, scan } = await clamd();
    const parts = [noise(65_536), noise(65_536, 2), noise(10, 3)];
    expect(await scan(...parts)).toBe('clean');
    expect(Buffer.compare(fake.seen[0], Buffer.concat(parts))).toBe(0);
  });

  it('finds a virus, even one that lies across two pieces', async () => {
    const { scan } = await clamd();
    const virus = Buffer.from(eicar);
    expect(await scan(virus)).toBe('infected');
    expect(await scan(virus.subarray(0, 20), virus.subarray(20))).toBe(
      'infected',
    );
  });

  it.each([
    ['stream: Heuristics.Encrypted.PDF FOUND', 'unscannable'],
    ['stream: Heuristics.Phishing.Email FOUND', 'infected'],
    ['INSTREAM size limit exceeded. ERROR', 'unscannable'],
  ])('is understood when it says %j', async (says, verdict) => {
    const { scan } = await clamd({ says });
    expect(await scan(noise(100))).toBe(verdict);
  });

  it('may refuse in the middle of a file', async () => {
    const { scan } = await clamd({ maxBytes: 100_000 });
    const part = noise(65_536);
    const parts = Array.from({ length: 400 }, () => part);
    expect(await scan(...parts)).toBe('unscannable');
  });

  it.each(['stream: something ERROR', 'UNKNOWN COMMAND', ''])(
    'gives no verdict when it says %j',
    async says => {
      const { scan } = await clamd({ says });
      await expect(scan(noise(100))).rejects.toThrow('no verdict');
    },
  );

  it('gives no verdict when it is not there', async () => {
    const { fake, scan } = await clamd();
    await fake.stop();
    await expect(scan(noise(100))).rejects.toThrow(/ECONNREFUSED/);
  });

  it('is not asked to go on when the file cannot be read', async () => {
    const fake = await fakeClamd();
    stops.push(fake.stop);
    async function* broken() {
      yield noise(100);
      throw new Error('broken');
    }
    const scanner = new Clamd({ host: '127.0.0.1', port: fake.port });
    await expect(scanner.scan(broken())).rejects.toThrow('broken');
    expect(fake.seen).toEqual([]);
  });
});
