import type { AttachmentType } from '@tukiverkko/plugin-forms-common';
import { bareJpeg } from './bareJpeg';
import { barePng } from './barePng';
import { ByteReader } from './ByteReader';

const ways: Partial<
  Record<AttachmentType, (reader: ByteReader) => AsyncGenerator<Buffer>>
> = { jpeg: bareJpeg, png: barePng };

/**
 * A file as it is kept: pictures lose where and with what they were taken, everything else stays as it is.
 * Throws `NotThisPicture` where a picture is none.
 */
export function bare(
  type: AttachmentType,
  source: AsyncIterable<Buffer>,
): AsyncIterable<Buffer> {
  return ways[type]?.(new ByteReader(source)) ?? source;
}
