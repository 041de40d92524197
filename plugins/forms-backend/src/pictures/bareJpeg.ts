import type { ByteReader } from './ByteReader';
import { NotThisPicture } from './NotThisPicture';
import { orientationSegment, readOrientation } from './orientation';

const start = 0xd8;
const end = 0xd9;
const scan = 0xda;
/** Fill bytes before a marker; writers use none or a few. */
const mostFill = 16;
/** Segments of one picture; cameras write a few dozen, and each costs time whatever its length. */
const mostSegments = 2_000;

/** Segments by which a picture is drawn; what else stands in it tells of the camera, the place and the person. */
const isKept = (code: number, content: Buffer): boolean => {
  // Comments, and Exif, XMP, IPTC and the makers' own (APP1 to APP15) …
  if (code === 0xfe) return false;
  if (code < 0xe1 || code > 0xef) return true;
  // … but for colours, and Adobe's word on how they are written.
  return (
    code === 0xee ||
    (code === 0xe2 && content.toString('latin1', 0, 11) === 'ICC_PROFILE')
  );
};

/**
 * A JPEG without what cameras write into it. How it is to be turned is kept, or letters would lie on their side.
 * What stands behind its end goes too: phones put a second picture or a film there.
 */
export async function* bareJpeg(reader: ByteReader): AsyncGenerator<Buffer> {
  const first = await reader.take(2);
  if (first.length === 0) return;
  if (first[0] !== 0xff || first[1] !== start) throw new NotThisPicture();
  yield first;

  let isTurned = false;
  for (let number = 0; number < mostSegments; number++) {
    const code = await nextMarker(reader);
    if (code === end) {
      yield Buffer.of(0xff, end);
      await reader.drain();
      return;
    }
    const content = await segment(reader);
    const orientation = code === 0xe1 ? readOrientation(content) : undefined;
    if (orientation && !isTurned) {
      isTurned = true;
      yield orientationSegment(orientation);
    }
    if (isKept(code, content)) {
      const head = Buffer.of(0xff, code, 0, 0);
      head.writeUInt16BE(content.length + 2, 2);
      yield head;
      yield content;
    }
    if (code === scan && !(yield* scanData(reader))) return;
  }
  throw new NotThisPicture();
}

/** The code of the marker that must come now; fill bytes before it are skipped. */
async function nextMarker(reader: ByteReader): Promise<number> {
  const [mark] = await reader.take(1);
  if (mark !== 0xff) throw new NotThisPicture();
  let [code] = await reader.take(1);
  for (let fill = 0; code === 0xff && fill < mostFill; fill++) {
    [code] = await reader.take(1);
  }
  // Only a scan has escaped bytes and restarts, and nothing begins twice.
  const isSegment = code > 1 && code < 0xff && (code < 0xd0 || code > start);
  if (!isSegment) throw new NotThisPicture();
  return code;
}

async function segment(reader: ByteReader): Promise<Buffer> {
  const length = await reader.take(2);
  if (length.length < 2 || length.readUInt16BE() < 2)
    throw new NotThisPicture();
  const wanted = length.readUInt16BE() - 2;
  const content = await reader.take(wanted);
  if (content.length < wanted) throw new NotThisPicture();
  return content;
}

/** The drawing itself, to the next marker; false where the file ends in the middle of it, as many do. */
async function* scanData(reader: ByteReader): AsyncGenerator<Buffer, boolean> {
  for (;;) {
    const bytes = await reader.any();
    if (bytes.length === 0) return false;
    const at = markerIn(bytes);
    if (at < 0) {
      yield bytes;
    } else if (at === bytes.length - 1) {
      // The last byte may begin a marker: the next one tells.
      const next = await reader.take(1);
      if (next.length === 0) {
        yield bytes;
        return false;
      }
      yield bytes.subarray(0, at);
      const pair = Buffer.concat([bytes.subarray(at), next]);
      if (markerIn(pair) === 0) {
        reader.unread(pair);
        return true;
      }
      if (next[0] === 0xff) reader.unread(next);
      yield next[0] === 0xff ? bytes.subarray(at) : pair;
    } else {
      yield bytes.subarray(0, at);
      reader.unread(bytes.subarray(at));
      return true;
    }
  }
}

/** Where a marker begins that is no escaped byte and no restart; -1 where none does. A last byte FF may be one. */
function markerIn(bytes: Buffer): number {
  for (
    let at = bytes.indexOf(0xff);
    at >= 0;
    at = bytes.indexOf(0xff, at + 1)
  ) {
    const code = bytes[at + 1];
    const isData =
      code === 0 || code === 0xff || (code >= 0xd0 && code <= 0xd7);
    if (!isData) return at;
  }
  return -1;
}
