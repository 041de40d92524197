import { Readable } from 'node:stream';
import type { AttachmentType } from '@tukiverkko/plugin-forms-common';
import fc from 'fast-check';
import { aJpeg, aPdf, aPng, aScan, noise } from '../__testUtils__/files';
import { bare } from './bare';
import { NotThisPicture } from './NotThisPicture';
import { orientationSegment, readOrientation } from './orientation';

/** What is kept of a file that comes in parts of a size. */
async function kept(type: AttachmentType, bytes: Buffer, size = 1_000) {
  const parts: Buffer[] = [];
  for (let at = 0; at < bytes.length; at += size) {
    parts.push(bytes.subarray(at, at + size));
  }
  const left: Buffer[] = [];
  for await (const part of bare(type, Readable.from(parts))) left.push(part);
  return Buffer.concat(left);
}

/** Exif as cameras write it: the orientation, and a place in another entry. */
function exif(orientation: number, order: 'MM' | 'II'): Buffer {
  const tiff = Buffer.alloc(38);
  const isBig = order === 'MM';
  const short = (value: number, at: number) =>
    isBig ? tiff.writeUInt16BE(value, at) : tiff.writeUInt16LE(value, at);
  const long = (value: number, at: number) =>
    isBig ? tiff.writeUInt32BE(value, at) : tiff.writeUInt32LE(value, at);
  tiff.write(order, 0, 'latin1');
  short(42, 2);
  long(8, 4);
  short(2, 8);
  [0x8825, 4, 0x0112, 3].forEach((value, i) =>
    short(value, i < 2 ? 10 + 2 * i : 22 + 2 * (i - 2)),
  );
  long(1, 26);
  short(orientation, 30);
  return Buffer.concat([
    Buffer.from('Exif\0\0', 'latin1'),
    tiff,
    Buffer.from('62.24N 25.75E'),
  ]);
}

describe('a photograph', () => {
  const drawing = [
    [0xe0, 'JFIF\0'],
    [0xdb, 'table'],
    [0xe2, 'ICC_PROFILE\0colours'],
    [0xee, 'Adobe'],
    [0xc2, 'frame'],
    [0xc4, 'codes'],
  ] as const;
  const telling = [
    [0xe1, 'http://ns.adobe.com/xap/1.0/\0<x:xmpmeta>'],
    [0xe1, exif(1, 'MM')],
    [0xe2, 'MPF\0second picture'],
    [0xe5, 'maker'],
    [0xed, 'Photoshop 3.0\0by-line'],
    [0xfe, 'comment'],
  ] as const;

  it('keeps what it is drawn with', async () => {
    expect(await kept('jpeg', aJpeg(drawing))).toEqual(aJpeg(drawing));
  });

  it('loses what the camera and programs wrote, wherever they wrote it', async () => {
    const mixed = drawing.flatMap((one, i) => [telling[i], one]);
    for (const size of [1, 2, 3, 7, 50, 1_000]) {
      expect(await kept('jpeg', aJpeg(mixed), size)).toEqual(aJpeg(drawing));
    }
  });

  it('loses what stands behind its end: another picture, or a film', async () => {
    const behind = Buffer.concat([aJpeg(drawing), aJpeg(telling), noise(500)]);
    expect(await kept('jpeg', behind)).toEqual(aJpeg(drawing));
  });

  it('may have many scans, and may end in the middle of one', async () => {
    const more = Buffer.concat([
      aScan,
      Buffer.of(0xff, 0xc4, 0, 4, 1, 2, 0xff, 0xda, 0, 3, 1),
      aScan,
    ]);
    const progressive = aJpeg(drawing, more);
    for (const size of [1, 2, 5, 1_000]) {
      expect(await kept('jpeg', progressive, size)).toEqual(progressive);
      const cut = progressive.subarray(0, progressive.length - 40);
      expect(await kept('jpeg', cut, size)).toEqual(cut);
    }
  });

  it.each([
    [6, 'MM'],
    [3, 'II'],
    [8, 'II'],
  ] as const)(
    'is still turned as the camera said (%d, %s), once',
    async (orientation, order) => {
      const content = exif(orientation, order);
      const bytes = await kept(
        'jpeg',
        aJpeg([[0xe1, content], [0xe1, content], ...drawing]),
      );
      const segment = orientationSegment(orientation);
      expect(bytes).toEqual(aJpeg([[0xe1, segment.subarray(4)], ...drawing]));
      expect(readOrientation(segment.subarray(4))).toBe(orientation);
      expect(bytes.includes('62.24N')).toBe(false);
    },
  );

  it('is bared once: the second time changes nothing', async () => {
    const once = await kept(
      'jpeg',
      aJpeg([...telling, [0xe1, exif(6, 'MM')], ...drawing]),
    );
    expect(await kept('jpeg', once)).toEqual(once);
  });

  it('never grows', async () => {
    const small = Buffer.concat([
      Buffer.from('Exif\0\0MM\0*', 'latin1'),
      Buffer.from([0, 0, 0, 8, 0, 1, 1, 18, 0, 3, 0, 0, 0, 1, 0, 6, 0, 0]),
    ]);
    const given = aJpeg([[0xe1, small]]);
    expect((await kept('jpeg', given)).length).toBeLessThanOrEqual(
      given.length + 4,
    );
  });
});

describe('a drawing', () => {
  const drawn = ['IHDR', 'PLTE', 'tRNS', 'pHYs', 'IDAT', 'IDAT', 'IEND'];

  it('keeps what it is drawn with, and loses texts, times and what stands behind its end', async () => {
    const mixed = aPng(
      drawn.flatMap(name =>
        name === 'IHDR'
          ? [name, 'tEXt', 'zTXt']
          : ['eXIf', 'iTXt', 'tIME', 'maKe', name],
      ),
    );
    for (const size of [1, 3, 11, 1_000]) {
      expect(await kept('png', aPng(drawn), size)).toEqual(aPng(drawn));
      const more = Buffer.concat([mixed, noise(300)]);
      expect(await kept('png', more, size)).toEqual(aPng(drawn));
    }
  });
});

describe('what is no picture', () => {
  it.each<[string, AttachmentType, Buffer]>([
    ['a PDF', 'jpeg', aPdf()],
    ['a PDF', 'png', aPdf()],
    ['nothing but the beginning', 'jpeg', Buffer.of(0xff, 0xd8)],
    [
      'a beginning twice',
      'jpeg',
      Buffer.of(0xff, 0xd8, 0xff, 0xd8, 0xff, 0xd9),
    ],
    ['noise after the beginning', 'jpeg', Buffer.of(0xff, 0xd8, 1, 2, 3)],
    [
      'a segment without an end',
      'jpeg',
      Buffer.of(0xff, 0xd8, 0xff, 0xe0, 9, 9),
    ],
    [
      'a segment shorter than it can be',
      'jpeg',
      Buffer.of(0xff, 0xd8, 0xff, 0xe0, 0, 1),
    ],
    [
      'endless fill',
      'jpeg',
      Buffer.concat([Buffer.of(0xff, 0xd8), Buffer.alloc(500, 0xff)]),
    ],
    ['no head', 'png', aPng(['IDAT', 'IEND'])],
    ['two heads', 'png', aPng(['IHDR', 'IHDR', 'IEND'])],
    ['no end', 'png', aPng(['IHDR', 'IDAT'])],
    ['a chunk without an end', 'png', aPng(['IHDR', 'IDAT']).subarray(0, 50)],
  ])('is refused: %s as %s', async (_what, type, bytes) => {
    await expect(kept(type, bytes)).rejects.toThrow(NotThisPicture);
  });

  it('is refused or bared, never anything else, and never grows by more than a turn', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom('jpeg' as const, 'png' as const),
        fc.uint8Array({ maxLength: 300 }),
        fc.nat(200),
        async (type, change, at) => {
          const bytes =
            type === 'jpeg'
              ? aJpeg([[0xe1, exif(6, 'II')]])
              : aPng(['IHDR', 'IDAT', 'IEND']);
          const spoilt = Buffer.concat([
            bytes.subarray(0, at),
            Buffer.from(change),
            bytes.subarray(at),
          ]);
          const result = await kept(type, spoilt, 17).catch(error => error);
          if (result instanceof NotThisPicture) return;
          expect(result.length).toBeLessThanOrEqual(spoilt.length + 40);
        },
      ),
    );
  });

  it('is refused when it has more parts than anybody draws with', async () => {
    const segments = (count: number) =>
      Buffer.concat([
        Buffer.of(0xff, 0xd8),
        ...Array.from({ length: count }, () => Buffer.of(0xff, 0xda, 0, 2)),
      ]);
    const few = segments(1_999);
    expect(Buffer.compare(await kept('jpeg', few), few)).toBe(0);
    await expect(kept('jpeg', segments(2_001))).rejects.toThrow(NotThisPicture);
    const chunks = ['IHDR', ...Array<string>(50_000).fill('tEXt'), 'IEND'];
    await expect(kept('png', aPng(chunks), 65_536)).rejects.toThrow(
      NotThisPicture,
    );
  });
});

describe('every other file', () => {
  it('stays as it is', async () => {
    for (const type of ['pdf', 'docx', 'heic', 'txt'] as const) {
      expect(await kept(type, noise(5_000))).toEqual(noise(5_000));
    }
    expect(await kept('jpeg', Buffer.alloc(0))).toEqual(Buffer.alloc(0));
  });
});
