import { execFileSync } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { noise } from '../__testUtils__/files';
import { readZip } from '../__testUtils__/readZip';
import { zip, type ZippedFile } from './zip';

const file = (path: string, ...parts: Buffer[]): ZippedFile => ({
  path,
  open: async () =>
    (async function* content() {
      yield* parts;
    })(),
});

async function whole(files: readonly ZippedFile[]): Promise<Buffer> {
  const parts: Buffer[] = [];
  for await (const part of zip(files)) parts.push(part);
  return Buffer.concat(parts);
}

describe('a ZIP', () => {
  const large = noise(300_000);
  const files = [
    file('tyhjä.txt'),
    file('kansio/a b.bin', large.subarray(0, 70_000), large.subarray(70_000)),
    file('c.json', Buffer.from('{"a":1}')),
  ];

  it('holds its files under their names', async () => {
    const read = readZip(await whole(files));
    expect([...read.keys()]).toEqual(['tyhjä.txt', 'kansio/a b.bin', 'c.json']);
    expect(read.get('tyhjä.txt')).toHaveLength(0);
    expect(read.get('kansio/a b.bin')?.equals(large)).toBe(true);
    expect(String(read.get('c.json'))).toBe('{"a":1}');
    expect(readZip(await whole([])).size).toBe(0);
  });

  it('is taken for whole by a program of others', async () => {
    const path = join(mkdtempSync(join(tmpdir(), 'zip-')), 'a.zip');
    writeFileSync(path, await whole(files));
    const told = execFileSync('python3', ['-m', 'zipfile', '-t', path]);
    expect(String(told)).toMatch(/^Done testing/);
    const list = execFileSync('python3', ['-m', 'zipfile', '-l', path], {
      env: { ...process.env, PYTHONIOENCODING: 'utf-8' },
    });
    expect(String(list)).toContain('tyhjä.txt');
  });

  it('fails when one of its files does', async () => {
    const broken: ZippedFile = {
      path: 'b',
      open: async () =>
        (async function* content() {
          yield large;
          throw new Error('broken');
        })(),
    };
    await expect(whole([files[1], broken])).rejects.toThrow('broken');
  });
});
